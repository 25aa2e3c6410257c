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

    @Test(arguments: ["", #"]],"words":{"#, "],[", "[[1],[2]]", #"\"]],"#, #""events":["#])
    func `The mark of a line's last row is found whatever its texts hold`(text: String) {
        let rows = (7...9).map { seq in
            EventRow(
                seq: seq, id: text, at: 1, offset: 0, boot: text, tick: 1, writer: text, step: text, type: text,
                version: 1, payload: text)
        }
        let words = [WordRow(id: .init(text), text: text)]
        for count in 0...3 {
            let line = CommitLine(rows: Array(rows.prefix(count)), words: words)
            #expect(CommitLine.lastMark(Array(line.encoded()).dropLast()) == line.rows.last.map(RowMark.init))
        }
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
