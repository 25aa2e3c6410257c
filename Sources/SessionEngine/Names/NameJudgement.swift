/// What a person said of a name that stands in the words: whether the public may read it.
package enum NameJudgement: String, CaseIterable, Codable, Sendable {
    /// The public edition shows a sign in its place; the internal one the words.
    case masked
    /// It was looked at, and stays.
    case kept
}

/// A name as it was typed, and what was said of it.
package struct JudgedName: Hashable, Sendable {
    /// The name.
    package let text: String
    /// Whether the public may read it.
    package let judgement: NameJudgement

    /// Takes a name and what was said of it.
    package init(text: String, judgement: NameJudgement) {
        self.text = text
        self.judgement = judgement
    }

    /// By which two typings are one name: neither case nor accents nor sorts of hyphens, apostrophes and spaces count.
    package static func key(_ name: String) -> String {
        NameWord.words(of: name).map(\.folded).joined(separator: " ")
    }

    /// There is a letter or a digit in it, so that it can be found in the words.
    package static func isName(_ text: String) -> Bool { !key(text).isEmpty }
}

extension Workshop {
    /// What was said of a name; nil while it is not judged.
    package func judgement(of name: String) -> NameJudgement? {
        judgedNames.first { JudgedName.key($0.text) == JudgedName.key(name) }?.judgement
    }

    /// The names that the public edition does not show, as they were typed, in the order in which they were judged.
    package var maskedNames: [String] { judgedNames.filter { $0.judgement == .masked }.map(\.text) }

    /// A name that was forgotten, of which no letter is left, is none.
    mutating func judge(_ name: String, _ judgement: NameJudgement?) {
        guard JudgedName.isName(name) else { return }
        let key = JudgedName.key(name)
        let place = judgedNames.firstIndex { JudgedName.key($0.text) == key }
        switch (place, judgement) {
        case (let place?, let judgement?): judgedNames[place] = JudgedName(text: name, judgement: judgement)
        case (let place?, nil): judgedNames.remove(at: place)
        case (nil, let judgement?): judgedNames.append(JudgedName(text: name, judgement: judgement))
        case (nil, nil): break
        }
    }
}
