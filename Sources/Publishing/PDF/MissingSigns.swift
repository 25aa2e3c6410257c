import SessionEngine
package import Synthesis

/// Looks for signs that none of the fonts has: on paper each would be an empty box.
package enum MissingSigns {
    /// How many there are in the words of the contributions, and the numbers of those, in order.
    package static func find(
        in synthesis: Synthesis, layout: PaperLayout = .standard
    ) throws(PaperTrouble) -> (count: Int, contributions: [Int]) {
        let look = PaperLook(layout)
        let setter = try Typesetter(language: synthesis.language.rawValue, look.fonts)
        let found = synthesis.annex.entries.map { entry in
            (entry.quotation.number, setter.set(entry.quotation.words, look.text).unknownGlyphs)
        }
        return (found.map(\.1).reduce(0, +), found.filter { $0.1 > 0 }.map(\.0))
    }
}
