import GRDB
import SessionEngine

extension WorkshopFile {
    /// Reads every row of a file and says what is wrong with it: sums, numbers, decoding, words, structure.
    ///
    /// Damage is told as findings, never thrown; refuses only what is not a workshop's file or cannot be reached.
    ///
    /// With a state folder the file is compared with its second copy too.
    package static func check(
        at path: String, patience: Double = 2, state: String? = nil
    ) throws(StoreTrouble) -> FileReport {
        let queue: DatabaseQueue
        let isLogBroken = LogChain.isBroken(beside: path)
        do {
            try FileHeader.examine(path)
            guard (try? FilePlace.guardWritable(path)) != nil else { return try checkLocked(at: path, state: state) }
            queue = try Schema.connectForReading(path, patience: patience, keepsLog: isLogBroken)
        } catch {
            guard case .damaged = error else { throw error }
            return FileReport(findings: [Finding(seq: nil, damage: .shut)])
        }
        defer { try? queue.close() }
        return queue.inDatabase { db in
            var checker = FileChecker()
            if isLogBroken { checker.note(nil, .logBroken) }
            checker.attempt { try $0.checkAll(db) }
            checker.attempt { try $0.checkStructure(db) }
            if let state { checker.attempt { try $0.compareCopy(db, state) } }
            return checker.report
        }
    }
}

extension WorkshopFile {
    private static func checkLocked(at path: String, state: String?) throws(StoreTrouble) -> FileReport {
        do {
            return try withCopy(of: path) { copy in try check(at: copy, state: state) }
        } catch let trouble as StoreTrouble {
            throw trouble
        } catch {
            throw .failed(path: path, code: 0, message: "\(error)")
        }
    }
}

/// The state of one check.
private struct FileChecker {
    private(set) var report = FileReport()
    private let coder = EventCoder()
    private var texts: [WordID: String] = [:]
    private var forgotten: Set<WordID> = []
    private var changed: Set<WordID> = []
    private var workshop: WorkshopID?
    private var events: [Event] = []
    private var last = 0

    /// Goes as far as SQLite lets it, and tells where that ended.
    mutating func attempt(_ body: (inout FileChecker) throws -> Void) {
        do {
            try body(&self)
        } catch let error as DatabaseError {
            note(nil, .structure(error.message ?? "\(error.extendedResultCode)"))
        } catch {
            note(nil, .structure("\(error)"))
        }
    }

    mutating func checkAll(_ db: Database) throws {
        attempt { try $0.readWords(db) }
        let rows = try Row.fetchCursor(db, sql: "SELECT \(EventRow.columns) FROM event ORDER BY seq")
        var expected = 1
        while let raw = try rows.next() {
            let seq = Int.fromDatabaseValue(raw[0]) ?? expected
            if seq > expected { note(seq, .missing(from: expected, to: seq - 1)) }
            expected = seq + 1
            last = seq
            checkEvent(raw, seq)
        }
        report.forgotten = forgotten.count
        for word in changed.sorted() { note(nil, .wordChanged(word.text)) }
        if report.isWhole { report.retentionDay = Session(events).retentionDay }
        events = []
    }

    mutating func checkStructure(_ db: Database) throws {
        let answers = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        for answer in answers where answer != "ok" { note(nil, .structure(answer)) }
    }

    mutating func compareCopy(_ db: Database, _ state: String) throws {
        guard let workshop, let copy = SecondCopy(state: state, workshop: workshop) else { return }
        let standing = try copy.standing(last: last) { seq in try RowMark.fetch(seq, db) }
        let told: CopyReport.Standing
        var holes = 0
        if case .along(let branch, let end) = standing { holes = try branch.read().holes(upTo: end.mark.seq).count }
        switch standing {
        case .apart: told = .absent
        case .along(_, let end): told = end.mark.seq < last ? .behind(end.mark.seq) : .level
        case .ahead(_, let end):
            // What another program wrote since the rows were read is no loss.
            let now = try Int.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? 0
            told = now < end.mark.seq ? .ahead(end.mark.seq) : .level
            if now < end.mark.seq { note(nil, .tailMissing(copied: end.mark.seq)) }
        }
        report.begunErasures = copy.begun
        report.copy = CopyReport(standing: told, holes: holes, branches: copy.branches.count)
    }

    private mutating func readWords(_ db: Database) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT id, text, sum FROM words")
        while let raw = try rows.next() {
            guard let word = WordRow(raw) else {
                note(nil, .wordChanged(String.fromDatabaseValue(raw[0]) ?? "?"))
                continue
            }
            if !word.isSound { changed.insert(word.id) }
            if let text = word.text { texts[word.id] = text } else { forgotten.insert(word.id) }
        }
    }

    private mutating func checkEvent(_ raw: Row, _ seq: Int) {
        report.events += 1
        if let type = String.fromDatabaseValue(raw[8]), StoredForm.arrivals.contains(type) { report.contributions += 1 }
        guard let row = EventRow(raw), Int64.fromDatabaseValue(raw[11]) == row.sum else { return note(seq, .changed) }
        var words = WordReader(texts)
        do {
            let event = try coder.decode(row, &words)
            report.fingerprint = event.id.fingerprint
            events.append(event)
            if case .workshopMade(let made) = event.fact { workshop = made.id }
        } catch StoredTrouble.newerType(let type), StoredTrouble.newerVersion(let type, _) {
            return note(seq, .newer(type))
        } catch {
            return note(seq, .unreadable(Self.reason(error)))
        }
        for word in Set(words.missing).subtracting(forgotten).sorted() { note(seq, .wordMissing(word.text)) }
        for word in words.found where changed.remove(word) != nil { note(seq, .wordChanged(word.text)) }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case StoredTrouble.unknownValue(_, let key, let value): "\(key): \(value)"
        case DecodingError.keyNotFound(let key, _): key.stringValue
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            context.codingPath.isEmpty ? "JSON" : context.codingPath.map(\.stringValue).joined(separator: ".")
        default: "\(error)"
        }
    }

    mutating func note(_ seq: Int?, _ damage: Damage) {
        report.findings.append(Finding(seq: seq, damage: damage))
    }
}
