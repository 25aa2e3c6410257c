import SessionEngine

extension Model {
    /// The marked lines go into a bundle, or the pointed one; of the one in which that stands, what can be changed.
    mutating func askBundle() -> [Effect] {
        if !isMarking, let contribution = pointed, let bundle = workshop.bundle(of: contribution.id) {
            askChange(of: bundle, contribution)
        } else if !targets.isEmpty {
            askWhichBundle()
        }
        return []
    }

    private mutating func askWhichBundle() {
        let ids = targets.map(\.id)
        var options = [
            Choice.Option(key: "+", phrases.newBundle()) { model in
                model.askTitle(of: nil) { .makeBundle(title: $0, ids, levers: nil) }
                return []
            }
        ]
        let others = workshop.bundles.filter { !Set(ids).isSubset(of: $0.members) }
        options += others.map { bundle in
            Choice.Option("\(bundle.number)  \(bundle.title)", detail: phrases.members(of: bundle, in: workshop)) { _ in
                [.perform(.changeBundle(bundle.id, [.add(ids)]))]
            }
        }
        // The bundle made last is where the next line most often goes; several lines most often make a new one.
        overlay = .choice(
            Choice(
                Bilingual(fr: "Regrouper \(subject.fr)", en: "Bundle \(subject.en)"),
                text: phrases.leaving(bundlesLeft(by: ids)),
                selected: isMarking ? 0 : options.count - 1, options))
    }

    /// The bundles in which some of these stand now: a contribution stands in one only.
    private func bundlesLeft(by ids: [ContributionID]) -> [Bundle] {
        isMarking ? workshop.bundles.filter { bundle in ids.contains(where: bundle.members.contains) } : []
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
                        model.askWhichBundle()
                        return []
                    },
                    Choice.Option(key: "d", phrases.dissolveBundle()) { _ in
                        [.perform(.changeBundle(id, [.dissolved(true)]))]
                    },
                ]))
    }

    mutating func askTitle(of bundle: Bundle?, command: @escaping @Sendable (String) -> Command) {
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

    /// Said before lines go from one bundle to another.
    func leaving(_ bundles: [Bundle]) -> String {
        guard !bundles.isEmpty else { return "" }
        let names = list(bundles.map { "\($0.number) \(quoted($0.title))" })
        return say(
            fr: "Des lignes quitteraient leur regroupement : {}.", en: "Lines would leave their bundle: {}.",
            words: names)
    }

    /// `r1 « Tenir » · 3 contributions · Gouvernance`: what stands above the lines of a bundle on the board.
    func heading(ofBundle id: BundleID?, in workshop: Workshop) -> String {
        guard let bundle = id.flatMap({ workshop.bundle($0) }) else {
            return say(fr: "Sans regroupement", en: "In no bundle")
        }
        let levers = workshop.lens.map { mapping(workshop.mapping(of: bundle, lens: $0), in: $0) } ?? ""
        let tension =
            workshop.tensions(at: [.bundle(bundle.id)]).isEmpty
            ? [] : [tensionMark() + " " + say(fr: "tension", en: "tension")]
        return ([mark(of: bundle) + " " + quoted(bundle.title), contributions(bundle.members.count), levers] + tension)
            .joined(separator: " · ")
    }

    /// `r2`: a bundle in two signs, as it is typed too.
    func mark(of bundle: Bundle) -> String { say(fr: "r", en: "b") + "\(bundle.number)" }

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
