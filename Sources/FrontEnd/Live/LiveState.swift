import SessionEngine

/// What the capture field remembers, on the live screen and in the report round.
package struct LiveState: Sendable {
    /// The line being typed.
    package var field = TextField()

    init() {}

    /// Follows what happened: the group of the turn, the kind natural in the phase.
    mutating func follow(_ workshop: Workshop) {}
}
