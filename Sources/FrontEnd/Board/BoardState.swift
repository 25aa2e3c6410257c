import SessionEngine

/// What the screen 'board' remembers.
package struct BoardState: Sendable {
    /// The line on which the next key acts.
    package var selected = 0

    init() {}
}
