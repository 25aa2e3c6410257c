import SessionEngine

/// What the board remembers.
package struct BoardState: Sendable {
    /// The words that a line must hold to be shown; empty shows every line.
    package internal(set) var filter = ""
    /// The contribution on which the next key acts; nil is the last one shown.
    var pointed: ContributionID?
    /// What the filter let through, and of which state of the workshop in which language: found once, not at each look.
    var found: Found?

    init() {}

    /// What a filter let through.
    struct Found: Sendable {
        var filter: String
        var last: Int
        var language: Language
        var lines: [Contribution]
    }
}
