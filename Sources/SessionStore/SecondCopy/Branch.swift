import Foundation

/// One history of a workshop in the second copy: a file of commit lines, from the first event on.
struct Branch: Hashable {
    static let ending = ".jsonl"

    let path: String

    /// Its name, which also orders branches by their making.
    var id: String { String((path as NSString).lastPathComponent.dropLast(Self.ending.count)) }

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
