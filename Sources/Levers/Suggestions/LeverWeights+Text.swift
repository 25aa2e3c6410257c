import SessionEngine

/// What is wrong with a file of weights.
package enum WeightsTrouble: Error, Hashable, Sendable {
    /// Its first line is not that of such a file, or of a newer one.
    case notWeights
    /// A line that must be there is not, or says something that cannot be; its key.
    case line(String)
    /// Its end is missing, or something in it was changed: it does not have the sum that it says.
    case damaged
}

extension LeverWeights {
    /// The first line of every file of weights.
    package static let title = "atelier lever weights 1"
    /// Over this a file of weights is not read, in bytes.
    package static let limit = 4 << 20

    /// Reads a file of weights.
    ///
    /// Its first line, `key: value` lines, `concepts:` with a line each, `rows:` with the rows, and the sum of all
    /// that stands before.
    package init(text: String) throws(WeightsTrouble) {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: Self.title.utf8) else { throw .notWeights }
        guard let sum = Self.sumLine(of: bytes), LetterHash.ofBlocks(bytes[..<sum.start]) == sum.value else {
            throw .damaged
        }
        guard let rows = Self.rowsStart(in: bytes) else { throw .line("rows") }
        let head = Head(String(decoding: bytes[..<rows], as: UTF8.self))
        lens = LensID(try head.text("lens"))
        levers = try head.text("levers").split(separator: " ").map { LeverID(String($0)) }
        let width = levers.count + 1
        examples = try head.whole("examples", in: 1...10_000_000)
        origin = try head.text("origin")
        buckets = try head.whole("buckets", in: 1...1 << 20)
        guard buckets.nonzeroBitCount == 1 else { throw .line("buckets") }
        biases = try head.numbers("biases", count: width).map { Float($0) }
        let three = try head.numbers("thresholds", count: 3)
        thresholds = Thresholds(first: three[0], second: three[1], none: three[2])
        let largest = try head.numbers("largest", count: 1)[0]
        levels = Self.levels(largest: Float(largest))
        guard
            let calibration = Calibration(
                lever: try head.numbers("calibration lever", count: Calibration.leverCount),
                none: try head.numbers("calibration none", count: Calibration.noneCount))
        else { throw .line("calibration lever") }
        self.calibration = calibration
        measures = try head.measures()
        concepts = Concepts(lines: head.concepts)
        signs = bytes
        start = rows
        let count = buckets + concepts.names.count
        guard sum.start - rows == count * width + (count + Self.rowsInLine - 1) / Self.rowsInLine else {
            throw .line("rows")
        }
        // Every sign between the first and the last, with the line ends where they belong.
        var place = rows
        while place < sum.start {
            let end = min(place + width * Self.rowsInLine, sum.start - 1)
            for index in place..<end where bytes[index] < 0x23 || bytes[index] > 0x7E || bytes[index] == 0x5C {
                throw .damaged
            }
            guard bytes[end] == 0x0A else { throw .damaged }
            place = end + 1
        }
    }

    /// Where the last line begins, and the sum that it says.
    private static func sumLine(of bytes: [UInt8]) -> (start: Int, value: UInt64)? {
        guard bytes.last == 0x0A, let before = bytes.dropLast().lastIndex(of: 0x0A) else { return nil }
        let words = String(decoding: bytes[(before + 1)...].dropLast(), as: UTF8.self).split(separator: " ")
        guard words.count == 2, words[0] == "sum:", let value = UInt64(words[1], radix: 16) else { return nil }
        return (before + 1, value)
    }

    private static func rowsStart(in bytes: [UInt8]) -> Int? {
        let key = Array("\nrows:\n".utf8)
        var place = 0
        while let end = bytes[place...].firstIndex(of: 0x0A) {
            if bytes[end...].starts(with: key) { return end + key.count }
            place = end + 1
        }
        return nil
    }

    /// The last line of a file of weights that begins like this.
    package static func sumLine(after text: String) -> String {
        "sum: " + String(LetterHash.ofBlocks(Array(text.utf8)[...]), radix: 16) + "\n"
    }
}

extension LetterHash {
    /// The number of many letters, taken eight at a time.
    fileprivate static func ofBlocks(_ letters: ArraySlice<UInt8>) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        var block: UInt64 = 0
        var place = letters.startIndex
        while letters.endIndex - place >= 8 {
            for index in place..<place + 8 { block = block << 8 | UInt64(letters[index]) }
            sum = (sum ^ block) &* 0x100_0000_01B3
            sum ^= sum >> 29
            place += 8
        }
        for index in place..<letters.endIndex { block = block << 8 | UInt64(letters[index]) }
        sum = (sum ^ block ^ UInt64(letters.count)) &* 0x100_0000_01B3
        return sum ^ (sum >> 32)
    }
}

/// The lines before the rows.
private struct Head {
    private var values: [String: String] = [:]
    private(set) var concepts: [Substring] = []

    init(_ text: String) {
        var isInConcepts = false
        for line in text.split(separator: "\n") {
            if line == "concepts:" {
                isInConcepts = true
            } else if line == "rows:" {
                isInConcepts = false
            } else if isInConcepts {
                concepts.append(line)
            } else if let colon = line.firstIndex(of: ":") {
                values[String(line[..<colon])] = String(line[line.index(after: colon)...].drop { $0 == " " })
            }
        }
    }

    func text(_ key: String) throws(WeightsTrouble) -> String {
        guard let value = values[key], !value.isEmpty else { throw .line(key) }
        return value
    }

    func numbers(_ key: String, count: Int) throws(WeightsTrouble) -> [Double] {
        let numbers = try text(key).split(separator: " ").compactMap { Double($0) }
        guard numbers.count == count, numbers.allSatisfy(\.isFinite) else { throw .line(key) }
        return numbers
    }

    func whole(_ key: String, in range: ClosedRange<Int>) throws(WeightsTrouble) -> Int {
        guard let number = Int(try text(key)), range.contains(number) else { throw .line(key) }
        return number
    }

    func measures() throws(WeightsTrouble) -> [Measure] {
        var measures: [Measure] = []
        for language in Language.allCases { if let measure = try measure(in: language) { measures.append(measure) } }
        return measures
    }

    /// What was measured in a language; nil where nothing was.
    private func measure(in language: Language) throws(WeightsTrouble) -> Measure? {
        let key = "measured \(language.rawValue)"
        guard values[key] != nil else { return nil }
        let figures = try numbers(key, count: 6)
        guard figures[0] >= 1, figures[0] < 1e9, figures.dropFirst().allSatisfy({ (0...1).contains($0) }) else {
            throw .line(key)
        }
        return Measure(
            language: language, examples: Int(figures[0]), microF1: figures[1], firstRight: figures[2],
            firstTwoRight: figures[3], nonePrecision: figures[4], noneRecall: figures[5])
    }
}
