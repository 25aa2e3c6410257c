import SessionEngine

/// What the screen 'prepare' remembers.
package struct PrepareState: Sendable {
    /// The line on which the next key acts.
    package var selected = 0

    init() {}
}
