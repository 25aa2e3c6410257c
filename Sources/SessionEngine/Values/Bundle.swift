/// Contributions that say the same, under a title in the room's words; each keeps its own.
package struct Bundle: Hashable, Sendable {
    /// Its name for ever.
    package let id: BundleID
    /// Its rank among the bundles that were made, from 1, never reused: how people call it.
    package let number: Int
    /// The title.
    package internal(set) var title: String
    /// What it holds, in the order in which it was put there; a contribution stands in one bundle at most.
    package internal(set) var members: [ContributionID] = []
    /// By lens, those not answered left out; with a lever it is one of the room's own levers.
    package internal(set) var mappings: [LensID: Mapping] = [:]
    /// It was taken apart; its members stand by themselves.
    package internal(set) var isDissolved = false
}

/// One change of a bundle.
package enum BundleEdit: Hashable, Sendable {
    case title(String)
    /// Contributions that come in, leaving the bundle in which they were, or that go out.
    case add([ContributionID]), remove([ContributionID])
    /// Its levers in a lens; nil clears the answer.
    case mapping(LensID, Mapping?)
    /// Taken apart, or put together again.
    case dissolved(Bool)
}

/// Names a bundle; people call it by its number.
package typealias BundleID = Identifier<Bundle>
