extension Phrases {
    /// A wording that is data, in the language of these sentences.
    package func text(_ wording: Bilingual) -> String { say(fr: wording.fr, en: wording.en) }

    /// The name of a phase.
    package func name(of phase: Phase) -> String { text(phase.label) }

    /// The name of a kind of contribution.
    package func name(of kind: Kind) -> String { text(kind.label) }

    /// The name of a flag.
    package func name(of flag: Flag) -> String { text(flag.label) }

    /// The name of a phase; *hors phase* for none.
    package func phase(_ phase: Phase?) -> String {
        phase.map { text($0.label) } ?? say(fr: "hors phase", en: "outside the phases")
    }

    /// `1 condition de réussite`, `3 écueils à éviter`.
    package func count(_ number: Int, of kind: Kind) -> String {
        count(
            number, fr: (kind.label.fr.lowercased(), kind.plural.fr.lowercased()),
            en: (kind.label.en.lowercased(), kind.plural.en.lowercased()))
    }

    /// `n° 37`, `no. 37`: how people call a contribution.
    package func number(_ number: Int) -> String { say(fr: "n°\u{A0}\(number)", en: "no.\u{A0}\(number)") }

    /// `8 personnes`; `effectif inconnu` for nil.
    package func heads(_ heads: Int?) -> String {
        heads.map { people($0) } ?? say(fr: "effectif inconnu", en: "heads unknown")
    }

    /// `groupe b — Les passeurs`; `groupe b` for a group whose name is its letter.
    package func group(_ letter: GroupLetter, in workshop: Workshop) -> String {
        let name = workshop.group(letter)?.name ?? ""
        let short = say(fr: "groupe \(letter.text)", en: "group \(letter.text)")
        return name.isEmpty || Folding.fold(name) == letter.text ? short : "\(short) — \(name)"
    }

    /// The label of a kind of actor; its id where the workshop does not know it.
    package func actor(_ id: ActorID, in workshop: Workshop) -> String {
        (workshop.actor(id) ?? Actor.builtIn.first { $0.id == id }).map { $0.label[language] } ?? id.text
    }

    /// Where a contribution comes from.
    package func origin(_ origin: Origin, in workshop: Workshop) -> String {
        switch origin {
        case .group(let letter): group(letter, in: workshop)
        case .plenary: say(fr: "plénière", en: "plenary")
        case .outside(let place):
            say(fr: "hors de la salle", en: "outside the room") + (place.isEmpty ? "" : " (\(place))")
        }
    }

    /// Whether a group is in the room.
    package func presence(_ presence: Presence) -> String {
        switch presence {
        case .present: say(fr: "présent", en: "present")
        case .left: say(fr: "parti", en: "left")
        case .joined(let letter): say(fr: "avec le groupe \(letter.text)", en: "with group \(letter.text)")
        }
    }

    /// The title of a lever in its lens; its id where the lens does not know it.
    package func lever(_ id: LeverID, in lens: Lens) -> String { lens.lever(id)?.label[language] ?? id.text }

    /// The answer of a mapping: levers in order, `hors schéma`, or `pas encore classée` for nil.
    package func mapping(_ mapping: Mapping?, in lens: Lens) -> String {
        guard let mapping else { return say(fr: "pas encore classée", en: "not yet mapped") }
        guard !mapping.levers.isEmpty else { return say(fr: "hors schéma", en: "outside the diagram") }
        return mapping.levers.map { lens.lever($0)?.short[language] ?? $0.text }.joined(separator: ", ")
    }
}
