import Canvas
import Foundation
import Glibc
import SessionEngine

/// Standard output: lines that are safe for a terminal, and bytes for programs.
///
/// What is asked of it after the reader has gone is dropped in silence.
final class Output {
    private let descriptor: Int32
    private var isGone = false
    private var failure: Int32?

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// One line; control characters become their pictures.
    func line(_ text: String = "") { write(Shown.safe(text) + "\n") }

    /// A number and a text with a tab between them, for a person and a program alike.
    func record(_ head: String, _ text: String) { write(head + "\t" + Shown.safe(text) + "\n") }

    /// Several lines; a line end inside of one becomes its picture, so that no words can pass for a line of ours.
    func lines(_ lines: [String]) {
        for line in lines { self.line(line) }
    }

    /// Text for a program, to the letter.
    func raw(_ bytes: Data) { write(bytes) }

    /// A value as JSON, one document, with keys in order.
    func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        write(Shown.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n")
    }

    /// Says whether everything reached its reader: a full disk behind a redirection is a trouble, a broken pipe is
    /// none.
    func finish() throws {
        if let failure { throw OutputLost(errno: failure) }
    }

    private func write(_ text: String) { write(Data(text.utf8)) }

    private func write(_ bytes: Data) {
        var rest = bytes[...]
        while !rest.isEmpty, !isGone {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                isGone = true
                if errno != EPIPE, errno != EBADF { failure = errno }
            }
        }
    }
}

/// Standard output took no more, and its reader had not gone.
struct OutputLost: Error {
    /// The system's number for it.
    let errno: Int32
}
