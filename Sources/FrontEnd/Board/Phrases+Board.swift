import SessionEngine

extension Phrases {
    func boardHeading(shown: Int, of workshop: Workshop, filter: String) -> String {
        let all = contributions(workshop.contributions.count)
        guard !filter.isEmpty else { return all }
        return say(fr: "\(shown) sur ", en: "\(shown) of ") + all + " · " + quoted(Self.visible(filter))
    }

    func emptyBoard(isFiltered: Bool) -> String {
        isFiltered
            ? say(
                fr: "Aucune contribution ne porte ces mots : s change le filtre.",
                en: "No contribution holds these words: s changes the filter.")
            : say(fr: "Rien n'a encore été dit : i va au direct.", en: "Nothing has been said yet: i goes live.")
    }

    /// What the filter searches: words, number, kind, group, levers, flags.
    func searchText(of contribution: Contribution, in workshop: Workshop) -> String {
        let levers = workshop.lens.map { mapping(contribution.mappings[$0.id], in: $0) } ?? ""
        let flags = contribution.flags.map { name(of: $0) }.joined(separator: " ")
        let actors = [contribution.actor, contribution.spokenFor].compactMap { $0 }.map { actor($0, in: workshop) }
        return [
            contribution.text, "\(contribution.number)", name(of: contribution.kind),
            origin(contribution.origin, in: workshop), levers, flags, actors.joined(separator: " "),
            contribution.isKept ? "" : asideMark(),
        ].joined(separator: " ")
    }

    /// One letter a flag, always in the same place.
    func flagMarks(_ contribution: Contribution) -> String {
        let marks: [(Flag, String)] = [
            (.keep, say(fr: "G", en: "K")), (.weak, say(fr: "F", en: "W")), (.reread, "?"), (.follow, "→"),
            (.transposable, "⇄"),
        ]
        let shown = marks.filter { contribution.flags.contains($0.0) }.map(\.1).joined()
        return shown + String(repeating: " ", count: max(0, 3 - shown.count))
    }

    func asideMark() -> String { say(fr: "[de côté]", en: "[aside]") }

    /// `n° 12 · écueil · groupe b — … · Partager · gouvernance · garder`.
    func detail(of contribution: Contribution, in workshop: Workshop) -> String {
        var parts = [
            number(contribution.number), name(of: contribution.kind), origin(contribution.origin, in: workshop),
            phase(contribution.phase),
        ]
        if let lens = workshop.lens { parts.append(mapping(contribution.mappings[lens.id], in: lens)) }
        if let actor = contribution.actor { parts.append(self.actor(actor, in: workshop)) }
        parts += Flag.allCases.filter(contribution.flags.contains).map { name(of: $0) }
        if let reason = contribution.asideReason { parts.append(asideMark() + " " + reason) }
        return parts.joined(separator: " · ")
    }

    func kindLabel() -> String { say(fr: "Genre", en: "Kind") }
    func originLabel() -> String { say(fr: "Groupe ou origine", en: "Group or origin") }
    func phaseLabel() -> String { say(fr: "Phase", en: "Phase") }
    func actorLabel() -> String { say(fr: "Qui parle (type d'acteur)", en: "Who speaks (kind of actor)") }
    func spokenForLabel() -> String { say(fr: "Au nom de qui", en: "Who is spoken for") }
    func whoLabel() -> String { say(fr: "Qui s'en charge", en: "Who carries it") }
    func whenLabel() -> String { say(fr: "Pour quand", en: "By when") }
    func nobodyNamed() -> String { say(fr: "non précisé", en: "not said") }
}
