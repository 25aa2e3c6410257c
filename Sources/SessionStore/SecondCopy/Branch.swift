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
        var rest = Data()
        while let part = try? file.read(upToCount: 1 << 20), !part.isEmpty {
            var lines = (rest + part).split(separator: 0x0A, omittingEmptySubsequences: false)
            rest = Data(lines.removeLast())
            guard lines.allSatisfy(CommitLine.isSound) else { return false }
        }
        return true
    }

    /// Reads the whole; a torn last line is passed over, another line that is not as it was written counts as
    /// unreadable.
    func read() throws(StoreTrouble) -> History {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        var history = History()
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        // What stands after the last line feed was never finished.
        lines.removeLast()
        for line in lines {
            if let commit = CommitLine(line) { history.add(commit) } else { history.unreadable += 1 }
        }
        return history
    }
}
