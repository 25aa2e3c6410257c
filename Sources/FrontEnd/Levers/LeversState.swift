import SessionEngine

/// What the screen 'levers' remembers.
package struct LeversState: Sendable {
    /// The line on which the next key acts.
    package var selected = 0

    init() {}
}
