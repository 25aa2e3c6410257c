import SessionEngine

/// What one source still holds of a workshop: rows by number, words by id.
struct History: Hashable {
    var rows: [Int: EventRow] = [:]
    var words: [String: WordRow] = [:]
    /// How many lines or records of the source could not be read.
    var unreadable = 0

    /// The number of the last row before the first hole; 0 when the first row is missing.
    var whole: Int {
        var seq = 0
        while rows[seq + 1] != nil { seq += 1 }
        return seq
    }

    /// The number of the last row there is.
    var last: Int { rows.keys.max() ?? 0 }

    /// The numbers up to one of them whose rows are missing.
    func holes(upTo last: Int) -> [Int] { (1...max(1, last)).filter { rows[$0] == nil } }

    mutating func add(_ line: CommitLine) {
        for row in line.rows { rows[row.seq] = row }
        for word in line.words { words[word.id.text] = word }
    }
}
