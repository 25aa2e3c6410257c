import Foundation
import Testing

/// What a program acknowledged, against what its file holds.
struct Ledger {
    /// By number, the words of everything acknowledged or seen in the file.
    private(set) var known: [Int: String] = [:]
    /// Handed to a program, and not acknowledged when it died.
    private var inFlight: [String] = []
    private(set) var acknowledged = 0
    private(set) var lost = 0
    /// In the file although nobody was told so: a crash between the disk and the word leaves them.
    private(set) var unsaid = 0

    mutating func sent(_ text: String) { inFlight.append(text) }

    mutating func acknowledge(_ number: Int, _ text: String) {
        acknowledged += 1
        known[number] = text
        if let index = inFlight.firstIndex(of: text) { inFlight.remove(at: index) }
    }

    /// Takes in lines as `capture` says them: the number, a tab, the words.
    mutating func acknowledge(said: String) {
        for line in said.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]) else { continue }
            acknowledge(number, String(parts[1]))
        }
    }

    /// Everything acknowledged is there once, in one order, with its words, and nothing that nobody sent.
    mutating func compare(_ lines: [Venue.Line], _ what: String) {
        #expect(lines.map(\.number) == lines.indices.map { $0 + 1 }, "\(what)")
        let found = Dictionary(lines.map { ($0.number, $0.text) }) { first, _ in first }
        for (number, text) in known where found[number] != text {
            lost += 1
            Issue.record("\(what): n° \(number) “\(text)” is not there, but \(found[number] ?? "nothing")")
        }
        for line in lines where known[line.number] == nil {
            guard let index = inFlight.firstIndex(of: line.text) else {
                Issue.record("\(what): nobody sent “\(line.text)”")
                continue
            }
            inFlight.remove(at: index)
            unsaid += 1
            known[line.number] = line.text
        }
        inFlight = []
    }

    /// The counts in one line.
    var summary: String { "\(acknowledged) acknowledged, \(lost) lost, \(unsaid) there though not acknowledged" }
}
