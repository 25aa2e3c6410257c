package import SessionEngine

extension Phrases {
    /// The sentences of a page that could not be made.
    package func explain(_ trouble: PaperTrouble) -> Explanation {
        switch trouble {
        case .noFonts:
            Explanation(
                say(
                    fr: "Cet ordinateur n'a aucune police de caractères pour la page.",
                    en: "This computer has no font for the page."), install(PaperFonts.missing))
        case .drawing(let words):
            Explanation(
                say(fr: "La page n'a pas pu être dessinée (\(words)).", en: "The page could not be drawn (\(words))."),
                say(
                    fr: "Fermez d'autres programmes et recommencez, ou prenez le format texte.",
                    en: "Close other programs and try again, or take the text format."))
        }
    }

    /// What is said of a page on which signs are missing, and in whose words; nil where none is.
    package func explain(unknownGlyphs count: Int, contributions numbers: [Int] = []) -> Explanation? {
        guard count > 0 else { return nil }
        let signs = self.count(
            count, fr: ("signe manque", "signes manquent"), en: ("sign is missing", "signs are missing"))
        let shown = numbers.prefix(8).map(String.init) + (numbers.count > 8 ? ["…"] : [])
        let list = shown.joined(separator: ", ")
        return Explanation(
            numbers.isEmpty
                ? say(fr: "\(signs) sur la page, faute d'une police.", en: "\(signs) on the page, for want of a font.")
                : say(
                    fr: "\(signs) sur la page, faute d'une police : n°\u{A0}\(list).",
                    en: "\(signs) on the page, for want of a font: no. \(list)."),
            install(PaperFonts.missing))
    }

    private func install(_ packages: [String]) -> String {
        guard !packages.isEmpty else {
            return say(fr: "Écrivez-le autrement.", en: "Write it in another way.")
        }
        let names = packages.joined(separator: " ")
        return say(fr: "Installez : apt install \(names).", en: "Install: apt install \(names).")
    }
}
