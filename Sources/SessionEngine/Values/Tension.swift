/// What a tension may lie between: a contribution or a bundle.
package enum Point: Hashable, Sendable {
    case contribution(ContributionID)
    case bundle(BundleID)
}

/// Two contributions or bundles that pull apart; both stay as they are.
package struct Tension: Hashable, Sendable {
    /// Its name for ever.
    package let id: TensionID
    /// Its rank among the tensions that were made, from 1, never reused: how people call it.
    package let number: Int
    /// What pulls apart.
    package let one: Point, other: Point
    /// What is at stake, in a few words; nil where nobody said it.
    package internal(set) var title: String?
    /// It was taken away.
    package internal(set) var isDissolved = false
}

/// One change of a tension.
package enum TensionEdit: Hashable, Sendable {
    /// nil clears it.
    case title(String?)
    /// Taken away, or put back.
    case dissolved(Bool)
}

/// Names a tension; people call it by its number.
package typealias TensionID = Identifier<Tension>
