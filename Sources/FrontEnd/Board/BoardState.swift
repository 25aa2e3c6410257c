import SessionEngine

/// What the board remembers.
package struct BoardState: Sendable {
    /// The words that a line must hold to be shown; empty shows every line.
    package var filter = ""
    /// The contribution on which the next key acts; nil is the last one.
    var pointed: ContributionID?

    init() {}
}
