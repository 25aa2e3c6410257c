import SessionEngine

extension Model {
    /// The pointed line goes into a bundle; of the one in which it stands, what can be changed.
    mutating func askBundle() -> [Effect] {
        guard let contribution = pointed else { return [] }
        if let bundle = workshop.bundle(of: contribution.id) {
            askChange(of: bundle, contribution)
        } else {
            askWhichBundle(contribution)
        }
        return []
    }

    private mutating func askWhichBundle(_ contribution: Contribution) {
        var options = [
            Choice.Option(key: "+", phrases.newBundle()) { model in
                model.askTitle(of: nil) { .makeBundle(title: $0, [contribution.id], levers: nil) }
                return []
            }
        ]
        let held = workshop.bundle(of: contribution.id)?.id
        options += workshop.bundles.filter { $0.id != held }.map { bundle in
            Choice.Option("\(bundle.number)  \(bundle.title)", detail: phrases.members(of: bundle, in: workshop)) { _ in
                [.perform(.changeBundle(bundle.id, [.add([contribution.id])]))]
            }
        }
        // The bundle made last is where the next line most often goes.
        overlay = .choice(
            Choice(
                Bilingual(fr: "Regrouper le n° \(contribution.number)", en: "Bundle no. \(contribution.number)"),
                selected: options.count - 1, options))
    }

    private mutating func askChange(of bundle: Bundle, _ contribution: Contribution) {
        let id = bundle.id
        overlay = .choice(
            Choice(
                Bilingual(fr: "Regroupement \(bundle.number)", en: "Bundle \(bundle.number)"),
                text: phrases.told(bundle, in: workshop),
                [
                    Choice.Option(key: "t", phrases.renameBundle()) { model in
                        model.askTitle(of: bundle) { .changeBundle(id, [.title($0)]) }
                        return []
                    },
                    Choice.Option(key: "l", phrases.mapBundle()) { $0.askLever(of: bundle) },
                    Choice.Option(key: "s", phrases.leaveBundle(contribution.number)) { _ in
                        [.perform(.changeBundle(id, [.remove([contribution.id])]))]
                    },
                    Choice.Option(key: "a", phrases.otherBundle()) { model in
                        model.askWhichBundle(contribution)
                        return []
                    },
                    Choice.Option(key: "d", phrases.dissolveBundle()) { _ in
                        [.perform(.changeBundle(id, [.dissolved(true)]))]
                    },
                ]))
    }

    private mutating func askTitle(of bundle: Bundle?, command: @escaping @Sendable (String) -> Command) {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Le titre du regroupement", en: "The title of the bundle"),
                hint: Bilingual(
                    fr: "Dans les mots de la salle. Chaque ligne garde les siens.",
                    en: "In the room’s words. Each line keeps its own."),
                text: bundle?.title ?? ""
            ) { _, title in [.perform(command(title))] })
    }

    /// One lever, none, or no answer any more.
    private mutating func askLever(of bundle: Bundle) -> [Effect] {
        guard let lens = workshop.lens else { return [] }
        func command(_ levers: [LeverID]?) -> Effect {
            let mapping = levers.map { Mapping(levers: $0, confirmation: .typed) }
            return .perform(.changeBundle(bundle.id, [.mapping(lens.id, mapping)]))
        }
        var options = lens.levers.map { lever in
            Choice.Option(
                key: lever.key.unicodeScalars.first, phrases.text(lever.label), detail: phrases.text(lever.about)
            ) { [effect = command([lever.id])] _ in [effect] }
        }
        options.append(
            Choice.Option(key: "n", phrases.mapping(Mapping(levers: [], confirmation: .typed), in: lens)) {
                [effect = command([])] _ in [effect]
            })
        options.append(Choice.Option(phrases.mapping(nil, in: lens)) { [effect = command(nil)] _ in [effect] })
        overlay = .choice(Choice(Bilingual(fr: "Quel levier ?", en: "Which lever?"), options))
        return []
    }
}

extension Phrases {
    func newBundle() -> String { say(fr: "Un nouveau regroupement", en: "A new bundle") }
    func renameBundle() -> String { say(fr: "Changer le titre", en: "Change the title") }
    func mapBundle() -> String { say(fr: "Poser sur un levier", en: "Put on a lever") }
    func leaveBundle(_ number: Int) -> String {
        say(fr: "Sortir le n° \(number)", en: "Take no. \(number) out")
    }
    func otherBundle() -> String { say(fr: "Mettre la ligne dans un autre", en: "Put the line in another") }
    func dissolveBundle() -> String { say(fr: "Défaire le regroupement", en: "Take the bundle apart") }

    /// `n° 3, 5, 9`.
    func members(of bundle: Bundle, in workshop: Workshop) -> String {
        let numbers = bundle.members.compactMap { workshop.contribution($0)?.number }.sorted()
        return "\(say(fr: "n°", en: "no."))\u{A0}\(numbers.map(String.init).joined(separator: ", "))"
    }

    func told(_ bundle: Bundle, in workshop: Workshop) -> String {
        let levers = workshop.lens.map { mapping(workshop.mapping(of: bundle, lens: $0), in: $0) } ?? ""
        return [quoted(bundle.title), members(of: bundle, in: workshop), levers].joined(separator: " · ")
    }
}
