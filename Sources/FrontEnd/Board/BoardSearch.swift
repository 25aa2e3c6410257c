import SessionEngine

/// Looks on the board for words that must all be there, whatever the accents and the case, and for the letter of a
/// group.
struct BoardSearch {
    private let words: [[UInt8]]
    private let groups: [GroupLetter]
    private let phrases: Phrases
    private let workshop: Workshop
    /// What is said of lines of the same sort, folded: there are few sorts among thousands of lines.
    private var labels: [Labels: [UInt8]] = [:]

    /// Reads what was typed; a letter by itself is in almost every line, so it is the letter of a group.
    init(_ typed: String, in workshop: Workshop, phrases: Phrases) {
        let typed = typed.split(separator: " ").map(String.init)
        groups = typed.compactMap { GroupLetter($0) }.filter { workshop.group($0) != nil }
        words = typed.filter { GroupLetter($0) == nil }.map { Array(Folding.fold($0).utf8) }
        self.workshop = workshop
        self.phrases = phrases
    }

    /// The contributions found, in order of arrival, those set aside included.
    mutating func found() -> [Contribution] {
        var found: [Contribution] = []
        for contribution in workshop.contributions where matches(contribution) { found.append(contribution) }
        return found
    }

    private mutating func matches(_ contribution: Contribution) -> Bool {
        guard groups.allSatisfy({ $0 == contribution.group }) else { return false }
        let said = Self.folded("\(contribution.number) \(contribution.text) \(contribution.asideReason ?? "")")
        let missing = words.filter { !Self.find($0, in: said) }
        guard !missing.isEmpty else { return true }
        let told = label(of: contribution)
        return missing.allSatisfy { Self.find($0, in: told) }
    }

    private mutating func label(of contribution: Contribution) -> [UInt8] {
        let sort = Labels(contribution, lens: workshop.lens?.id)
        if let known = labels[sort] { return known }
        let made = Self.folded(phrases.searchLabels(of: contribution, in: workshop))
        labels[sort] = made
        return made
    }

    private static func folded(_ text: String) -> [UInt8] { Array(Folding.fold(text).utf8) }

    private static func find(_ word: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = word.first else { return true }
        guard word.count <= text.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }

    /// All that the labels of a line depend on.
    private struct Labels: Hashable {
        let kind: Kind
        let origin: Origin
        let actors: [ActorID?]
        let levers: [LeverID]?
        let flags: Set<Flag>
        let isKept: Bool

        init(_ contribution: Contribution, lens: LensID?) {
            kind = contribution.kind
            origin = contribution.origin
            actors = [contribution.actor, contribution.spokenFor]
            levers = lens.flatMap { contribution.mappings[$0]?.levers }
            flags = contribution.flags
            isKept = contribution.isKept
        }
    }
}
