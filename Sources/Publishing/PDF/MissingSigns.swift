import SessionEngine
package import Synthesis

/// Looks for signs that none of the fonts has: on paper each would be an empty box.
package enum MissingSigns {
    /// How many there are in the words of the contributions, and the numbers of those, in order.
    package static func find(
        in synthesis: Synthesis, layout: PaperLayout = .standard
    ) throws(PaperTrouble) -> (count: Int, contributions: [Int]) {
        let unusual = synthesis.annex.entries.filter { !$0.quotation.words.unicodeScalars.allSatisfy(isUsual) }
        // Fonts take longer to load than a page to set.
        guard !unusual.isEmpty else { return (0, []) }
        let look = PaperLook(layout)
        let setter = try Typesetter(language: synthesis.language.rawValue, look.fonts)
        let found = unusual.map { entry in
            (entry.quotation.number, setter.set(entry.quotation.words, look.text).unknownGlyphs)
        }
        return (found.map(\.1).reduce(0, +), found.filter { $0.1 > 0 }.map(\.0))
    }

    /// Latin letters and the punctuation of French and English: each of our fonts has them.
    private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x180, 0x2010...0x2026, 0x202F, 0x2039...0x203A, 0x20AC: true
        default: false
        }
    }
}
