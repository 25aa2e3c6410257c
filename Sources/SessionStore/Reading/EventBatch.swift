import SessionEngine

/// Some rows of a log, one after the other, to be read by whichever core is free.
struct EventBatch: Sendable {
    /// How many rows at most.
    static let size = 1000

    /// The number that its first row must have.
    let first: Int
    private var texts = RawTexts()
    private var rows: [RawEvent?] = []

    init(first: Int) { self.first = first }

    var isFull: Bool { rows.count >= Self.size }
    /// The number that the row after its last must have.
    var next: Int { first + rows.count }

    /// Takes the row on which a statement over `EventRow.columns` stands.
    mutating func take(_ statement: OpaquePointer) {
        if rows.isEmpty {
            rows.reserveCapacity(Self.size)
            texts.reserve(Self.size * 512)
        }
        rows.append(RawEvent(statement, &texts))
    }

    /// The events of its rows; throws the first trouble there is, as the file's reading tells it.
    func events(_ words: WordTable, path: String) throws(StoreTrouble) -> EventReading {
        var reader = EventReader(texts: texts, words: words)
        var events: [Event] = []
        events.reserveCapacity(rows.count)
        for (row, seq) in zip(rows, first...) {
            guard let row, row.seq == seq, row.isSound(in: texts) else { throw .damaged(path: path, seq: seq) }
            do {
                events.append(try reader.event(row))
            } catch StoredTrouble.newerType, StoredTrouble.newerVersion {
                throw .newer(path: path, format: nil)
            } catch {
                throw .damaged(path: path, seq: seq)
            }
        }
        return EventReading(events: events, hasLostWords: reader.hasLostWords)
    }
}

/// What a batch was read as.
struct EventReading: Sendable {
    let events: [Event]
    /// An event cites a word that is gone, and that nobody forgot.
    let hasLostWords: Bool
}

/// Makes events of rows, and makes no text anew that the row before had too.
private struct EventReader {
    private let texts: RawTexts
    private let table: WordTable
    private var words: WordReader
    private let coder = EventCoder()
    private var boot = Last<String>(), type = Last<String>(), step = Last<StepID>(), writer = Last<Writer>()

    init(texts: RawTexts, words: WordTable) {
        self.texts = texts
        table = words
        self.words = WordReader { words.text($0) }
    }

    var hasLostWords: Bool { !words.missing.allSatisfy(table.isForgotten) }

    mutating func event(_ row: RawEvent) throws -> Event {
        let type = try type.value(row.type, texts) { $0 }
        let writer = try writer.value(row.writer, texts) { text in
            guard let writer = Writer(text) else {
                throw StoredTrouble.unknownValue(type: type, key: "writer", value: text)
            }
            return writer
        }
        let fact = try coder.fact(type: type, version: row.version, payload: texts[row.payload], &words)
        let boot = try boot.value(row.boot, texts) { $0 }
        return Event(
            seq: row.seq, id: EventID(try texts.read(row.id)),
            moment: Moment(at: row.at, offset: row.offset, boot: boot, tick: row.tick), writer: writer,
            step: try step.value(row.step, texts) { StepID($0) }, fact: fact)
    }
}

/// What was last made of a column.
private struct Last<Value> {
    private var place: Range<Int>?
    private var value: Value?

    mutating func value(_ place: Range<Int>, _ texts: RawTexts, _ make: (String) throws -> Value) throws -> Value {
        if let value, let last = self.place, texts.areEqual(last, place) { return value }
        let made = try make(try texts.read(place))
        (self.place, value) = (place, made)
        return made
    }
}

extension RawTexts {
    /// The text there; throws when it is not UTF-8.
    fileprivate func read(_ place: Range<Int>) throws -> String {
        guard let text = text(place) else { throw StoredTrouble.unknownValue(type: "", key: "", value: "") }
        return text
    }
}
