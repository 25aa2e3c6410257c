package import SessionEngine

/// Brings a workshop back into a new file from what is left of it.
package struct Recovery {
    /// What there is to bring it back from: the file first, then the branches, the richest first.
    package let sources: [RecoverySource]
    private let read: [ReadSource]

    /// Looks at a file and at the branches of its workshop in the second copy.
    ///
    /// The branches are found by the workshop's id, and where that is lost by any event that both hold. Refuses what is
    /// not there, folders, and what holds nothing of a workshop.
    package init(of path: String, state: String) throws(StoreTrouble) {
        _ = try FilePlace(path)
        guard let file = ReadSource.file(path) else { throw .unreadable(path: path) }
        let branches = ReadSource.branches(state: state).filter { branch in
            branch.told.workshop == file.told.workshop && !file.told.workshop.text.isEmpty
                || branch.history.agrees(with: file.history)
        }
        try self.init(([file] + Self.ordered(branches)).filter { !$0.history.rows.isEmpty }, path)
    }

    /// Looks at the branches of one workshop whose file is gone.
    package init(of workshop: WorkshopID, state: String) throws(StoreTrouble) {
        let branches = ReadSource.branches(state: state).filter { $0.told.workshop == workshop }
        try self.init(Self.ordered(branches), workshop.text)
    }

    private init(_ read: [ReadSource], _ path: String) throws(StoreTrouble) {
        guard !read.isEmpty else { throw .nothingLeft(path: path) }
        self.read = read
        sources = read.map(\.told)
    }

    private static func ordered(_ branches: [ReadSource]) -> [ReadSource] {
        branches.sorted { ($0.told.whole, $0.told.last?.at ?? 0) > ($1.told.whole, $1.told.last?.at ?? 0) }
    }

    /// Every history of the second copies on this computer, the latest written first.
    package static func all(state: String) -> [RecoverySource] {
        ReadSource.branches(state: state).map(\.told).sorted { ($0.last?.at ?? 0) > ($1.last?.at ?? 0) }
    }

    /// Writes a new file with one source and with what the others that agree with it hold besides.
    ///
    /// `source` is its place in `sources`; nil takes the file's own history, or the richest branch where the file has
    /// none. Nothing is ever written over another file.
    package func write(to path: String, from source: Int? = nil) throws -> Recovered {
        let chosen = read[source ?? 0]
        var history = chosen.history
        var used = [chosen.told.place]
        for other in read where other.told != chosen.told && other.history.agrees(with: history) {
            let before = history
            history.fill(from: other.history)
            if history != before { used.append(other.told.place) }
        }
        let rebuilt = Rebuilt(history, doubtful: read.reduce(into: [:]) { $0.merge($1.doubtful) { own, _ in own } })
        try Self.write(rebuilt, to: path)
        return Recovered(path: path, used: used, rebuilt)
    }

    private static func write(_ rebuilt: Rebuilt, to path: String) throws {
        guard rebuilt.rows.first?.type == StoredForm.workshopMade else { throw StoreTrouble.beginningLost(path: path) }
        try WorkshopFile.write(CommitLine(rows: rebuilt.rows, words: rebuilt.words), to: path)
    }
}

/// A history ready to be written: its rows numbered without holes, a row for each word that they cite.
struct Rebuilt {
    private(set) var rows: [EventRow] = []
    private(set) var words: [WordRow] = []
    private let coder = EventCoder()
    /// The numbers that nothing holds any more.
    private(set) var lost: [ClosedRange<Int>] = []
    /// Events whose words are lost, and those whose words are not as they were written.
    private(set) var wordless: Set<String> = [], doubtful: Set<String> = []

    init(_ history: History, doubtful: [String: WordRow]) {
        var next = 1
        let own = Dictionary(grouping: history.words.values) { $0.event }
        for seq in history.rows.keys.sorted() {
            guard let row = history.rows[seq] else { continue }
            if seq > next { lost.append(next...seq - 1) }
            next = seq + 1
            rows.append(row.renumbered(rows.count + 1))
            cite(row, own[row.id] ?? [], doubtful)
        }
    }

    /// The words that an event cites, as they are, as they read, or as forgotten.
    private mutating func cite(_ row: EventRow, _ own: [WordRow], _ doubtful: [String: WordRow]) {
        words += own.sorted { $0.id < $1.id }
        var reader = WordReader([:])
        _ = try? coder.decode(row, &reader)
        for id in Set(reader.missing).subtracting(own.map(\.id)).sorted() {
            if let text = doubtful[id.text]?.text {
                words.append(WordRow(id: id, text: text))
                self.doubtful.insert(row.id)
            } else {
                words.append(WordRow(id: id, text: nil))
                wordless.insert(row.id)
            }
        }
    }
}

/// What was brought back, and what was not.
package struct Recovered: Hashable, Sendable {
    /// The new file.
    package let path: String
    /// Where it came from.
    package let used: [RecoverySource.Place]
    /// How many events and contributions it holds.
    package let events: Int, contributions: Int
    /// The numbers of the events that nothing holds any more.
    package let lost: [ClosedRange<Int>]
    /// The numbers of the contributions whose words are lost, and of those to be reread: they are not as written.
    package let wordless: [Int], doubtful: [Int]

    /// Everything is back.
    package var isWhole: Bool { lost.isEmpty && wordless.isEmpty && doubtful.isEmpty }

    init(path: String, used: [RecoverySource.Place], _ rebuilt: Rebuilt) {
        self.path = path
        self.used = used
        events = rebuilt.rows.count
        lost = rebuilt.lost
        let said = rebuilt.rows.filter { StoredForm.arrivals.contains($0.type) }
        contributions = said.count
        func numbers(_ ids: Set<String>) -> [Int] {
            said.enumerated().compactMap { ids.contains($1.id) ? $0 + 1 : nil }
        }
        wordless = numbers(rebuilt.wordless)
        doubtful = numbers(rebuilt.doubtful)
    }
}
