import SessionEngine

/// What the screen 'closing' remembers.
package struct ClosingState: Sendable {
    /// The line on which the next key acts.
    package var selected = 0

    init() {}
}
