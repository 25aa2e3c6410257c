package import SessionEngine

/// What the screen 'home' remembers.
package struct HomeState: Sendable {
    /// The workshops of the documents folder.
    package var workshops: [WorkshopEntry] = []
    /// The templates that can be had.
    package var templates: [Template] = []
    /// The line on which the next key acts.
    package var selected = 0

    init() {}
}
