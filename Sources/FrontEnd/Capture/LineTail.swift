import SessionEngine

/// The values at the end of a line: from the first known key with a space before it and none after its colon.
struct LineTail {
    /// What a key says.
    enum Key: Hashable {
        case levers, actor, spokenFor, who, when, name
    }

    /// A key with its value.
    private struct Value {
        let key: Key
        /// The value without the spaces around it.
        let text: String
        /// The key and the value as they were typed, the space before included.
        let typed: Substring
    }

    /// The words before the tail, without the spaces between.
    let text: Substring
    private let values: [Value]

    /// Finds the tail; nil when there is none, or no word before it.
    init?(_ line: Substring) {
        let starts = Self.starts(in: line)
        guard let first = starts.first, !line[..<first.space].allSatisfy(\.isWhitespace) else { return nil }
        text = line[..<first.space].trimmedAtEnd
        values = starts.enumerated().map { index, start in
            let end = index + 1 < starts.count ? starts[index + 1].space : line.endIndex
            return Value(key: start.key, text: line[start.value..<end].trimmed, typed: line[start.space..<end])
        }
    }

    /// The draft with the values in it; nil when one of them fits nothing.
    ///
    /// Nothing that is stored holds the name of who speaks: it stays in the words, as typed, to be reread.
    func filling(_ draft: Draft, workshop: Workshop, today: CivilTime?) -> Draft? {
        var draft = draft
        draft.text = String(text)
        var seen: Set<Key> = []
        for value in values {
            let isNew = seen.insert(value.key).inserted
            guard isNew || value.key == .levers, !value.text.isEmpty, !Self.holdsKey(value.text) else { return nil }
            switch value.key {
            case .levers:
                guard let levers = Self.levers(value.text, after: draft.levers, lens: workshop.lens) else { return nil }
                draft.levers = levers
            case .actor:
                guard let actor = workshop.actor(named: value.text).value else { return nil }
                draft.actor = actor
            case .spokenFor:
                guard let actor = workshop.actor(named: value.text).value else { return nil }
                draft.spokenFor = actor
            case .who: draft.who = value.text
            case .when: draft.when = Due(reading: value.text, near: today)
            case .name:
                draft.text += value.typed
                draft.flags.insert(.reread)
            }
        }
        return draft
    }

    /// At most two levers by unique beginnings; an empty list for *none*; nil when one fits nothing.
    private static func levers(_ text: String, after before: [LeverID]?, lens: Lens?) -> [LeverID]? {
        guard let lens else { return nil }
        if noLever.contains(Folding.fold(text)) { return before == nil ? [] : nil }
        var levers = before ?? []
        if before?.isEmpty == true { return nil }
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let lever = lens.lever(named: String(name)).value, !levers.contains(lever) else { return nil }
            levers.append(lever)
        }
        return levers.count <= Limits.levers ? levers : nil
    }

    private static let noLever: Set<String> = ["aucun", "none", "hors schema"]

    // MARK: keys

    private static let keys: [(word: String, key: Key)] = [
        ("lev:", .levers), ("act:", .actor), ("pour:", .spokenFor), ("qui:", .who), ("quand:", .when),
        ("nom:", .name), ("for:", .spokenFor), ("who:", .who), ("when:", .when), ("name:", .name),
    ]

    private struct Start {
        let space: Substring.Index, value: Substring.Index
        let key: Key
    }

    private static func starts(in line: Substring) -> [Start] {
        // Nearly every line that is typed ends here.
        guard line.utf8.contains(UInt8(ascii: ":")) else { return [] }
        return line.indices.compactMap { space in
            guard line[space].isTypedSpace else { return nil }
            let after = line[line.index(after: space)...]
            guard let (word, key) = keys.first(where: { after.hasPrefix($0.word) }) else { return nil }
            let value = after.dropFirst(word.count)
            guard value.first?.isWhitespace != true else { return nil }
            return Start(space: space, value: value.startIndex, key: key)
        }
    }

    /// A key with a space after its colon inside a value: nobody can say where the value ends.
    private static func holdsKey(_ value: String) -> Bool {
        value.split(whereSeparator: \.isWhitespace).dropFirst().contains { word in
            keys.contains { $0.word == word }
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension Substring {
    /// Without the white space at its end.
    fileprivate var trimmedAtEnd: Substring {
        var rest = self
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
