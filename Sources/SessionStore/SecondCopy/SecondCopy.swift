import Foundation
import SessionEngine

/// The second copy of one workshop: a folder of branches beside the program's own state.
struct SecondCopy: Hashable {
    /// The workshop's folder; it may not be there yet.
    let folder: String

    /// nil for a workshop whose id cannot be the name of a folder: no program of ours gave it.
    init?(state: String, workshop: WorkshopID) {
        let id = workshop.text
        guard (1...64).contains(id.utf8.count),
            id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return nil }
        folder = Self.all(state: state) + "/" + id
    }

    /// The folder of all workshops' second copies.
    static func all(state: String) -> String { state + "/workshops" }

    /// Its branches, the oldest first.
    var branches: [Branch] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(Branch.ending) && !$0.hasPrefix(".") }.sorted()
            .map { Branch(path: folder + "/" + $0) }
    }

    /// A branch that is not there yet.
    func newBranch() -> Branch { Branch(path: folder + "/" + FreshID.make() + Branch.ending) }

    /// Makes the folder, for its owner only; a cut of the power does not take its name away any more.
    func makeFolder() throws(StoreTrouble) {
        var missing = folder
        var parents: [String] = []
        while missing.count > 1, !FileManager.default.fileExists(atPath: missing) {
            missing = FilePlace.folder(of: missing)
            parents.append(missing)
        }
        // The program may have made the last of them itself a moment ago.
        if !parents.isEmpty { parents.append(FilePlace.folder(of: missing)) }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .readOnly(path: folder)
        }
        for parent in parents { try? Self.sync(parent) }
    }
}

/// What tells one row from any other: ids are never made twice, so two histories that share a row share their past.
struct RowMark: Hashable {
    let seq: Int
    let id: String
    let sum: Int64

    init(seq: Int, id: String, sum: Int64) {
        self.seq = seq
        self.id = id
        self.sum = sum
    }

    init(_ row: EventRow) { self.init(seq: row.seq, id: row.id, sum: row.sum) }
}

/// How a file's history stands to the second copy.
enum Standing: Hashable {
    /// No branch tells this history.
    case apart
    /// The branch tells it, up to its end; the file may be longer.
    case along(Branch, Branch.End)
    /// The branch goes on after the file's last event: the file lost its tail, or is an older copy.
    case ahead(Branch, Branch.End)
}

extension SecondCopy {
    /// Compares a file with the branches; `mark` gives the file's own row of a number, `last` its last number.
    func standing(last: Int, mark: (Int) throws -> RowMark?) rethrows -> Standing {
        var best = Standing.apart
        for branch in branches {
            guard let end = branch.end else { continue }
            if end.mark.seq <= last {
                guard try mark(end.mark.seq) == end.mark else { continue }
                if case .along(_, let known) = best, known.mark.seq >= end.mark.seq { continue }
                best = .along(branch, end)
            } else if case .apart = best, try last == 0 || branch.mark(last) == mark(last) {
                best = .ahead(branch, end)
            }
        }
        return best
    }
}

extension Branch {
    /// Where a branch ends: its last row that was wholly written, and the byte after its line.
    struct End: Hashable {
        var mark: RowMark
        var offset: UInt64
    }

    /// Its end; nil when nothing in it can be read.
    ///
    /// Looked for from the last byte on, for the branch may be long.
    var end: End? {
        guard let file = FileHandle(forReadingAtPath: path), let size = try? file.seekToEnd() else { return nil }
        defer { try? file.close() }
        var tail = Tail(start: size)
        while tail.start > 0 {
            let start = tail.start - min(tail.start, max(1 << 16, UInt64(tail.bytes.count)))
            guard (try? file.seek(toOffset: start)) != nil,
                let part = try? file.read(upToCount: Int(tail.start - start)), part.count == Int(tail.start - start)
            else { return nil }
            if let end = tail.end(after: part) { return end }
        }
        return nil
    }

    /// The mark of the row of a number; nil when it is not there.
    func mark(_ seq: Int) -> RowMark? { (try? read())?.rows[seq].map(RowMark.init) }
}

/// The last bytes of a branch, in which its last whole line is looked for.
private struct Tail {
    /// Where in the branch they begin.
    private(set) var start: UInt64
    private(set) var bytes: [UInt8] = []
    /// Where in the branch the line feed stands that ends the line looked at; nil before one was found.
    private var feed: UInt64?

    init(start: UInt64) { self.start = start }

    /// Takes what stands before, and gives the end that shows now.
    mutating func end(after part: Data) -> Branch.End? {
        bytes = part + bytes
        start -= UInt64(part.count)
        var unseen = bytes[..<part.count]
        while let place = unseen.lastIndex(of: 0x0A) {
            if let end = end(from: place + 1) { return end }
            feed = start + UInt64(place)
            unseen = unseen[..<place]
        }
        return start == 0 ? end(from: 0) : nil
    }

    /// The end, if a whole line begins here.
    private func end(from place: Int) -> Branch.End? {
        guard let feed, let mark = CommitLine.lastMark(bytes[place..<Int(feed - start)]) else { return nil }
        return Branch.End(mark: mark, offset: feed + 1)
    }
}
