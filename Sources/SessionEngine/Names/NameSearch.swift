/// Looks for probable names in typed texts.
struct NameSearch {
    /// A name with what speaks for it.
    struct Candidate {
        let key: String
        var text: String
        var ground: ProbableName.Ground
        var score: Int
    }

    /// What has less is not shown.
    private static let least = 10

    private let texts: [ReadText]
    /// Words written small somewhere, as anybody writes them.
    private var small: Set<String> = []
    /// Words of the workshop's own title, place and organiser, and of its levers.
    private var own: Set<String> = []
    private var found: [String: Candidate] = [:]
    private var order: [String: Int] = [:]

    init(_ workshop: Workshop, _ texts: [ReadText]) {
        self.texts = texts
        for text in texts { for word in text.words where word.isSmall { small.insert(word.folded) } }
        own = Self.own(workshop)
        for text in texts { search(text) }
        searchParts()
    }

    /// The names found, the most probable first.
    var candidates: [Candidate] {
        found.values.filter { $0.score >= Self.least }.sorted {
            ($1.score, order[$0.key] ?? 0) < ($0.score, order[$1.key] ?? 0)
        }
    }

    private static func own(_ workshop: Workshop) -> Set<String> {
        let frame = [FrameField.title, .place, .organiser].compactMap { workshop.frame[$0] }
        let earlier = (workshop.continuation?.chain ?? []).flatMap { [$0.title, $0.place ?? ""] }
        let levers = workshop.lenses.flatMap(\.levers).flatMap { [$0.label.fr, $0.label.en] }
        let template = workshop.template.map { [$0.title.fr, $0.title.en, $0.source.fr, $0.source.en] } ?? []
        return Set((frame + earlier + levers + template).flatMap { NameWord.words(of: $0).map(\.folded) })
    }

    // MARK: one text

    private mutating func search(_ text: ReadText) {
        var index = 0
        while index < text.words.count {
            if let run = NameRun.afterCivility(index, in: text) {
                add(run, .civility, run.isSmall ? 55 : 100, in: text)
                index = run.last + 1
            } else if let run = NameRun(index, in: text, small: small) {
                judge(run, in: text)
                index = run.last + 1
            } else {
                searchSmall(index, in: text)
                index += 1
            }
        }
    }

    /// A given name that was typed without its capital.
    private mutating func searchSmall(_ index: Int, in text: ReadText) {
        let word = text.words[index]
        let isName =
            GivenNames.all.contains(word.folded) && !GivenNames.alsoWords.contains(word.folded)
            && word.folded.count > 2
            && (text.isShouted || word.isSmall || word.isAllCapitals && word.folded.count > 3)
        guard isName, !own.contains(word.folded), !isBorne(NameRun(only: index), in: text) else { return }
        add(NameRun(only: index), .givenName, 35, in: text)
    }

    private mutating func judge(_ run: NameRun, in text: ReadText) {
        let words = text.words[run.first...run.last].map(\.folded)
        let names = words.filter { !NameLexicon.particles.contains($0) }
        guard let first = names.first, first.count > 1 || run.hasInitial else { return }
        var (ground, score) = capital(run, names, in: text)
        if run.hasInitial { (ground, score) = (.civility, 60) }
        if GivenNames.all.contains(first) {
            let isWord = GivenNames.alsoWords.contains(first)
            let alone = isWord ? (run.isFirst ? 12 : 40) : 60
            let given = names.count > 1 ? (isWord ? 55 : 80) : alone
            if given > score { (ground, score) = (.givenName, given) }
        }
        score += doubts(run, names, ground, in: text)
        add(run, ground, score, in: text)
    }

    /// What a capital tells by itself, by where it stands.
    private func capital(
        _ run: NameRun, _ names: [String], in text: ReadText
    ) -> (ProbableName.Ground, Int) {
        let base = run.isFirst ? (names.count > 1 ? 20 : 5) : (names.count > 1 ? 45 : 30)
        let gap = text.gap(after: run.last)
        let next = run.last + 1 < text.words.count ? text.words[run.last + 1].folded : ""
        let saysMore = gap.contains(":") || NameLexicon.sayings.contains(next)
        if run.isFirst, saysMore { return (.speaker, base + 25) }
        if saysMore { return (.speaker, base + 10) }
        switch text.typed.place {
        case .carrier, .promisedBy: return (.carrier, base + (text.words.count < 4 ? 25 : 10))
        default: break
        }
        return (.capital, base)
    }

    private func doubts(
        _ run: NameRun, _ names: [String], _ ground: ProbableName.Ground, in text: ReadText
    ) -> Int {
        let isGiven = ground == .givenName
        var doubt = 0
        if isBorne(run, in: text) { doubt -= 40 }
        if names.contains(where: NameLexicon.institutions.contains) { doubt -= isGiven ? 20 : 60 }
        if names.allSatisfy(NameLexicon.places.contains) { doubt -= isGiven && names.count > 1 ? 0 : 60 }
        if names.allSatisfy(own.contains) { doubt -= 40 }
        if names.allSatisfy(small.contains) { doubt -= isGiven ? 15 : 30 }
        // People are spoken to, places are gone to: the little words before tell a little.
        let before = run.first > 0 ? text.words[run.first - 1].folded : ""
        if ["en", "au", "aux", "in", "near"].contains(before) { doubt -= isGiven ? 10 : 30 }
        if ["a", "at"].contains(before), !isGiven { doubt -= 15 }
        return doubt
    }

    /// A street, a school, a saint's town: it bears the name of somebody who is not meant.
    private func isBorne(_ run: NameRun, in text: ReadText) -> Bool {
        if NameLexicon.bearers.contains(text.words[run.first].folded) { return true }
        var index = run.first - 1
        while index >= 0, NameLexicon.articles.contains(text.words[index].folded) { index -= 1 }
        return index >= 0 && NameLexicon.bearers.contains(text.words[index].folded)
    }

    private mutating func add(_ run: NameRun, _ ground: ProbableName.Ground, _ score: Int, in text: ReadText) {
        guard let first = text.words[run.first...].first, run.last < text.words.count else { return }
        let range = first.word.range.lowerBound..<text.words[run.last].word.range.upperBound
        add(String(text.typed.text[range]), ground, score)
    }

    private mutating func add(_ text: String, _ ground: ProbableName.Ground, _ score: Int) {
        let key = JudgedName.key(text)
        guard !key.isEmpty else { return }
        if order[key] == nil { order[key] = order.count }
        guard var known = found[key] else {
            found[key] = Candidate(key: key, text: text, ground: ground, score: score)
            return
        }
        if score > known.score { (known.ground, known.score, known.text) = (ground, score, text) }
        found[key] = known
    }

    // MARK: parts of names

    /// A part of a name that stands alone elsewhere is one too, wherever it stands.
    private mutating func searchParts() {
        var parts: Set<String> = []
        for name in found.values where name.score >= 50 {
            let words = name.key.split(separator: " ").map(String.init)
            guard words.count > 1 else { continue }
            parts.formUnion(words.filter { $0.count > 2 && !NameLexicon.particles.contains($0) })
        }
        parts.subtract(NameLexicon.institutions)
        parts.subtract(own)
        guard !parts.isEmpty else { return }
        for text in texts {
            for (index, word) in text.words.enumerated() where !word.isSmall && parts.contains(word.folded) {
                add(NameRun(only: index), .part, small.contains(word.folded) ? 30 : 50, in: text)
            }
        }
    }
}
