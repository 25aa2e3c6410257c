import Foundation

/// One history of a workshop in the second copy: a file of commit lines, from the first event on.
struct Branch: Hashable {
    static let ending = ".jsonl"

    let path: String

    /// Its name, which also orders branches by their making.
    var id: String { String((path as NSString).lastPathComponent.dropLast(Self.ending.count)) }

    /// Every finished line is as it was written; looked at piece by piece, for it may be long.
    var isSound: Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        var line: [UInt8] = []
        while let part = try? file.read(upToCount: 1 << 16), !part.isEmpty {
            var rest = Array(part)[...]
            while let end = rest.takeLine() {
                line += end
                guard CommitLine.isSound(line[...]) else { return false }
                line.removeAll(keepingCapacity: true)
            }
            line += rest
        }
        return true
    }

    /// Reads the whole; a torn last line is passed over, another line that is not as it was written counts as
    /// unreadable.
    func read() throws(StoreTrouble) -> History {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        var history = History()
        var rest = Array(bytes)[...]
        while let line = rest.takeLine() {
            if let commit = CommitLine(line) { history.add(commit) } else { history.unreadable += 1 }
        }
        return history
    }
}

extension ArraySlice<UInt8> {
    /// Takes the next line away, and gives it without its line feed; nil when none is left that was finished.
    mutating func takeLine() -> ArraySlice<UInt8>? {
        guard let end = firstIndex(of: 0x0A) else { return nil }
        defer { self = self[(end + 1)...] }
        return self[..<end]
    }
}
