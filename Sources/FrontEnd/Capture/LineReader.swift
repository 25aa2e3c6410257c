package import SessionEngine

/// What stands beside the field: what a line takes unless it says otherwise.
package struct LineDefaults: Hashable, Sendable {
    /// What it is.
    package var kind: Kind
    /// Where it comes from.
    package var origin: Origin
    /// Who speaks; nil while nobody said.
    package var actor: ActorID?

    /// Takes the three.
    package init(kind: Kind = .parole, origin: Origin = .plenary, actor: ActorID? = nil) {
        self.kind = kind
        self.origin = origin
        self.actor = actor
    }
}

/// What a typed line turned out to be.
package enum LineReading: Hashable, Sendable {
    /// Nothing but white space.
    case nothing
    /// A lone letter, a lone mark, or one glued to the other: the lines that follow take it.
    case change(group: GroupLetter?, kind: Kind?)
    /// Something said.
    case contribution(Draft)
}

/// Reads what a person typed during the workshop, with the eyes on the room.
///
/// The rule: a mark counts only when a space follows it, a letter only when it is glued to a mark, values
/// only in the tail; everything else is text, to the letter.
package enum LineReader {
    /// Reads one line; `today` gives a year to the days that name none.
    package static func read(
        _ line: String, defaults: LineDefaults, workshop: Workshop, today: CivilTime? = nil
    ) -> LineReading {
        guard !line.isBlank else { return .nothing }
        if let change = change(line) { return change }
        let opening = LineOpening(line) { workshop.group($0) != nil }
        var draft = Draft(
            kind: opening.kind ?? defaults.kind, origin: opening.group.map(Origin.group) ?? defaults.origin,
            text: String(opening.rest), raw: line, actor: defaults.actor)
        if opening.isDoubtful { draft.flags.insert(.reread) }
        if let tail = LineTail(opening.rest) {
            if let filled = tail.filling(draft, workshop: workshop, today: today) {
                draft = filled
            } else {
                draft.flags.insert(.reread)
            }
        }
        return .contribution(draft)
    }

    /// A lone letter, a lone mark, or a letter glued to a mark with nothing after it.
    private static func change(_ line: String) -> LineReading? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.count == 1, let word = words.first, word.count <= 2, let first = word.first, let last = word.last
        else { return nil }
        let letter = GroupLetter(String(first))
        let kind = LineOpening.kind(marked: last)
        if word.count == 1 {
            guard letter != nil || kind != nil else { return nil }
            return .change(group: letter, kind: kind)
        }
        guard let letter, let kind else { return nil }
        return .change(group: letter, kind: kind)
    }
}

/// The mark that a line begins with, and the letter glued to it.
struct LineOpening {
    /// The group, where a letter was glued to the mark.
    private(set) var group: GroupLetter?
    /// The kind that the mark chose.
    private(set) var kind: Kind?
    /// The line after the mark and one space; the whole line without a mark.
    private(set) var rest: Substring
    /// It looks like a letter meant for a group, and is text all the same.
    private(set) var isDoubtful = false

    init(_ line: String, knows: (GroupLetter) -> Bool) {
        rest = line[...]
        if let kind = Self.kind(opening: rest) {
            self.kind = kind
            rest = rest.dropFirst(2)
            return
        }
        guard let letter = line.first.flatMap({ GroupLetter(String($0)) }) else { return }
        let glued = rest.dropFirst()
        if let kind = Self.kind(opening: glued), knows(letter) {
            group = letter
            self.kind = kind
            rest = glued.dropFirst(2)
        } else {
            isDoubtful = glued.hasPrefix(":") || glued.hasPrefix(" : ") || Self.isMarkAndSpace(glued)
        }
    }

    /// The kind that a mark chooses.
    static func kind(marked mark: Character) -> Kind? { Kind.allCases.first { $0.mark == mark } }

    private static func isMarkAndSpace(_ text: Substring) -> Bool {
        guard let mark = text.first, kind(marked: mark) != nil, let space = text.dropFirst().first else { return false }
        return space.isTypedSpace
    }

    /// The kind, when the text begins with a mark and a space and is not one of the wordings that begin so.
    private static func kind(opening text: Substring) -> Kind? {
        guard isMarkAndSpace(text), let mark = text.first, let kind = kind(marked: mark) else { return nil }
        let after = text.dropFirst(2).drop(while: \.isTypedSpace)
        let isWording =
            switch mark {
            case "+", "-":
                after.hasPrefix("de ") || after.hasPrefix("de\u{A0}") || after.hasPrefix("d'") || after.hasPrefix("d’")
                    || after.first?.isNumber == true
            case ">", "=": after.first?.isNumber == true
            case "\"": after.contains("\"")
            default: false
            }
        return isWording ? nil : kind
    }
}

extension Character {
    /// A space as keyboards type it, the ones that do not break included.
    var isTypedSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
