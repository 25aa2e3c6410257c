/// What a typed name turned out to be.
package enum Lookup<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Exactly one thing bears it, or begins so.
    case found(Value)
    /// Nothing, or several; at most five that were perhaps meant, the nearest first.
    case unknown(nearest: [Value])

    /// What was found; nil when it is unknown or not unique.
    package var value: Value? {
        if case .found(let value) = self { value } else { nil }
    }

    /// What was perhaps meant; empty when it was found.
    package var nearest: [Value] {
        if case .unknown(let nearest) = self { nearest } else { [] }
    }

    /// Looks a name up: first a whole name, then a beginning that only one value has.
    ///
    /// Names are compared folded. A beginning never cuts a number: `groupe 1` is not `Groupe 10`.
    package init(_ typed: String, among candidates: [(value: Value, names: [String])]) {
        let name = Folding.fold(typed)
        guard !name.isEmpty else {
            self = .unknown(nearest: [])
            return
        }
        let folded = candidates.map { (value: $0.value, names: $0.names.map(Folding.fold)) }
        var meant = folded.filter { $0.names.contains(name) }
        if meant.isEmpty {
            meant = folded.filter { $0.names.contains { Self.begins($0, with: name) } }
        }
        if meant.count == 1, let only = meant.first {
            self = .found(only.value)
        } else {
            self = .unknown(nearest: Array((meant.isEmpty ? Self.near(name, folded) : meant.map(\.value)).prefix(5)))
        }
    }

    private static func begins(_ whole: String, with name: String) -> Bool {
        guard whole.hasPrefix(name) else { return false }
        let next = whole.dropFirst(name.count).first
        return !(name.last?.isNumber ?? false && next?.isNumber ?? false)
    }

    /// Those within a third of the letters, and those of which a later word begins so.
    private static func near(_ name: String, _ folded: [(value: Value, names: [String])]) -> [Value] {
        let reach = max(1, (name.unicodeScalars.count + 1) / 3)
        let scored = folded.compactMap { candidate -> (value: Value, distance: Int)? in
            let least = candidate.names.map { whole in
                let isLaterWord = whole.split(separator: " ").contains { $0.hasPrefix(name) }
                return isLaterWord ? 0 : Folding.distance(name, whole)
            }.min()
            return least.flatMap { $0 <= reach ? (candidate.value, $0) : nil }
        }
        // A stable order: those equally near keep the order in which they were given.
        return scored.enumerated().sorted {
            ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
        }.map(\.element.value)
    }
}

extension Phase {
    /// Looks a phase up by its id or its name in either language.
    package static func named(_ typed: String) -> Lookup<Phase> {
        Lookup(typed, among: allCases.map { ($0, [$0.rawValue, $0.label.fr, $0.label.en]) })
    }
}

extension Kind {
    /// Looks a kind up by its mark, its id, or its name in either language, short or long, one or many.
    package static func named(_ typed: String) -> Lookup<Kind> {
        if let marked = allCases.first(where: { String($0.mark) == typed }) { return .found(marked) }
        return Lookup(
            typed,
            among: allCases.map { kind in
                let labels = [kind.label, kind.plural, kind.short]
                return (kind, [kind.rawValue] + labels.flatMap { [$0.fr, $0.en] })
            })
    }
}

extension Flag {
    /// Looks a flag up by its id or its name in either language.
    package static func named(_ typed: String) -> Lookup<Flag> {
        Lookup(typed, among: allCases.map { ($0, [$0.rawValue, $0.label.fr, $0.label.en]) })
    }
}

extension Lens {
    /// Looks a lever up by its key, its id, or its name in either language, short or long.
    package func lever(named typed: String) -> Lookup<LeverID> {
        Lookup(
            typed,
            among: levers.map { lever in
                (lever.id, [lever.key, lever.id.text] + [lever.label, lever.short].flatMap { [$0.fr, $0.en] })
            })
    }
}

extension Workshop {
    /// Looks a kind of actor up by its id or its label in either language.
    package func actor(named typed: String) -> Lookup<ActorID> {
        Lookup(
            typed,
            among: actors.map { actor in
                let built = Actor.builtIn.first { $0.id == actor.id }.map { [$0.label.fr, $0.label.en] } ?? []
                return (actor.id, [actor.id.text, actor.label.fr, actor.label.en] + built)
            })
    }

    /// Looks a group up by its letter or its name, whether it is in the room or not.
    package func group(named typed: String) -> Lookup<GroupLetter> {
        Lookup(
            typed,
            among: groups.map { group in
                let letter = group.letter.text
                return (group.letter, [letter, group.name, "groupe \(letter)", "group \(letter)"])
            })
    }
}
