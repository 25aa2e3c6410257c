package import SessionEngine

/// What the home screen remembers.
package struct HomeState: Sendable {
    /// The workshops of the documents folder; nil while they are being looked for.
    package var workshops: [WorkshopEntry]?
    /// The templates that can be had.
    package var templates: [Template] = []
    /// The workshop that Enter opens.
    package var selected = 0
    /// A template was asked for before the list came.
    var awaitsTemplates = false

    init() {}
}
