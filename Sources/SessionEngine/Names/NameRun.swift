/// Words that stand together as one name: *Marie Le Goff*, *Jean-Pierre de La Tour*.
struct NameRun {
    /// Its first and its last word.
    private(set) var first: Int, last: Int
    /// Nothing stands before it in its sentence, so that its capital tells little.
    private(set) var isFirst = false
    /// It begins with an initial.
    private(set) var hasInitial = false
    /// It was typed without a capital.
    private(set) var isSmall = false

    /// One word by itself.
    init(only index: Int) { (first, last) = (index, index) }

    /// The name that follows a title of courtesy: `Mme Le Goff`, `M. de Villiers`, `mme dupont`; nil where none does.
    static func afterCivility(_ index: Int, in text: ReadText) -> NameRun? {
        let title = text.words[index]
        guard NameLexicon.civilities.contains(title.folded), index + 1 < text.words.count, !text.isShouted,
            text.typed.text.joinsName(text.gap(after: index).startIndex..<text.gap(after: index).endIndex)
        else { return nil }
        // `M.` stands before a name with its full stop only; `Me`, `Pr` and full words before a capital only.
        if title.folded == "m", !(title.isCapitalised && text.gap(after: index).first == ".") { return nil }
        var start = index + 1
        while start + 1 < text.words.count, NameLexicon.particles.contains(text.words[start].folded) { start += 1 }
        let word = text.words[start]
        if word.isSmall {
            let isPlain =
                NameLexicon.articles.contains(text.words[index + 1].folded)
                || NameLexicon.openers.contains(word.folded) || NameLexicon.institutions.contains(word.folded)
            guard NameLexicon.shortCivilities.contains(title.folded), start == index + 1, !isPlain,
                word.folded.count > 2
            else { return nil }
            var run = NameRun(only: start)
            run.isSmall = true
            return run
        }
        // `M. le Président`: an office, not a name.
        guard !NameLexicon.institutions.contains(word.folded) else { return nil }
        if title.isSmall, ["me", "pr", "pere", "frere", "soeur", "miss", "sir", "lord", "lady"].contains(title.folded) {
            guard ["pere", "frere", "soeur"].contains(title.folded) else { return nil }
        }
        let isParticle = start > index + 1 && !NameLexicon.articles.contains(text.words[index + 1].folded)
        let isCapital = start > index + 1 && text.words[index + 1].isCapitalised
        var run = NameRun(only: isParticle || isCapital ? index + 1 : start)
        run.last = start
        run.extend(in: text, takingCapitals: true)
        return run
    }

    /// The run of capitalised words that begins here; nil where none does.
    init?(_ index: Int, in text: ReadText, small: Set<String>) {
        guard !text.isShouted, text.words[index].isCapitalised else { return nil }
        self.init(only: index)
        isFirst = text.words[index].isFirst
        hasInitial = text.words[index].isInitial && text.gap(after: index).first == "."
        extend(in: text, takingCapitals: hasInitial || GivenNames.all.contains(text.words[index].folded))
        guard trim(in: text, small: small) else { return nil }
        hasInitial = hasInitial && text.words[first].isInitial && last > first
        if text.words[first].isInitial, !hasInitial { return nil }
    }

    /// Goes on over capitalised words, and over particles before one.
    private mutating func extend(in text: ReadText, takingCapitals: Bool) {
        var takesCapitals = takingCapitals
        while let next = following(in: text, takesCapitals) {
            last = next
            takesCapitals = takesCapitals || GivenNames.all.contains(text.words[next].folded)
        }
    }

    private func following(in text: ReadText, _ takesCapitals: Bool) -> Int? {
        var next = last + 1
        while joins(next - 1, in: text), next < text.words.count {
            let word = text.words[next]
            if word.isCapitalised || takesCapitals && word.isAllCapitals {
                // A full stop joins after an initial only.
                return word.isFirst ? nil : next
            }
            guard NameLexicon.particles.contains(word.folded), next - last < 3 else { return nil }
            next += 1
        }
        return nil
    }

    private func joins(_ index: Int, in text: ReadText) -> Bool {
        guard index + 1 < text.words.count else { return false }
        let gap = text.gap(after: index)
        return text.typed.text.joinsName(gap.startIndex..<gap.endIndex)
            && !(gap.contains(".") && !text.words[index].isInitial) && gap.count < 3
    }

    /// Leaves out the words before a name that have their capital from the beginning of a sentence; false when nothing
    /// is left.
    private mutating func trim(in text: ReadText, small: Set<String>) -> Bool {
        while first < last, isFirst {
            let word = text.words[first].folded
            let isName = GivenNames.all.contains(word) && !NameLexicon.openers.contains(word)
            if isName || text.words[first].isInitial && hasInitial { break }
            let isOpener = NameLexicon.openers.contains(word) || NameLexicon.particles.contains(word)
            let isBeforeName = GivenNames.all.contains(text.words[first + 1].folded)
            guard isOpener || isBeforeName || small.contains(word) else { break }
            first += 1
            isFirst = false
            while first < last, text.words[first].isSmall { first += 1 }
        }
        // `On Monday Emma`: a day, a month and a land begin no name.
        while first < last, NameLexicon.places.contains(text.words[first].folded),
            GivenNames.all.contains(text.words[first + 1].folded)
        {
            (first, isFirst) = (first + 1, false)
        }
        let word = text.words[first].folded
        return !(first == last && (NameLexicon.openers.contains(word) || NameLexicon.particles.contains(word)))
    }
}
