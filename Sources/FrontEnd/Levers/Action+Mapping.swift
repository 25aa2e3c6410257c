import Canvas
package import SessionEngine

extension Action {
    /// The letters of the levers, as keys.
    static let leverLetters = Lens.letters.flatMap(\.unicodeScalars)

    /// What answers the contribution under the cursor, on every screen that has one.
    static let mapping: [Action] = [
        Action(
            "map",
            title: Bilingual(
                fr: "Poser ou ôter un levier (deux au plus)", en: "Put a lever on, or take it off (two at most)"),
            short: Bilingual(fr: "Levier", en: "Lever"), chords: leverLetters.map { .letter($0) },
            screens: [.board, .levers, .closing], performs: [.map, .changeBundle], obstacle: nothingToMap
        ) { model, chord in model.toggleLever(chord) },
        flagging(
            "keep", .keep, fr: "Garder", en: "Keep", "k",
            title: Bilingual(fr: "À garder : le dire pour son groupe", en: "Keep: tell it for its group")),
        Action(
            "map-none", title: Bilingual(fr: "Hors schéma : aucun levier", en: "Outside the diagram: no lever"),
            short: Bilingual(fr: "Hors schéma", en: "None"), chords: [.letter("n")],
            screens: [.board, .levers, .closing],
            performs: [.map, .changeBundle], obstacle: nothingToMap
        ) { model in model.answer([]) },
        Action(
            "map-clear",
            title: Bilingual(fr: "Effacer la réponse : pas encore classée", en: "Clear the answer: not yet mapped"),
            chords: [Chord(.backspace)], screens: [.board, .levers, .closing], performs: [.map, .changeBundle],
            obstacle: nothingToMap
        ) { model in model.answer(nil) },
        flagging(
            "weak", .weak, fr: "Faible", en: "Weak", "z", title: Bilingual(fr: "Signal faible", en: "Weak signal")),
    ]

    static let noContribution: @Sendable (Model) -> Bilingual? = { model in
        model.pointed == nil
            ? Bilingual(
                fr: "Aucune contribution n'est choisie ici : ↑ et ↓ en choisissent une, F2 en capte.",
                en: "No contribution is chosen here: ↑ and ↓ choose one, F2 captures some.") : nil
    }

    static let nothingToMap: @Sendable (Model) -> Bilingual? = { model in
        model.mappable == nil
            ? Bilingual(
                fr: "Ni contribution ni regroupement n'est choisi ici : ↑ et ↓ choisissent, F2 capte.",
                en: "No contribution and no bundle is chosen here: ↑ and ↓ choose, F2 captures.") : nil
    }

    private static func flagging(
        _ id: String, _ flag: Flag, fr: String, en: String, _ key: Unicode.Scalar, title: Bilingual
    ) -> Action {
        Action(
            "flag-\(id)", title: title, short: Bilingual(fr: fr, en: en), chords: [.letter(key)],
            screens: [.board, .levers, .closing], performs: [.flag], obstacle: noContribution
        ) { model in
            model.turn(flag)
        }
    }
}

extension Model {
    /// The contribution on which the next key acts; nil when the screen points at none.
    var pointed: Contribution? {
        switch screen {
        case .board: boardPointed
        case .levers, .closing:
            if case .contribution(let id)? = mappable { workshop.contribution(id) } else { nil }
        case .home, .prepare, .live, .round, .floor, .names, .series, .log: nil
        }
    }

    /// The contribution or the bundle that the next lever's letter answers; nil when the screen points at none.
    var mappable: Point? {
        switch screen {
        case .board: boardPointed.map { .contribution($0.id) }
        case .levers: leversPointed
        case .closing: closingPointed
        case .home, .prepare, .live, .round, .floor, .names, .series, .log: nil
        }
    }

    /// What was answered so far; nil while it is not yet mapped.
    func mapping(of point: Point, in lens: Lens) -> Mapping? {
        switch point {
        case .contribution(let id): workshop.contribution(id)?.mappings[lens.id]
        case .bundle(let id): workshop.bundle(id).flatMap { workshop.mapping(of: $0, lens: lens) }
        }
    }

    /// The levers after one more key: the same again takes it off; a third one takes the place of the second.
    package static func levers(_ levers: [LeverID], toggling lever: LeverID) -> [LeverID]? {
        if levers.contains(lever) {
            let rest = levers.filter { $0 != lever }
            return rest.isEmpty ? nil : rest
        }
        return Array(levers.prefix(Limits.levers - 1)) + [lever]
    }

    /// Puts on the lever of a key, or takes it off; asks which one when no key says it.
    mutating func toggleLever(_ chord: Chord) -> [Effect] {
        guard let lens, let point = mappable else { return [] }
        guard case .scalar(let scalar) = chord.key else { return askLever(lens) }
        guard let lever = lens.lever(key: String(Character(scalar))) else {
            status = Status(.trouble, phrases.noLever(String(Character(scalar)), in: lens))
            return []
        }
        if isMarking { return turn(lever.id, in: lens.id) }
        return answer(Self.levers(mapping(of: point, in: lens)?.levers ?? [], toggling: lever.id))
    }

    private mutating func askLever(_ lens: Lens) -> [Effect] {
        let options = lens.levers.map { lever in
            let label = phrases.text(lever.label)
            return Choice.Option(key: lever.key.unicodeScalars.first, label, detail: phrases.text(lever.about)) {
                model in
                lever.key.unicodeScalars.first.map { model.toggleLever(.letter($0)) } ?? []
            }
        }
        overlay = .choice(Choice(Bilingual(fr: "Quel levier ?", en: "Which lever?"), options))
        return []
    }

    /// Answers what is pointed at, which then stays in sight for a second lever.
    mutating func answer(_ levers: [LeverID]?) -> [Effect] {
        guard let lens, let point = mappable else { return [] }
        if isMarking { return each { .map($0.id, lens.id, levers, .typed) } }
        if screen == .levers { self.levers.pointed = point }
        if screen == .closing { keepInCheckList(point) }
        switch point {
        case .contribution(let id): return [.perform(.map(id, lens.id, levers, .typed))]
        case .bundle(let id):
            let mapping = levers.map { Mapping(levers: $0, confirmation: .typed) }
            return [.perform(.changeBundle(id, [.mapping(lens.id, mapping)]))]
        }
    }
}

extension Phrases {
    func noLever(_ key: String, in lens: Lens) -> String {
        let keys = lens.levers.map { "\($0.key) \(text($0.short))" }.joined(separator: ", ")
        return say(fr: "Aucun levier n'a la touche \(key) : \(keys).", en: "No lever has the key \(key): \(keys).")
    }
}
