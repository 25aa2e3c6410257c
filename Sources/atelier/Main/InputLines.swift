import Foundation

/// The lines of standard input, one by one as they come.
///
/// Of a line that has no end within a megabyte only the beginning is given: it is far too long for any use.
struct InputLines {
    private let source = FileHandle.standardInput
    private var rest = Data()
    private var isAtEnd = false
    private var isPassingOver = false
    private static let longest = 1 << 20
    /// The number of the line given last, from 1.
    private(set) var number = 0

    /// The next line without its end; nil after the last.
    mutating func next() -> String? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) {
                let line = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if isPassingOver {
                    isPassingOver = false
                    continue
                }
                return text(line)
            }
            if isAtEnd {
                guard !rest.isEmpty, !isPassingOver else { return nil }
                defer { rest = Data() }
                return text(rest)
            }
            if isPassingOver {
                rest = Data()
            } else if rest.count > Self.longest {
                isPassingOver = true
                let beginning = rest.prefix(Self.longest)
                rest = Data()
                return text(beginning)
            }
            let more = source.availableData
            if more.isEmpty { isAtEnd = true } else { rest.append(more) }
        }
    }

    private mutating func text(_ line: Data) -> String {
        number += 1
        return TypedWords.text(of: line.last == 0x0D ? line.dropLast() : line)
    }
}
