extension Due {
    /// Reads by when: the words are kept, and the day where exactly one can be read in them.
    ///
    /// Read are `2025-06-30`, `30/06/2025`, `30/06`, `30 juin 2025`, `1er juin`, `30 June`, `June 30, 2025`. A day without
    /// a year is the first one not before `today`; without `today` it stays words.
    package init(reading words: String, near today: CivilTime?) {
        let days = Set(DayReader(words, today: today).days)
        self.init(words: words, day: days.count == 1 ? days.first : nil)
    }
}

/// Finds the days that a wording names.
private struct DayReader {
    private let words: [String]
    private let today: CivilTime?

    init(_ text: String, today: CivilTime?) {
        words = text.split(whereSeparator: \.isWhitespace).map { word in
            var word = word
            while let last = word.last, ",.;:!?)»".contains(last) { word.removeLast() }
            while let first = word.first, "(«".contains(first) { word.removeFirst() }
            return String(word)
        }
        self.today = today
    }

    /// Each as `2025-06-30`.
    var days: [String] {
        words.indices.compactMap { index in
            let word = words[index]
            if let day = CivilTime(day: word) { return day.isoDay }
            return inFigures(word) ?? inWords(at: index)
        }
    }

    private func inFigures(_ word: String) -> String? {
        let separators: [Character] = ["/", "."]
        guard let separator = separators.first(where: word.contains) else { return nil }
        let parts = word.split(separator: separator, omittingEmptySubsequences: false).map { Self.number($0) }
        guard (2...3).contains(parts.count), let day = parts[0], let month = parts[1] else { return nil }
        if parts.count == 2 { return separator == "/" ? iso(day, month, year: nil) : nil }
        guard let year = parts[2] else { return nil }
        return iso(day, month, year: year < 100 ? 2000 + year : year)
    }

    private func inWords(at index: Int) -> String? {
        guard let month = Self.month(words[index]) else { return nil }
        let year = { (at: Int) in word(at).flatMap { Self.number($0) }.flatMap { $0 > 1000 ? $0 : nil } }
        if let day = word(index - 1).flatMap(Self.ordinal) { return iso(day, month, year: year(index + 1)) }
        if let day = word(index + 1).flatMap(Self.ordinal) { return iso(day, month, year: year(index + 2)) }
        return nil
    }

    private func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }

    private func iso(_ day: Int, _ month: Int, year: Int?) -> String? {
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
        let rest = "-\(month.padded(2))-\(day.padded(2))"
        if let year { return CivilTime(day: year.padded(4) + rest)?.isoDay }
        guard let today else { return nil }
        let isPast = (month, day) < (today.month, today.day)
        return CivilTime(day: (today.year + (isPast ? 1 : 0)).padded(4) + rest)?.isoDay
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        text.allSatisfy { $0.isASCII && $0.isNumber } && text.count <= 4 ? Int(text) : nil
    }

    private static func ordinal(_ word: String) -> Int? {
        let ending = ["er", "st", "nd", "rd", "th"].first { word.lowercased().hasSuffix($0) }
        return number(word.dropLast(ending?.count ?? 0)).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func month(_ word: String) -> Int? {
        let name = Folding.fold(word)
        return months.firstIndex { $0.contains(name) }.map { $0 + 1 }
    }

    private static let months: [Set<String>] = [
        ["janvier", "janv", "january", "jan"], ["fevrier", "fevr", "february", "feb"], ["mars", "march"],
        ["avril", "avr", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"], ["juillet", "juil", "july", "jul"],
        ["aout", "august", "aug"], ["septembre", "sept", "september", "sep"], ["octobre", "october", "oct"],
        ["novembre", "november", "nov"], ["decembre", "december", "dec"],
    ]
}
