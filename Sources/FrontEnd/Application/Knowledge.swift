package import Levers
package import SessionEngine

/// What is known of words before any workshop: by it likeness and levers are proposed.
package struct Knowledge: Sendable {
    /// The list of common words, as its file has it; it is read when likeness is first asked for.
    package var commonWords: String
    /// What proposes the levers of a lens; nil where nothing can.
    package var suggester: @Sendable (Lens) -> Suggester?

    /// What was brought; nothing where the program has none.
    package init(commonWords: String = "", suggester: @escaping @Sendable (Lens) -> Suggester? = { _ in nil }) {
        self.commonWords = commonWords
        self.suggester = suggester
    }
}
