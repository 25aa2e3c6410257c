import SessionEngine

/// What is looked for on the board: words that must all be there, whatever the accents and the case, and the letters of
/// groups.
struct BoardTerms: Hashable, Sendable {
    let words: [[UInt8]]
    let groups: Set<GroupLetter>
    /// For each room that was named, as `salle:nord`, those that may be meant.
    let rooms: [Set<WorkshopID>]

    /// Reads what was typed; a letter by itself is in almost every line, so it is the letter of a group.
    init(_ typed: String, in workshop: Workshop) {
        let all = typed.split(separator: " ").map(String.init)
        rooms = all.compactMap { Self.rooms($0, in: workshop) }
        let typed = all.filter { Self.rooms($0, in: workshop) == nil }
        func letter(_ word: String) -> GroupLetter? {
            GroupLetter(word).flatMap { workshop.group($0) == nil ? nil : $0 }
        }
        groups = Set(typed.compactMap(letter))
        words = typed.filter { letter($0) == nil }.map { Array(Folding.fold($0).utf8) }.filter { !$0.isEmpty }
    }

    /// The rooms of which the name begins as it was typed; nil for a word that names no room.
    private static func rooms(_ word: String, in workshop: Workshop) -> Set<WorkshopID>? {
        guard !workshop.rooms.isEmpty, let mark = ["salle:", "room:"].first(where: { word.lowercased().hasPrefix($0) })
        else { return nil }
        let name = Folding.fold(String(word.dropFirst(mark.count)))
        return Set(workshop.rooms.filter { Folding.fold($0.name).hasPrefix(name) }.map(\.id))
    }

    /// Nothing is looked for.
    var isEmpty: Bool { words.isEmpty && groups.isEmpty && rooms.isEmpty }

    /// All that these let through, the others let through too: one may look among that alone.
    func narrows(_ others: BoardTerms) -> Bool {
        others.groups.isSubset(of: groups)
            && others.rooms.allSatisfy { wide in rooms.contains { $0.isSubset(of: wide) } }
            && others.words.allSatisfy { wide in words.contains { Self.find(wide, in: $0) } }
    }

    static func find(_ word: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = word.first else { return true }
        guard word.count <= text.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }
}

/// The words of every contribution, folded once for all the letters of a filter.
struct BoardWords: Sendable {
    private struct Entry: Sendable {
        let number: Int
        let text: String
        let reason: String?
        let folded: [UInt8]
    }
    private var entries: [Entry] = []

    /// Folds anew what is not as it was.
    mutating func refresh(_ contributions: [Contribution]) {
        if entries.count > contributions.count { entries.removeLast(entries.count - contributions.count) }
        for (index, contribution) in contributions.enumerated() {
            if index < entries.count {
                let entry = entries[index]
                let isSame = entry.number == contribution.number && entry.text == contribution.text
                if isSame, entry.reason == contribution.asideReason { continue }
                entries[index] = Self.entry(contribution)
            } else {
                entries.append(Self.entry(contribution))
            }
        }
    }

    /// What the contribution at a place says, with its number and why it is aside.
    subscript(position: Int) -> [UInt8] { entries[position].folded }

    private static func entry(_ contribution: Contribution) -> Entry {
        let (number, text, reason) = (contribution.number, contribution.text, contribution.asideReason)
        return Entry(
            number: number, text: text, reason: reason,
            folded: Array(Folding.fold("\(number) \(text) \(reason ?? "")").utf8))
    }
}

/// Looks on the board for some terms.
struct BoardSearch {
    let terms: BoardTerms
    let workshop: Workshop
    let phrases: Phrases
    /// The bundle in which each contribution stands.
    let bundled: [ContributionID: Bundle]
    /// What is said of lines of the same sort, folded: there are few sorts among thousands of lines.
    private var labels: [Labels: [UInt8]] = [:]

    init(_ terms: BoardTerms, in workshop: Workshop, bundled: [ContributionID: Bundle], phrases: Phrases) {
        self.terms = terms
        self.workshop = workshop
        self.bundled = bundled
        self.phrases = phrases
    }

    /// The places of the contributions found among some, in order of arrival, those set aside included.
    mutating func found(among places: some Sequence<Int>, words: BoardWords) -> [Int] {
        var found: [Int] = []
        for place in places where matches(workshop.contributions[place], words[place]) { found.append(place) }
        return found
    }

    private mutating func matches(_ contribution: Contribution, _ said: [UInt8]) -> Bool {
        guard terms.groups.allSatisfy({ $0 == contribution.group }) else { return false }
        if let room = contribution.source?.room {
            guard terms.rooms.allSatisfy({ $0.contains(room) }) else { return false }
        } else if !terms.rooms.isEmpty {
            return false
        }
        let missing = terms.words.filter { !BoardTerms.find($0, in: said) }
        guard !missing.isEmpty else { return true }
        let told = label(of: contribution)
        return missing.allSatisfy { BoardTerms.find($0, in: told) }
    }

    private mutating func label(of contribution: Contribution) -> [UInt8] {
        let bundle = bundled[contribution.id]
        let sort = Labels(contribution, lens: workshop.lens?.id, bundle: bundle?.id)
        if let known = labels[sort] { return known }
        let text = phrases.searchLabels(of: contribution, in: workshop, bundle: bundle)
        let made = Array(Folding.fold(text).utf8)
        labels[sort] = made
        return made
    }

    /// All that the labels of a line depend on.
    private struct Labels: Hashable {
        let kind: Kind
        let origin: Origin
        let actors: [ActorID?]
        let levers: [LeverID]?
        let flags: Set<Flag>
        let bundle: BundleID?
        let isKept: Bool
        let room: WorkshopID?

        init(_ contribution: Contribution, lens: LensID?, bundle: BundleID?) {
            kind = contribution.kind
            origin = contribution.origin
            actors = [contribution.actor, contribution.spokenFor]
            levers = lens.flatMap { contribution.mappings[$0]?.levers }
            flags = contribution.flags
            self.bundle = bundle
            isKept = contribution.isKept
            room = contribution.source?.room
        }
    }
}
