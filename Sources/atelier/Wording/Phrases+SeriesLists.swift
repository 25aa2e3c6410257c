import Canvas
import SessionEngine

extension Phrases {
    /// The workshops of a series, two lines each, then what of its chain does not hold.
    func status(of series: Series) -> [String] {
        let workshops = series.workshops.enumerated().flatMap { index, workshop in
            ["\(index + 1)  \(workshop.frame[.date] ?? "–")  \(workshop.frame[.title] ?? "–")"]
                + [taken(in: workshop), told(in: workshop)].map { "   \($0)" }
        }
        let breaks = series.breaks.map { "⚠ " + told($0, in: series) }
        return workshops + (breaks.isEmpty ? [] : [""] + breaks)
    }

    /// `reprises : actions 4 (2 tenues…) · questions…`: what it took up, and what became of it.
    private func taken(in workshop: Workshop) -> String {
        guard let earlier = workshop.earlier else {
            return say(fr: "ne continue aucun atelier", en: "continues no workshop")
        }
        let parts = Carried.Sort.allCases.compactMap { sort -> String? in
            let items = workshop.carried(sort)
            guard !items.isEmpty else { return nil }
            let outcomes: [Outcome?] = Outcome.allCases + [nil]
            let counts = outcomes.compactMap { outcome -> String? in
                let number = items.count { workshop.answer(of: $0.key)?.outcome == outcome }
                return number == 0 ? nil : "\(number) \(name(of: outcome, sort))"
            }
            return "\(plural(of: sort).lowercased()) \(items.count) (\(counts.joined(separator: ", ")))"
        }
        let told = parts.isEmpty ? say(fr: "rien n'a été repris", en: "nothing was carried over") : list(parts)
        return say(fr: "continue {} : {}", en: "continues {}: {}", words: quoted(earlier.title), told)
    }

    /// What was said in it that the next one takes up.
    private func told(in workshop: Workshop) -> String {
        let own = Carried.Sort.allCases.compactMap { sort -> String? in
            let number = workshop.ownToCarry.count { $0.sort == sort }
            return number == 0 ? nil : "\(plural(of: sort).lowercased()) \(number)"
        }
        return own.isEmpty
            ? say(fr: "n'y ajoute rien à suivre", en: "adds nothing to follow")
            : say(fr: "y naît : {}", en: "begun there: {}", words: own.joined(separator: " · "))
    }

    /// What of the chain does not hold, and what to do.
    func told(_ broken: SeriesBreak, in series: Series) -> String {
        func title(_ id: WorkshopID) -> String { quoted(series.workshop(id)?.workshop.frame[.title] ?? id.text) }
        return switch broken {
        case .missing(let earlier):
            say(
                fr: "Il manque un atelier de la chaîne, {} : ajoutez son fichier.",
                en: "A workshop of the chain is missing, {}: add its file.", words: name(of: earlier))
        case .alone(let id):
            say(
                fr: "{} n'est lié à aucun des autres : retirez-le, ou ajoutez ce qui les lie.",
                en: "{} is linked to none of the others: leave it out, or add what links them.", words: title(id))
        case .forked(let earlier):
            say(
                fr: "Deux ateliers continuent {} : les réponses de l'un ne sont pas connues de l'autre.",
                en: "Two workshops continue {}: the answers of one are not known to the other.",
                words: quoted(earlier.title))
        case .twice(let id):
            say(
                fr: "{} est donné deux fois : le plus complet compte.",
                en: "{} is given twice: the fuller one counts.", words: title(id))
        }
    }

    /// What was carried over, one line each, sort by sort.
    func carriedLines(_ workshop: Workshop) -> [String] {
        Carried.Sort.allCases.flatMap { sort -> [String] in
            let items = workshop.carried.enumerated().filter { $0.element.sort == sort }
            guard !items.isEmpty else { return [] }
            return [plural(of: sort)] + items.map { line($0.element, rank: $0.offset + 1, in: workshop) }
        }
    }

    private func line(_ item: Carried, rank: Int, in workshop: Workshop) -> String {
        let answer = workshop.answer(of: item.key)
        let rest = [origin(of: item, in: workshop), item.who, item.when.map { due($0) }].compactMap(\.self)
        let told = [name(of: answer?.outcome, item.sort), answer?.why].compactMap(\.self).joined(separator: " : ")
        let head = Fitting.padded(String(rank), to: 4, .trailing)
        return "\(head)  \(item.text)  [\(rest.joined(separator: " · "))]  → \(told)"
    }

    /// What a file of the series' synthesis is called: the end of its name.
    func seriesFileName(isInternal: Bool) -> String {
        isInternal ? say(fr: "parcours-interne", en: "series-internal") : say(fr: "parcours", en: "series")
    }

    /// How much was carried over into a new workshop, and where it is seen.
    func carriedOver(_ number: Int, from path: String) -> String {
        say(
            fr: "\(carried(number)) de {} ; « atelier series carried » les montre, D à l'écran.",
            en: "\(carried(number)) from {}; “atelier series carried” shows them, D on the screen.", words: path)
    }

    /// What is said in a workshop after it is continued does not come over.
    func continuesOpenOne(_ path: String) -> Explanation {
        Explanation(
            say(fr: "{} n'est pas clos.", en: "{} is not closed.", words: path),
            say(
                fr: "Ce qui s'y dira encore ne passera pas dans l'atelier qui le continue.",
                en: "What is still said in it will not come over into the workshop that continues it."))
    }

    /// Said where a workshop took nothing over.
    func continuesNone() -> Explanation {
        Explanation(
            say(
                fr: "Rien n'a été repris d'un atelier précédent.",
                en: "Nothing was carried over from an earlier workshop."),
            say(
                fr: "« atelier new --continues » fait l'atelier qui en continue un autre.",
                en: "“atelier new --continues” makes the workshop that continues another one."))
    }
}
