import SessionEngine

/// What the review of names remembers.
package struct NamesState: Sendable {
    /// The name on which the next key acts: its key; nil is the first one to be judged.
    var selected: String?

    init() {}
}

/// The names found in the words: searched when the words change, not at each look.
struct NameReadings: Sendable {
    /// The last event that it knows.
    let last: Int
    let review: NameReview
    private let texts: [TypedText]

    init(_ workshop: Workshop, last: Int, after earlier: NameReadings?) {
        self.last = last
        let texts = workshop.publicTexts
        let same = earlier.flatMap { $0.texts == texts ? $0.review.judged(as: workshop) : nil }
        self.texts = texts
        review = same ?? workshop.nameReview
    }
}

extension Model {
    /// The names found in the words, as the workshop is now.
    var nameReadings: NameReadings {
        if let found = naming, found.last == session?.last { return found }
        return NameReadings(workshop, last: session?.last ?? 0, after: naming)
    }

    /// Reads anew where the workshop changed and the screen shows it.
    mutating func refreshNames() {
        guard screen == .names || screen == .closing, session != nil else { return naming = nil }
        if naming?.last != session?.last { naming = nameReadings }
    }

    /// How many probable names nobody has judged.
    var namesLeft: Int { nameReadings.review.left.count }

    /// Every name of the review, in its order.
    var reviewedNames: [ProbableName] { nameReadings.review.names + nameReadings.review.others }

    /// Which name the next key acts on.
    func nameIndex(in reviewed: [ProbableName]) -> Int? {
        reviewed.firstIndex { JudgedName.key($0.text) == names.selected }
            ?? reviewed.firstIndex { $0.judgement == nil } ?? reviewed.indices.first
    }

    /// The name on which the next key acts.
    var chosenName: ProbableName? {
        let reviewed = reviewedNames
        return nameIndex(in: reviewed).map { reviewed[$0] }
    }
}
