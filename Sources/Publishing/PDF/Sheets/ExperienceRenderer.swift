package import SessionEngine
package import Synthesis

/// A card on paper, to be laid on a table.
package enum ExperienceRenderer {
    /// One PDF, one page for a card of the usual length; `lens` names its levers.
    package static func render(
        _ card: Experience, lens: Lens?, language: Language, layout: PaperLayout = .standard
    ) throws(PaperTrouble) -> [UInt8] {
        let look = PaperLook(layout)
        let setter = try Typesetter(language: language.rawValue, look.fonts)
        let phrases = Phrases(language)
        let canvas = PDFCanvas(
            look.paper,
            PDFMetadata(
                title: phrases.text(card.title), author: "", subject: phrases.experienceSubject,
                language: language.rawValue, created: ""))
        let page = SheetPage(canvas: canvas, setter: setter, look: look, phrases: phrases)
        ExperienceSheet(card, lens: lens, page).draw()
        return try canvas.finish()
    }
}

extension Phrases {
    fileprivate var experienceSubject: String { say(fr: "Fiche d'expérience", en: "Card of an experience") }
}
