import SessionEngine

/// Finds what a word names, or refuses with the nearest names.
extension Workshop {
    func findGroup(_ typed: String) throws(Refusal) -> GroupLetter {
        let lookup = group(named: typed)
        if let letter = lookup.value { return letter }
        let near = lookup.nearest.isEmpty ? groups.map(\.letter) : lookup.nearest
        throw .unknown(.group, typed, nearest: near.compactMap { group($0)?.name })
    }

    func findRoom(_ typed: String) throws(Refusal) -> WorkshopID {
        try room(named: typed).found(.room, typed, all: rooms.map(\.id)) { room($0)?.name ?? $0.text }
    }

    func findActor(_ typed: String) throws(Refusal) -> ActorID {
        try actor(named: typed).found(.actor, typed, all: actors.map(\.id)) { $0.text }
    }

    func findLens(_ typed: String?) throws(Refusal) -> Lens {
        guard let typed else {
            guard let lens else { throw .notMade }
            return lens
        }
        let lookup = Lookup(typed, among: lenses.map { ($0, [$0.id.text, $0.title.fr, $0.title.en]) })
        return try lookup.found(.lens, typed, all: lenses) { $0.id.text }
    }

    /// Finds a card that was read here by its id or its title.
    func findExperience(_ typed: String) throws(Refusal) -> ExperienceID {
        let candidates = experiences.map { ($0.id, [$0.id.text, $0.title.fr, $0.title.en]) }
        return try Lookup(typed, among: candidates).found(.experience, typed, all: experiences.map(\.id)) { $0.text }
    }

    /// Finds a block by its id, its title, or its rank in the list of blocks.
    func findBlock(_ typed: String) throws(Refusal) -> BlockID {
        let candidates = blocks.enumerated().map { index, running in
            (running.id, [running.id.text, "\(index + 1)", running.block.title.fr, running.block.title.en])
        }
        let titles = Dictionary(blocks.map { ($0.id, $0.block.title[language]) }) { first, _ in first }
        return try Lookup(typed, among: candidates).found(.block, typed, all: blocks.map(\.id)) {
            titles[$0] ?? $0.text
        }
    }

    /// Finds a bundle by its number or its title, also one that was taken apart.
    func findBundle(_ typed: String) throws(Refusal) -> BundleID {
        let candidates = madeBundles.map { ($0.id, ["\($0.number)", $0.title]) }
        let titles = Dictionary(madeBundles.map { ($0.id, $0.title) }) { first, _ in first }
        return try Lookup(typed, among: candidates).found(.bundle, typed, all: bundles.map(\.id)) {
            titles[$0] ?? $0.text
        }
    }

    /// Finds a contribution by the number that people call it by.
    func findContribution(_ typed: String, command: String) throws -> ContributionID {
        guard let number = Int(typed.drop { $0 == "#" }) else {
            throw Misuse.wordIsNoNumber(typed, command: command)
        }
        guard let found = contribution(number: number) else {
            throw Refusal.unknown(.contribution, typed, nearest: [])
        }
        return found.id
    }

    /// Finds contributions by their numbers, `12,15,20-24`, each once.
    func findContributions(_ typed: String, command: String) throws -> [ContributionID] {
        var known: Set<ContributionID> = []
        return try typed.split(separator: ",", omittingEmptySubsequences: false)
            .flatMap { try findRun(String($0), command: command) }
            .filter { known.insert($0).inserted }
    }

    /// `12`, or those of `20-24` that are here; refuses where none is.
    private func findRun(_ typed: String, command: String) throws -> [ContributionID] {
        let ends = typed.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.drop { $0 == "#" }) }
        guard ends.count == 2, let first = ends[0], let last = ends[1] else {
            return [try findContribution(typed, command: command)]
        }
        let run = contributions.filter { first <= $0.number && $0.number <= last }
        guard !run.isEmpty else { throw Refusal.unknown(.contribution, typed, nearest: []) }
        return run.map(\.id)
    }
}

extension Command {
    /// The same done to each of some contributions, as one step.
    static func each(_ ids: [ContributionID], _ command: (ContributionID) throws -> Command) rethrows -> Command {
        let commands = try ids.map(command)
        return commands.count == 1 ? commands[0] : .together(commands)
    }
}

extension Lens {
    func findLever(_ typed: String) throws(Refusal) -> LeverID {
        try lever(named: typed).found(.lever, typed, all: levers.map(\.id)) { $0.text }
    }

    /// Reads levers in order; the one word `none` (or `aucun`) answers that it fits none.
    func findLevers(_ typed: [String]) throws(Refusal) -> [LeverID] {
        if typed.count == 1, let only = typed.first, isNone(only) { return [] }
        var levers: [LeverID] = []
        for word in typed { levers.append(try findLever(word)) }
        return levers
    }
}

/// The word that clears a value, or answers *none*, in either language.
func isNone(_ typed: String) -> Bool { ["", "none", "aucun", "aucune", "-"].contains(Folding.fold(typed)) }

extension Phase {
    static func find(_ typed: String) throws(Refusal) -> Phase {
        try named(typed).found(.phase, typed, all: allCases) { $0.rawValue }
    }
}

extension Kind {
    static func find(_ typed: String) throws(Refusal) -> Kind {
        try named(typed).found(.kind, typed, all: allCases) { $0.rawValue }
    }
}

extension Flag {
    static func find(_ typed: String) throws(Refusal) -> Flag {
        try named(typed).found(.flag, typed, all: allCases) { $0.rawValue }
    }
}

extension Lookup {
    /// What was found, or the refusal with the nearest names; where nothing is near, all of them, unless they are many.
    func found(
        _ thing: Refusal.Thing, _ typed: String, all: [Value], name: (Value) -> String
    ) throws(Refusal) -> Value {
        if let value { return value }
        throw .unknown(thing, typed, nearest: (nearest.isEmpty && all.count <= 12 ? all : nearest).map(name))
    }
}

extension Due {
    /// The words, and the day where they are one: `2025-06-30` or `30/06/2025`.
    init(typed words: String) {
        let parts = words.split(separator: "/")
        let turned = parts.count == 3 ? "\(parts[2])-\(parts[1])-\(parts[0])" : words
        self.init(words: words, day: CivilTime(day: turned)?.isoDay)
    }
}
