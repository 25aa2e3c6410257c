import SessionEngine

extension Model {
    /// What pulls apart from the pointed line; of the tensions in which it stands, what can be changed.
    mutating func askTension() -> [Effect] {
        if isMarking { return askTensionOfMarked() }
        guard let contribution = pointed else { return [] }
        let known = workshop.tensions(of: contribution.id)
        guard !known.isEmpty else {
            askOtherEnd(of: contribution)
            return []
        }
        var options = [
            Choice.Option(key: "-", phrases.newTension()) { model in
                model.askOtherEnd(of: contribution)
                return []
            }
        ]
        options += known.map { tension in
            Choice.Option(phrases.told(tension, in: workshop)) { $0.askChange(of: tension) }
        }
        overlay = .choice(
            Choice(
                Bilingual(
                    fr: "Tensions du n° \(contribution.number)", en: "Tensions of no. \(contribution.number)"), options)
        )
        return []
    }

    /// Between the two lines that were marked.
    private mutating func askTensionOfMarked() -> [Effect] {
        let lines = markedLines
        guard lines.count == 2 else {
            status = Status(phrases.tensionTakesTwo(lines.count))
            return []
        }
        askTitle(of: nil) { .makeTension(.contribution(lines[0].id), .contribution(lines[1].id), title: $0) }
        return []
    }

    private mutating func askOtherEnd(of contribution: Contribution, text: String = "") {
        overlay = .prompt(
            Prompt(
                Bilingual(
                    fr: "Qu’est-ce qui s’écarte du n° \(contribution.number) ?",
                    en: "What pulls apart from no. \(contribution.number)?"),
                hint: Bilingual(
                    fr: "Un numéro, ou r et celui d’un regroupement : 42, r2. Deux : ce sont les deux bouts.",
                    en: "A number, or b and that of a bundle: 42, b2. Two of them: both ends."),
                text: text
            ) { model, typed in
                let ends = typed.split(separator: " ").map { model.workshop.point(typed: String($0)) }
                if ends.count == 2, let one = ends[0], let other = ends[1] {
                    model.askTitle(of: nil) { .makeTension(one, other, title: $0) }
                    return []
                }
                guard let point = model.workshop.point(typed: typed) else {
                    model.status = Status(model.phrases.explain(Refusal.unknown(.contribution, typed, nearest: [])))
                    model.askOtherEnd(of: contribution, text: typed)
                    return []
                }
                model.askTitle(of: nil) { .makeTension(.contribution(contribution.id), point, title: $0) }
                return []
            })
    }

    private mutating func askTitle(of tension: Tension?, command: @escaping @Sendable (String?) -> Command) {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Ce qui est en jeu", en: "What is at stake"),
                hint: Bilingual(
                    fr: "En quelques mots, sans trancher. Vide : sans titre.",
                    en: "In a few words, without deciding. Empty: no title."),
                text: tension?.title ?? "", takesEmpty: true
            ) { _, title in [.perform(command(title.isBlank ? nil : title))] })
    }

    private mutating func askChange(of tension: Tension) -> [Effect] {
        let id = tension.id
        overlay = .choice(
            Choice(
                Bilingual(fr: "Tension \(tension.number)", en: "Tension \(tension.number)"),
                text: phrases.told(tension, in: workshop),
                [
                    Choice.Option(key: "t", phrases.renameBundle()) { model in
                        model.askTitle(of: tension) { .changeTension(id, [.title($0)]) }
                        return []
                    },
                    Choice.Option(key: "d", phrases.dissolveTension()) { _ in
                        [.perform(.changeTension(id, [.dissolved(true)]))]
                    },
                ]))
        return []
    }
}

extension Phrases {
    func newTension() -> String { say(fr: "Une nouvelle tension", en: "A new tension") }
    func dissolveTension() -> String { say(fr: "Enlever la tension", en: "Take the tension away") }

    func tensionTakesTwo(_ marked: Int) -> Explanation {
        Explanation(
            say(
                fr: "Une tension se dit entre deux lignes : \(lines(marked)) ici.",
                en: "A tension lies between two lines: \(lines(marked)) here."),
            say(
                fr: "Marquez-en deux avec Espace, ou démarquez avec Échap.",
                en: "Mark two of them with Space, or unmark with Esc."))
    }

    /// `n° 30 ↔ n° 42 · Du temps, ou un résultat vite`.
    func told(_ tension: Tension, in workshop: Workshop) -> String {
        let ends = [tension.one, tension.other].map { name(of: $0, in: workshop) }.joined(separator: " ↔ ")
        return [ends, tension.title].compactMap { $0 }.joined(separator: " · ")
    }
}
