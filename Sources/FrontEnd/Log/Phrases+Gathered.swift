import SessionEngine

extension Phrases {
    /// What a step did that did the same to several contributions, or that split one: `3 lignes · mises de côté (n° 3,
    /// 5, 9)`; nil for every other step.
    func gathered(_ step: Step, in workshop: Workshop) -> String? {
        if case .contributionMade(let made)? = step.facts.first, case .split(let whole) = made.arrival {
            return split(whole, into: step, in: workshop)
        }
        let ids = step.facts.compactMap(\.changed).reduce(into: [ContributionID]()) { ids, id in
            if !ids.contains(id) { ids.append(id) }
        }
        guard ids.count > 1, let first = step.facts.first, let deed = deed(first, in: workshop),
            step.facts.allSatisfy({ $0.changed != nil })
        else { return nil }
        let isSame = step.facts.allSatisfy { self.deed($0, in: workshop) == deed }
        let numbers = ids.compactMap { workshop.contribution($0)?.number }
        let shown = numbers.isEmpty ? "" : " (\(self.numbers(numbers)))"
        return lines(ids.count) + " · " + (isSame ? deed : say(fr: "changées", en: "changed")) + shown
    }

    /// `n° 3, 5, 9…`: at most eight of them.
    func numbers(_ numbers: [Int]) -> String {
        let shown = numbers.prefix(8).map(String.init).joined(separator: ", ")
        return "\(say(fr: "n°", en: "no."))\u{A0}\(shown)" + (numbers.count > 8 ? "…" : "")
    }

    private func split(_ whole: ContributionID, into step: Step, in workshop: Workshop) -> String {
        let parts = step.facts.compactMap { fact -> Int? in
            guard case .contributionMade(let made) = fact else { return nil }
            return workshop.contribution(made.id)?.number
        }
        let name = workshop.contribution(whole).map { number($0.number) } ?? say(fr: "une ligne", en: "a line")
        guard !parts.isEmpty else { return say(fr: "{} scindé", en: "{} split", words: name) }
        return say(fr: "{} scindé : {}", en: "{} split: {}", words: name, numbers(parts))
    }

    /// What is done to each of several lines, in words that agree with them; nil for what is not done to many at once.
    private func deed(_ fact: Fact, in workshop: Workshop) -> String? {
        switch fact {
        case .contributionChanged: say(fr: "corrigées", en: "mended")
        case .mappingSet(_, let lens, let mapping):
            workshop.lenses.first { $0.id == lens }.map { self.mapping(mapping, in: $0) }
        case .flagSet(_, let flag, let isOn):
            isOn ? name(of: flag) : say(fr: "plus « \(name(of: flag)) »", en: "no longer “\(name(of: flag))”")
        case .asideSet(_, let reason):
            reason == nil ? say(fr: "reprises", en: "brought back") : say(fr: "mises de côté", en: "set aside")
        default: nil
        }
    }
}

extension Fact {
    /// The contribution that it changes; nil for every other fact.
    fileprivate var changed: ContributionID? {
        switch self {
        case .contributionChanged(let id, _), .mappingSet(let id, _, _), .flagSet(let id, _, _), .asideSet(let id, _):
            id
        default: nil
        }
    }
}
