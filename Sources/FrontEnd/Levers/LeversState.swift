import SessionEngine

/// What the lever screen remembers.
package struct LeversState: Sendable {
    /// The contribution on which the next key acts: it stays in the queue until the selection moves, so that a second
    /// lever can be put on.
    var pointed: ContributionID?

    init() {}
}
