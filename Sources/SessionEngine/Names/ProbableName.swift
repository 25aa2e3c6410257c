/// A name that probably stands in what was typed, for a person to judge.
package struct ProbableName: Hashable, Sendable {
    /// What speaks for its being somebody's name, the strongest first.
    package enum Ground: Int, CaseIterable, Sendable {
        /// After a title of courtesy, or an initial.
        case civility
        /// It begins with a known given name.
        case givenName
        /// It is part of such a name, and stands alone elsewhere.
        case part
        /// It opens a line before a colon, or somebody speaks after it.
        case speaker
        /// It carries an action.
        case carrier
        /// It has a capital inside a sentence.
        case capital
    }

    /// Where it stands, with what is around it.
    package struct Appearance: Hashable, Sendable {
        /// In which text.
        package let place: TypedText.Place
        /// What stands before it, the name as it stands there, and what follows, in one line each.
        package let before: String, name: String, after: String
    }

    /// The name as it stands first.
    package let text: String
    /// What speaks for it.
    package let ground: Ground
    /// How probable it is, beside others: more is more.
    package let score: Int
    /// Every place where a mask would strike, in the order of the room.
    package let appearances: [Appearance]
    /// What a person said of it; nil while it is to be judged.
    package let judgement: NameJudgement?
}

/// The review of names before a public print.
package struct NameReview: Hashable, Sendable {
    /// The probable names, the most probable first, judged or not.
    package let names: [ProbableName]
    /// The names that were judged and are not among the probable ones, in the order in which they were judged.
    package let others: [ProbableName]

    /// Those still to be judged; the review is done when there is none.
    package var left: [ProbableName] { names.filter { $0.judgement == nil } }

    /// The same names as they are judged now, where the words are the same; nil where a name came or went.
    package func judged(as workshop: Workshop) -> NameReview? {
        let judged = Dictionary(workshop.judgedNames.map { (JudgedName.key($0.text), $0.judgement) }) { $1 }
        func again(_ name: ProbableName) -> ProbableName {
            ProbableName(
                text: name.text, ground: name.ground, score: name.score, appearances: name.appearances,
                judgement: judged[JudgedName.key(name.text)])
        }
        let known = names.map { JudgedName.key($0.text) }
        let strangers = workshop.judgedNames.map { JudgedName.key($0.text) }.filter { !known.contains($0) }
        guard strangers == others.map({ JudgedName.key($0.text) }) else { return nil }
        return NameReview(names: names.map(again), others: others.map(again))
    }
}

extension Workshop {
    /// The names that stand in what a public page may print, to be masked or kept one by one.
    ///
    /// Found by rule, without certainty: after a title of courtesy, by a list of given names, by capitals.
    package var nameReview: NameReview { nameReview(of: publicTexts) }

    /// The same of all that stands in the file, for who wants the names out of it.
    package var innerNameReview: NameReview { nameReview(of: publicTexts + innerTexts) }

    private func nameReview(of typed: [TypedText]) -> NameReview {
        let texts = typed.map { ReadText($0) }
        let candidates = NameSearch(self, texts).candidates
        let judged = Dictionary(judgedNames.map { (JudgedName.key($0.text), $0) }) { $1 }
        let keys = Set(candidates.map(\.key))
        let others = judgedNames.filter { !keys.contains(JudgedName.key($0.text)) }
        let places = appearances(of: candidates.map(\.text) + others.map(\.text), in: texts)
        func name(_ text: String, _ ground: ProbableName.Ground, _ score: Int) -> ProbableName {
            let key = JudgedName.key(text)
            return ProbableName(
                text: text, ground: ground, score: score, appearances: places[key] ?? [],
                judgement: judged[key]?.judgement)
        }
        return NameReview(
            names: candidates.map { name($0.text, $0.ground, $0.score) }.filter { !$0.appearances.isEmpty },
            others: others.map { name($0.text, .capital, 0) })
    }

    private func appearances(of names: [String], in texts: [ReadText]) -> [String: [ProbableName.Appearance]] {
        let finder = NameFinder(names)
        var found: [String: [ProbableName.Appearance]] = [:]
        for read in texts {
            for place in finder.places(in: read.typed.text, read.words.map(\.word)) {
                found[place.key, default: []].append(ProbableName.Appearance(place.range, in: read.typed))
            }
        }
        return found
    }
}

extension ProbableName.Appearance {
    /// So many characters are shown on each side.
    private static let reach = 60

    fileprivate init(_ range: Range<String.Index>, in typed: TypedText) {
        func line(_ text: Substring) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
        let (before, after) = (typed.text[..<range.lowerBound], typed.text[range.upperBound...])
        self.init(
            place: typed.place,
            before: (before.count > Self.reach ? "…" : "") + line(before.suffix(Self.reach)),
            name: line(typed.text[range]), after: line(after.prefix(Self.reach)) + (after.count > Self.reach ? "…" : "")
        )
    }
}
