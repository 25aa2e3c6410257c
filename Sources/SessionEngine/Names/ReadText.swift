/// A typed text, read word by word for names.
struct ReadText {
    /// A word with how it is written.
    struct Word {
        let word: NameWord
        /// Its first letter is a capital, and it has a small one or stands alone.
        let isCapitalised: Bool
        /// Two letters or more, all of them capitals: an acronym, as a rule.
        let isAllCapitals: Bool
        /// Nothing stands before it in its sentence.
        let isFirst: Bool

        var folded: String { word.folded }
        var isSmall: Bool { !isCapitalised && !isAllCapitals }
        var isInitial: Bool { isCapitalised && folded.count == 1 }
    }

    let typed: TypedText
    let words: [Word]
    /// The whole text is in capitals: they tell nothing.
    let isShouted: Bool

    init(_ typed: TypedText) {
        self.typed = typed
        let text = typed.text
        var end = text.startIndex
        var words: [Word] = []
        for word in NameWord.words(of: text) {
            let letters = text[word.range].filter(\.isLetter)
            let isUpper = letters.first?.isUppercase ?? false
            let isAll = letters.count > 1 && letters.allSatisfy { $0.isUppercase }
            let gap = text[end..<word.range.lowerBound]
            let isFirst = words.last.map { Self.endsSentence(gap, after: $0) } ?? true
            words.append(
                Word(word: word, isCapitalised: isUpper && !isAll, isAllCapitals: isAll, isFirst: isFirst))
            end = word.range.upperBound
        }
        self.words = words
        isShouted =
            words.count > 2
            && !words.contains { word in
                word.isSmall && text[word.word.range].contains(where: \.isLetter)
            } && words.count(where: \.isAllCapitals) * 2 > words.count
    }

    /// What stands between a word and the next.
    func gap(after index: Int) -> Substring {
        let end = index + 1 < words.count ? words[index + 1].word.range.lowerBound : typed.text.endIndex
        return typed.text[words[index].word.range.upperBound..<end]
    }

    /// A sentence ends here: a full stop does, but not after an initial or a short courtesy (`M. Le Goff`).
    private static func endsSentence(_ gap: Substring, after word: Word) -> Bool {
        if gap.contains(where: { ":!?…\n\r«“\"(•".contains($0) }) { return true }
        guard gap.contains(".") else { return false }
        return !word.isInitial && !NameLexicon.civilities.contains(word.folded)
    }
}
