package import SessionEngine

extension Phrases {
    /// What a step did that did the same to several contributions, or that split one: `3 lignes · mises de côté (n° 3,
    /// 5, 9)`; nil for every other step.
    func gathered(_ step: Step, in workshop: Workshop) -> String? {
        if case .contributionMade(let made)? = step.facts.first, case .split(let whole) = made.arrival {
            return split(whole, into: step, in: workshop)
        }
        if case .roomChanged? = step.facts.first { return merged(step, in: workshop) }
        guard step.facts.count > 1, let deed = step.facts.first?.deed,
            step.facts.allSatisfy({ $0.deed != nil })
        else { return nil }
        var known: Set<ContributionID> = []
        let ids = step.facts.compactMap { $0.deed?.contribution }.filter { known.insert($0).inserted }
        guard ids.count > 1 else { return nil }
        let isSame = step.facts.allSatisfy { $0.deed?.kind == deed.kind }
        let numbers = ids.compactMap { workshop.contribution($0)?.number }
        let shown = numbers.isEmpty ? "" : " (\(self.numbers(numbers)))"
        return lines(ids.count) + " · "
            + (isSame ? told(deed.kind, in: workshop) : say(fr: "changées", en: "changed")) + shown
    }

    /// `n° 3, 5, 9…`: at most eight of them.
    package func numbers(_ numbers: [Int]) -> String {
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

    /// What is done to each of several lines, in words that agree with them.
    private func told(_ deed: Deed, in workshop: Workshop) -> String {
        switch deed {
        case .mended: say(fr: "corrigées", en: "mended")
        case .mapped(let lens, let mapping):
            workshop.lenses.first { $0.id == lens }.map { self.mapping(mapping, in: $0) } ?? ""
        case .flagged(let flag, let isOn):
            isOn ? name(of: flag) : say(fr: "plus « \(name(of: flag)) »", en: "no longer “\(name(of: flag))”")
        case .setAside: say(fr: "mises de côté", en: "set aside")
        case .broughtBack: say(fr: "reprises", en: "brought back")
        }
    }
}

/// What can be done to many contributions at once.
private enum Deed: Equatable {
    case mended
    case mapped(LensID, Mapping?)
    case flagged(Flag, Bool)
    case setAside, broughtBack
}

extension Fact {
    /// What it does to which contribution; nil for what is not done to many at once.
    fileprivate var deed: (kind: Deed, contribution: ContributionID)? {
        switch self {
        case .contributionChanged(let id, _): (.mended, id)
        case .mappingSet(let id, let lens, let mapping): (.mapped(lens, mapping), id)
        case .flagSet(let id, let flag, let isOn): (.flagged(flag, isOn), id)
        case .asideSet(let id, let reason): (reason == nil ? .broughtBack : .setAside, id)
        default: nil
        }
    }
}
