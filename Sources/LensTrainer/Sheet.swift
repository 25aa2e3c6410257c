import Levers

/// Texts as numbers: of each, the rows of the weights that it touches and how much.
struct Sheet {
    /// One row that a text touches.
    struct Entry {
        let row: Int32
        var value: Float
    }

    private(set) var entries: [Entry] = []
    /// Where each text begins in them, and where the last ends.
    private(set) var starts = [0]
    let rows: Int

    init(_ texts: [String], concepts: Concepts, settings: Settings) {
        rows = settings.buckets + concepts.names.count
        for text in texts {
            let seen = TextFeatures(
                of: text, concepts: concepts, buckets: settings.buckets, without: settings.without)
            add(seen.all.map { Entry(row: Int32($0.row), value: $0.value) })
        }
    }

    private mutating func add(_ seen: [Entry]) {
        var last: Int32 = -1
        for entry in seen.sorted(by: { $0.row < $1.row }) {
            if entry.row == last { entries[entries.count - 1].value += entry.value } else { entries.append(entry) }
            last = entry.row
        }
        starts.append(entries.count)
    }

    var count: Int { starts.count - 1 }

    func entries(of text: Int) -> ArraySlice<Entry> { entries[starts[text]..<starts[text + 1]] }

    /// How much a row counts that few of these texts touch: the rarer the more.
    ///
    /// The power of 1.5 did better than the usual 1, and than 2.
    func rarity(among texts: [Int]) -> [Float] {
        var touched = Array(repeating: 0, count: rows)
        for text in texts { for entry in entries(of: text) { touched[Int(entry.row)] += 1 } }
        return touched.map { count in
            guard count > 0 else { return 0 }
            let rarity = (Float(1 + texts.count) / Float(1 + count)).logarithm + 1
            return 8 * (rarity / 8 * (rarity / 8))
        }
    }
}
