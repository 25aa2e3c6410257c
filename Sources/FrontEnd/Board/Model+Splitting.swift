import Canvas
import SessionEngine

/// A contribution about to be split: where it is cut, between words.
package struct Splitting: Hashable, Sendable {
    let contribution: ContributionID
    let number: Int
    private let text: [Character]
    /// Where a word begins, but the first one.
    private let starts: [Int]
    /// Which of these is being moved, and those that stay.
    private var place: Int
    private var fixed: Set<Int> = []

    /// Begins in the middle, where a sentence or a part of one ends if it can; nil where there is but one word.
    init?(_ contribution: Contribution) {
        let characters = Array(contribution.text)
        let starts = characters.indices.dropFirst().filter {
            !characters[$0].isWhitespace && characters[$0 - 1].isWhitespace
                && characters[..<$0].contains { !$0.isWhitespace }
        }
        guard !starts.isEmpty else { return nil }
        self.contribution = contribution.id
        number = contribution.number
        text = characters
        self.starts = starts
        func distance(_ index: Int) -> Int { abs(starts[index] - characters.count / 2) }
        let ends = starts.indices.filter { index in
            let before = characters[..<starts[index]].last { !$0.isWhitespace }
            return before.map { ".;:!?,…".contains($0) } ?? false
        }
        place = (ends.isEmpty ? Array(starts.indices) : ends).min { distance($0) < distance($1) } ?? 0
    }

    /// The parts as they would be.
    var parts: [String] {
        let cuts = fixed.union([place]).map { starts[$0] }.sorted()
        return zip([0] + cuts, cuts + [text.count]).map { start, end in
            String(text[start..<end].reversed().drop(while: \.isWhitespace).reversed()).trimmedHead
        }
    }

    /// The part before which the moving cut stands.
    var part: Int { fixed.union([place]).count { $0 <= place } }

    mutating func take(_ key: Key) {
        switch key {
        case .left, .up: place = max(0, place - 1)
        case .right, .down: place = min(starts.count - 1, place + 1)
        case .home: place = 0
        case .end: place = starts.count - 1
        case .scalar(" "):
            fixed.insert(place)
            place = min(starts.count - 1, place + 1)
        case .backspace: if let last = fixed.max() { fixed.remove(last) }
        default: break
        }
    }
}

extension String {
    fileprivate var trimmedHead: String { String(drop(while: \.isWhitespace)) }
}

extension Model {
    mutating func askSplit() -> [Effect] {
        guard let contribution = pointed else { return [] }
        guard let splitting = Splitting(contribution) else {
            status = Status(phrases.nothingToSplit(contribution.number))
            return []
        }
        overlay = .splitting(splitting)
        return []
    }

    mutating func splittingTakes(_ chord: Chord, _ splitting: Splitting) -> [Effect] {
        var splitting = splitting
        guard chord == Chord(.enter) else {
            splitting.take(chord.key)
            overlay = .splitting(splitting)
            return []
        }
        overlay = nil
        return [.perform(.split(splitting.contribution, splitting.parts))]
    }

    /// The parts below each other, the cut that moves in sight.
    func draw(_ splitting: Splitting, on canvas: inout Canvas) -> Position? {
        let width = min(canvas.columns - 4, 76)
        let hints = Wrapping.lines(phrases.splitHint(), width: width - 4)
        var lines: [(text: String, role: Role)] = []
        var cut = 0
        for (index, part) in splitting.parts.enumerated() {
            if index == splitting.part { cut = lines.count }
            let name = index == 0 ? phrases.number(splitting.number) : phrases.newNumber()
            let indent = Width.columns(of: name) + 2
            let wrapped = Wrapping.lines(name + "  " + part, width: width - 4, indent: indent)
            lines += wrapped.map { ($0, index == splitting.part ? .strong : .overlay) }
        }
        let area = overlayArea.centered(rows: hints.count + lines.count + 3, columns: width)
        let title = phrases.splitTitle(splitting.number)
        let inside = canvas.overlay(area, title: title).inset(columns: 1)
        let (above, list) = inside.split(top: min(hints.count + 1, max(0, inside.rows - 2)))
        for (line, hint) in hints.enumerated() { canvas.write(hint, in: above, line: line, role: .overlay) }
        let top = max(0, min(cut - list.rows / 2, lines.count - list.rows))
        for (line, entry) in lines.dropFirst(top).prefix(list.rows).enumerated() {
            canvas.write(entry.text, in: list, line: line, role: entry.role)
        }
        return Position(row: list.row + cut - top, column: list.column)
    }
}

extension Phrases {
    func splitTitle(_ number: Int) -> String { say(fr: "Scinder le n° \(number)", en: "Split no. \(number)") }
    func newNumber() -> String { say(fr: "nouveau", en: "new") }

    func splitHint() -> String {
        say(
            fr: "← → : où couper. Chaque morceau garde le groupe, la phase, l'heure, les leviers.",
            en: "← →: where to cut. Each part keeps the group, the phase, the time, the levers.")
    }

    func nothingToSplit(_ number: Int) -> Explanation {
        Explanation(
            say(
                fr: "Le n° \(number) n'a qu'un mot : rien à scinder.",
                en: "No. \(number) has but one word: nothing to split."),
            say(fr: "Entrée le corrige.", en: "Enter mends it."))
    }
}
