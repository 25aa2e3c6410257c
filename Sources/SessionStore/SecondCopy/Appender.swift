import Foundation
import Glibc

/// Keeps one branch of the second copy level with a file; belongs to one queue.
///
/// Several programs may append to one branch: each takes a lock, looks first at what the others added, and writes only
/// what is missing. Where the branch tells another history than the file, a new branch is made.
final class Appender {
    /// Gives the commits of the file from one number to another, read from the file itself.
    typealias Source = (ClosedRange<Int>) throws -> [CommitLine]

    private let copy: SecondCopy
    private let source: Source
    private var branch: Branch?
    private var end: Branch.End?
    /// The branch, open.
    private var file: FileHandle?
    /// Which file the branch was when it was last looked at; nil while it is not held open: it may be another by now.
    private var place: FilePlace?
    /// Rows of the branch that the file has not told yet.
    private var unmet: [Int: RowMark] = [:]

    /// The folder of the copy.
    var folder: String { copy.folder }

    /// Goes on in the branch that tells the file's history, where there is one.
    init(_ copy: SecondCopy, standing: Standing, source: @escaping Source) {
        self.copy = copy
        self.source = source
        guard case .along(let branch, let end) = standing else { return }
        self.branch = branch
        self.end = end
    }

    /// Brings the branch up to the file's row of a number, and writes again what can no longer be read in it.
    func level(to seq: Int) throws {
        try append(try source(seq...seq))
        if let branch, !branch.isSound { try fillHoles(in: branch) }
    }

    /// What is missing goes to the end, in one line with the last row, so that the branch ends where it did.
    private func fillHoles(in branch: Branch) throws {
        let known = place
        let file = try lock(branch)
        defer { flock(file.fileDescriptor, LOCK_UN) }
        guard isSame(as: known) else { return }
        try look(at: file, branch)
        guard let end else { return }
        let holes = try branch.read().holes(upTo: end.mark.seq)
        guard !holes.isEmpty else { return }
        var line = CommitLine(rows: [], words: [])
        for part in try (holes + [end.mark.seq]).flatMap({ try source($0...$0) }) {
            line.rows += part.rows
            line.words += part.words
        }
        try put([line], into: file, at: end.offset)
    }

    /// Brings the branch up to the last of these rows.
    func append(_ lines: [CommitLine]) throws {
        guard let newest = lines.last?.rows.last?.seq else { return }
        if let branch {
            do {
                if try extend(branch, with: lines, upTo: newest) { return }
            } catch StoreTrouble.missing {}
        }
        try begin(with: lines, upTo: newest)
    }

    /// Finds the branch that another program began meanwhile, or makes one with the whole history.
    private func begin(with lines: [CommitLine], upTo newest: Int) throws {
        try copy.makeFolder()
        let folder = try lockFolder()
        defer { close(folder) }
        // Another program's branch may go on after these rows: what counts is whether the file has its last one too.
        let standing = try copy.standing(last: .max) { seq in
            do { return try source(seq...seq).first?.rows.first.map(RowMark.init) } catch StoreTrouble.damaged {
                return nil
            }
        }
        if case .along(let branch, let end) = standing {
            (self.branch, self.end, unmet, file) = (branch, end, [:], nil)
            place = nil
            // An erasure may have gone by: what is in memory may be what it took away.
            let numbers = (lines.first?.rows.first?.seq ?? newest)...newest
            if try extend(branch, with: try source(numbers), upTo: newest, isChosen: true) { return }
        }
        try make(try source(1...newest))
        fsync(folder)
    }

    /// A new branch.
    private func make(_ lines: [CommitLine]) throws {
        let branch = copy.newBranch()
        let file = try open(branch, makes: true)
        defer { try? file.close() }
        (self.branch, end, unmet, self.file) = (branch, nil, [:], nil)
        place = nil
        try put(lines, into: file, at: 0)
    }

    /// False when the branch tells another history, or may: an erasure wrote it anew since it was chosen.
    private func extend(
        _ branch: Branch, with lines: [CommitLine], upTo newest: Int, isChosen: Bool = false
    ) throws -> Bool {
        let known = place
        let file = try lock(branch)
        defer { flock(file.fileDescriptor, LOCK_UN) }
        guard isChosen || isSame(as: known) else { return false }
        try look(at: file, branch)
        guard let end else { return false }
        let rows = lines.flatMap(\.rows)
        guard rows.allSatisfy({ row in unmet[row.seq].map { $0 == RowMark(row) } ?? true }) else { return false }
        unmet = unmet.filter { $0.key > newest }
        let missing = try lines.missing(after: end.mark.seq, source)
        if !missing.isEmpty { try put(missing, into: file, at: end.offset) }
        return true
    }

    /// The branch that was locked is the one whose end is known; else it is to be looked for again.
    private func isSame(as known: FilePlace?) -> Bool {
        guard place != known else { return true }
        place = nil
        return false
    }

    /// Takes the lock of the branch; a rewriting may have put another file in its place meanwhile.
    private func lock(_ branch: Branch) throws -> FileHandle {
        while true {
            let file = try file ?? open(branch, makes: false)
            // What is not the branch any more is closed, and its lock goes with it.
            self.file = nil
            guard flock(file.fileDescriptor, LOCK_EX) == 0 else { throw StoreTrouble(errno: errno, path: branch.path) }
            let locked = FilePlace(descriptor: file.fileDescriptor)
            guard locked == (try FilePlace(branch.path)) else { continue }
            place = locked
            self.file = file
            return file
        }
    }

    /// Reads what others have added, and cuts off what was never finished.
    private func look(at file: FileHandle, _ branch: Branch) throws {
        guard var end, try file.seekToEnd() > end.offset else { return }
        try file.seek(toOffset: end.offset)
        let added = try file.readToEnd() ?? Data()
        let whole = added.lastIndex(of: 0x0A).map { added[...$0] } ?? Data()
        for line in Array(whole).split(separator: 0x0A) {
            for row in CommitLine(line)?.rows ?? [] {
                unmet[row.seq] = RowMark(row)
                if row.seq == end.mark.seq + 1 { end.mark = RowMark(row) }
            }
        }
        end.offset += UInt64(whole.count)
        self.end = end
        if whole.count < added.count { try file.truncate(atOffset: end.offset) }
    }

    private func put(_ lines: [CommitLine], into file: FileHandle, at offset: UInt64) throws {
        try file.seek(toOffset: offset)
        var bytes = Data()
        for line in lines { bytes += line.encoded() }
        try file.write(contentsOf: bytes)
        guard fdatasync(file.fileDescriptor) == 0 else { throw StoreTrouble(errno: errno, path: copy.folder) }
        if let row = lines.last?.rows.last {
            end = Branch.End(mark: RowMark(row), offset: offset + UInt64(bytes.count))
        }
    }

    private func open(_ branch: Branch, makes: Bool) throws -> FileHandle {
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (makes ? O_CREAT | O_EXCL : 0)
        let descriptor = Glibc.open(branch.path, flags, 0o600)
        guard descriptor >= 0 else { throw StoreTrouble(errno: errno, path: branch.path) }
        if makes { fchmod(descriptor, 0o600) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// One program at a time makes a branch; the name of a new one is on disk only when its folder is.
    private func lockFolder() throws -> Int32 {
        let folder = Glibc.open(copy.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0, flock(folder, LOCK_EX) == 0 else { throw StoreTrouble(errno: errno, path: copy.folder) }
        return folder
    }
}

extension [CommitLine] {
    /// What of these a branch lacks that ends at a number; a gap before the first is filled from the file.
    fileprivate func missing(after known: Int, _ source: Appender.Source) throws -> [CommitLine] {
        var missing = filter { ($0.rows.last?.seq ?? 0) > known }
        guard let first = missing.first?.rows.first else { return [] }
        if first.seq > known + 1 { return try source(known + 1...first.seq - 1) + missing }
        missing[0].rows.removeAll { $0.seq <= known }
        return missing
    }
}
