package import SessionEngine

/// What the home screen remembers.
package struct HomeState: Sendable {
    /// The workshops of the documents folder; nil while they are being looked for.
    package var workshops: [WorkshopEntry]?
    /// The templates that can be had.
    package var templates: [Template] = []
    /// The workshop that Enter opens.
    package var selected = 0
    /// Where the person was in the workshop that was just left.
    package internal(set) var left: Bookmark?
    /// A template was asked for before the list came.
    var awaitsTemplates = false

    init() {}
}
