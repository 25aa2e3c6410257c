import Canvas
import SessionEngine

extension Phrases {
    func boardHeading(shown: Int, of workshop: Workshop, filter: String, isShort: Bool) -> String {
        let number = workshop.contributions.count
        let all = isShort && !filter.isEmpty ? "\(number)" : contributions(number)
        guard !filter.isEmpty else { return all }
        return say(fr: "\(shown) sur ", en: "\(shown) of ") + all + " · " + quoted(Self.visible(filter))
    }

    /// `12 sur 64 · Filtre : `, before the field in which it is typed.
    func narrowing(shown: Int, of workshop: Workshop) -> String {
        let all = workshop.contributions.count
        guard workshop.rooms.count < 2 else {
            return say(
                fr: "\(shown) sur \(all) · Filtre, ou salle:nom : ", en: "\(shown) of \(all) · Filter, or room:name: ")
        }
        return say(fr: "\(shown) sur \(all) · Filtre : ", en: "\(shown) of \(all) · Filter: ")
    }

    /// `3 lignes marquées (1 hors du filtre), Échap les démarque`.
    func marked(_ number: Int, hidden: Int) -> String {
        let all = count(number, fr: ("ligne marquée", "lignes marquées"), en: ("line marked", "lines marked"))
        let aside = hidden > 0 ? say(fr: " (\(hidden) hors du filtre)", en: " (\(hidden) beyond the filter)") : ""
        let escape =
            number == 1
            ? say(fr: "Échap la démarque", en: "Esc unmarks it") : say(fr: "Échap les démarque", en: "Esc unmarks them")
        return "\(all)\(aside), \(escape)"
    }

    func name(of order: BoardOrder) -> String {
        switch order {
        case .arrival: say(fr: "par arrivée", en: "by arrival")
        case .bundles: say(fr: "par regroupement", en: "by bundle")
        case .votes: say(fr: "par voix", en: "by votes")
        }
    }

    /// The columns of a line that not every board has: its votes, its bundle.
    func column(of contribution: Contribution, _ look: BoardLook) -> String {
        var column = ""
        if look.showsVotes {
            column += Fitting.padded(contribution.voteTotal.map(String.init) ?? "–", to: 4, .trailing) + " "
        }
        if let width = look.rooms.values.map({ Width.columns(of: $0) }).max() {
            let name = contribution.source.flatMap { look.rooms[$0.room] } ?? ""
            column += Fitting.padded(name, to: width) + " "
        }
        guard let highest = look.bundles else { return column }
        let name = look.bundled[contribution.id].map { mark(of: $0) } ?? ""
        return column + Fitting.padded(name, to: String(highest).count + 1) + " "
    }

    func emptyBoard(isFiltered: Bool, isTyping: Bool = false) -> String {
        guard isFiltered else {
            return say(fr: "Rien n'a encore été dit : i va au direct.", en: "Nothing has been said yet: i goes live.")
        }
        return isTyping
            ? say(
                fr: "Aucune contribution ne porte ces mots : Échap montre tout.",
                en: "No contribution holds these words: Esc shows everything.")
            : say(
                fr: "Aucune contribution ne porte ces mots : s change le filtre, Échap montre tout.",
                en: "No contribution holds these words: s changes the filter, Esc shows everything.")
    }

    /// What the filter searches beside the words: kind, origin, levers, flags, actors, bundle.
    func searchLabels(of contribution: Contribution, in workshop: Workshop, bundle: Bundle?) -> String {
        let levers = workshop.lens.map { mapping(contribution.mappings[$0.id], in: $0) } ?? ""
        let actors = [contribution.actor, contribution.spokenFor].compactMap { $0 }.map { actor($0, in: workshop) }
        let flags = contribution.flags.map { name(of: $0) }
        let bundles = bundle.map { [mark(of: $0), say(fr: "regroupement", en: "bundle"), $0.title] } ?? []
        let pieces = [name(of: contribution.kind), origin(of: contribution, in: workshop), levers]
        return (pieces + flags + actors + bundles + (contribution.isKept ? [] : [asideMark()])).joined(separator: " ")
    }

    /// One mark a flag, in the order of the legend.
    func flagMarks(_ contribution: Contribution) -> String {
        Flag.allCases.filter(contribution.flags.contains).map { mark(of: $0) }.joined()
    }

    func tensionMark() -> String { "↔" }

    /// `G garder  ? relire  ↔ tension`: the marks that the lines bear, as many as there is room for.
    func markLegend(_ flags: Set<Flag>, hasTension: Bool, columns: Int) -> String {
        let entries =
            Flag.allCases.filter(flags.contains).map { "\(mark(of: $0)) \(word(of: $0))" }
            + (hasTension ? ["\(tensionMark()) " + say(fr: "tension", en: "tension")] : [])
        var legend = ""
        for entry in entries {
            let longer = legend.isEmpty ? entry : legend + "  " + entry
            guard Width.columns(of: longer) <= columns else { break }
            legend = longer
        }
        return legend
    }

    private func word(of flag: Flag) -> String {
        switch flag {
        case .keep: say(fr: "garder", en: "keep")
        case .weak: say(fr: "faible", en: "weak")
        case .reread: say(fr: "relire", en: "reread")
        case .follow: say(fr: "suivre", en: "follow")
        case .transposable: text(flag.label)
        }
    }

    private func mark(of flag: Flag) -> String {
        switch flag {
        case .keep: say(fr: "G", en: "K")
        case .weak: say(fr: "F", en: "W")
        case .reread: "?"
        case .follow: "→"
        case .transposable: "T"
        }
    }

    func asideMark() -> String { say(fr: "[de côté]", en: "[aside]") }

    /// `n° 12 · écueil · groupe b — … · Partager · Gouvernance · à garder`, and what else is known.
    func detail(of contribution: Contribution, in workshop: Workshop) -> String {
        var parts = [
            number(contribution.number), contribution.kind.short[language], origin(of: contribution, in: workshop),
            phase(contribution.phase),
        ]
        if let lens = workshop.lens { parts.append(mapping(contribution.mappings[lens.id], in: lens)) }
        if let actor = contribution.actor { parts.append(self.actor(actor, in: workshop)) }
        if let other = contribution.spokenFor {
            parts.append(say(fr: "au nom de : {}", en: "speaking for: {}", words: actor(other, in: workshop)))
        }
        // The screen may be seen by the whole room: who carries it is told where it is asked for, under p.
        if contribution.who != nil { parts.append(say(fr: "porteur noté", en: "carrier noted")) }
        if let when = contribution.when { parts.append(say(fr: "pour : {}", en: "by: {}", words: due(when))) }
        let bundle = workshop.bundle(of: contribution.id)
        if let bundle {
            parts.append(say(fr: "regroupement {}", en: "bundle {}", words: "\(bundle.number) \(quoted(bundle.title))"))
        }
        let points = [.contribution(contribution.id)] + (bundle.map { [Point.bundle($0.id)] } ?? [])
        parts += workshop.tensions(at: points).map {
            say(fr: "tension : {}", en: "tension: {}", words: told($0, in: workshop))
        }
        if let id = contribution.experience { parts.append(lesson(from: id, in: workshop)) }
        if let whole = contribution.splitFrom.flatMap({ workshop.contribution($0) }) {
            parts.append(say(fr: "scindé du \(number(whole.number))", en: "split from \(number(whole.number))"))
        }
        if let votes = contribution.voteTotal {
            let tables = workshop.groups.compactMap { group in
                contribution.votes[group.letter].map { "\(group.letter.text) \($0)" }
            }
            parts.append(self.votes(votes) + (tables.isEmpty ? "" : " (\(tables.joined(separator: ", ")))"))
        }
        parts += Flag.allCases.filter(contribution.flags.contains).map { name(of: $0) }
        if let reason = contribution.asideReason {
            parts.append(say(fr: "de côté : {}", en: "aside: {}", words: reason))
        }
        if let before = contribution.earlierTexts.last {
            parts.append(say(fr: "avant : {}", en: "before: {}", words: quoted(before)))
        }
        parts += contribution.otherWordings.map {
            say(fr: "autre rédaction : {}", en: "other wording: {}", words: quoted($0.text))
        }
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
