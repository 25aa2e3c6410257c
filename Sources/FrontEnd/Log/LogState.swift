import SessionEngine

/// What the screen 'log' remembers.
package struct LogState: Sendable {
    /// The line on which the next key acts.
    package var selected = 0

    init() {}
}
