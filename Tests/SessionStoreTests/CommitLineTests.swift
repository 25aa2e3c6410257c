import Foundation
import SessionEngine
import Testing

@testable import SessionStore

@Suite struct CommitLineTests {
    private func line() throws -> CommitLine {
        let coded = try EventCoder().encode(Hand.said("l'eau\u{0} \"et\"\n🙂"), seq: 7)
        return CommitLine(
            rows: [coded.row],
            words: coded.words.map { WordRow(id: $0.id, text: $0.text) } + [WordRow(id: "x.text", text: nil)])
    }

    @Test func `A commit comes back from its line as it was written, with any sign`() throws {
        let line = try line()
        let bytes = Array(line.encoded())
        #expect(bytes.last == 0x0A && !bytes.dropLast().contains(0x0A))
        #expect(CommitLine(bytes.dropLast())?.rows == line.rows)
        #expect(CommitLine(bytes.dropLast()).map { Set($0.words) } == Set(line.words))
    }

    @Test func `A line with any one bit flipped is not read`() throws {
        let bytes = Array(try line().encoded()).dropLast()
        for index in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << bit
                #expect(CommitLine(flipped) == nil, "byte \(index), bit \(bit)")
            }
        }
    }
}
