import SessionEngine

/// Finds rows in the raw pages of a damaged file and of the log beside it, without asking SQLite.
///
/// It looks at every page that has the shape of a table's leaf, whatever table it belonged to, and keeps what has the
/// columns of one of our rows. Events are kept only when their own checksum fits.
/// Source: "Database File Format", sqlite.org/fileformat2.html, 1.3 (header), 1.6 (b-tree pages), 2 (records), 4 (log).
struct PageSalvage {
    private let main: [UInt8]
    private let size: Int
    private let frames: LogFrames
    private(set) var history = History()
    /// Words that are not as they were written, where nothing better was found.
    private(set) var doubtful: [String: WordRow] = [:]

    /// Looks through the bytes of a file and of its log; any bytes are taken.
    init(main: [UInt8], log: [UInt8]) {
        self.main = main
        let frames = LogFrames(log)
        self.frames = frames
        size = Self.pageSize(main) ?? frames.pageSize ?? 4096
        // What the log holds is newer than the file; of its pages the last is the newest.
        for start in frames.starts.reversed() { take(frames.bytes[start..<min(start + size, frames.bytes.count)], 0) }
        for start in stride(from: 0, to: main.count, by: size) {
            take(main[start..<min(start + size, main.count)], start == 0 ? 100 : 0)
        }
        doubtful = doubtful.filter { history.words[$0.key] == nil }
    }

    private static func pageSize(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 100, bytes.starts(with: "SQLite format 3\0".utf8) else { return nil }
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        return size == 1 ? 65536 : size >= 512 && size & (size - 1) == 0 ? size : nil
    }

    // MARK: pages

    private mutating func take(_ page: ArraySlice<UInt8>, _ header: Int) {
        let page = Array(page)
        guard page.count > header + 8, page[header] == 0x0D else { return }
        let cells = Int(page[header + 3]) << 8 | Int(page[header + 4])
        for index in 0..<min(cells, (page.count - header - 8) / 2) {
            let place = header + 8 + 2 * index
            takeCell(of: page, at: Int(page[place]) << 8 | Int(page[place + 1]))
        }
    }

    private mutating func takeCell(of page: [UInt8], at start: Int) {
        var reader = ByteReader(page[min(start, page.count)...])
        guard let length = reader.varint(), let rowid = reader.varint(), length > 0, length < 1 << 28 else { return }
        guard let payload = payload(Int(length), &reader), let values = Record.values(payload) else { return }
        switch values.count {
        case 12: takeEvent(values, seq: rowid)
        case 3: takeWord(values)
        default: break
        }
    }

    /// The bytes of a record; what does not fit on its page goes on in a chain of others.
    private func payload(_ length: Int, _ reader: inout ByteReader) -> [UInt8]? {
        let most = size - 35
        guard length > most else { return reader.bytes(length) }
        let least = (size - 12) * 32 / 255 - 23
        let part = least + (length - least) % (size - 4)
        guard var payload = reader.bytes(part <= most ? part : least), var next = reader.number(4) else { return nil }
        while payload.count < length {
            guard next > 0, let page = page(next), page.count > 4 else { return nil }
            payload += page.dropFirst(4).prefix(length - payload.count)
            next = page.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        return payload
    }

    private func page(_ number: Int) -> ArraySlice<UInt8>? {
        if let start = frames.latest[number] {
            return frames.bytes[start..<min(start + size, frames.bytes.count)]
        }
        guard number < 1 << 28 else { return nil }
        let start = (number - 1) * size
        return start < main.count ? main[start..<min(start + size, main.count)] : nil
    }

    // MARK: rows

    private mutating func takeEvent(_ values: [Record.Value], seq: Int64) {
        guard seq > 0, seq < 1 << 40, let id = values[1].text, let at = values[2].integer,
            let offset = values[3].integer, let boot = values[4].text, let tick = values[5].integer,
            let writer = values[6].text, let step = values[7].text, let type = values[8].text,
            let version = values[9].integer, let payload = values[10].text, let sum = values[11].integer
        else { return }
        let row = EventRow(
            seq: Int(seq), id: id, at: at, offset: Int(offset), boot: boot, tick: tick, writer: writer, step: step,
            type: type, version: Int(version), payload: payload)
        guard row.sum == sum else { return history.unreadable += 1 }
        if history.rows[row.seq] == nil { history.rows[row.seq] = row }
    }

    private mutating func takeWord(_ values: [Record.Value]) {
        guard let id = values[0].text, id.contains("."), let sum = values[2].integer else { return }
        let word = WordRow(id: .init(id), text: values[1].text, sum: sum)
        guard word.isSound else {
            if word.text != nil, doubtful[id] == nil { doubtful[id] = word }
            return
        }
        // What was forgotten stays forgotten, whatever an older page still says.
        if word.text == nil || history.words[id] == nil { history.words[id] = word }
    }
}

/// The pages in a write-ahead log, by where they begin.
struct LogFrames {
    let bytes: [UInt8]
    /// From the log's header; nil when there is none.
    let pageSize: Int?
    /// Where each page begins, in the order of writing; those of an earlier round of the log first.
    private(set) var starts: [Int] = []
    /// By the number of a page, where its newest version begins.
    private(set) var latest: [Int: Int] = [:]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var reader = ByteReader(bytes[...])
        _ = reader.bytes(8)
        let size = reader.number(4) ?? 0
        guard size >= 512, size <= 65536, size & (size - 1) == 0, bytes.count > 32 else {
            pageSize = nil
            return
        }
        pageSize = size
        let salt = bytes[16..<24]
        var current: [Int] = []
        for frame in stride(from: 32, to: bytes.count - 24, by: 24 + size) {
            if bytes[frame + 8..<frame + 16] == salt {
                current.append(frame + 24)
                latest[bytes[frame..<frame + 4].reduce(0) { $0 << 8 | Int($1) }] = frame + 24
            } else {
                starts.append(frame + 24)
            }
        }
        starts += current
    }
}
