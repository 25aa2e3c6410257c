extension Workshop {
    /// One fact a name; a name that is judged so already makes none.
    func judge(_ names: [String], _ judgement: NameJudgement?) throws(Refusal) -> [Fact] {
        var known: Set<String> = []
        var facts: [Fact] = []
        for name in names {
            guard !name.isBlank else { throw .emptyText }
            guard JudgedName.isName(name) else { throw .noName(name) }
            try Self.check(length: name)
            guard self.judgement(of: name) != judgement, known.insert(JudgedName.key(name)).inserted else { continue }
            facts.append(.nameJudged(name, judgement))
        }
        return facts
    }
}

extension Step {
    /// It says of names whether the public may read them, and nothing else.
    var speaksOfNames: Bool {
        facts.allSatisfy { if case .nameJudged = $0 { true } else { false } }
    }
}
