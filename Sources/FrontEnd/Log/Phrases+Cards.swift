import SessionEngine

extension Phrases {
    /// A card was opened in the room, or put away; the title while the step stands.
    func summary(ofReading card: Experience?, in workshop: Workshop) -> String {
        guard let card else { return say(fr: "fiche refermée", en: "card put away") }
        let title =
            workshop.experience(card.id).map { quoted(text($0.title)) } ?? say(fr: "(retirée)", en: "(withdrawn)")
        return say(fr: "fiche lue", en: "card read") + " " + title
    }

    /// The same as it is told when it is done.
    func told(reading card: Experience?) -> String {
        card.map { say(fr: "Fiche ouverte : {}", en: "Card open: {}", words: text($0.title)) }
            ?? say(fr: "Fiche refermée", en: "Card put away")
    }
}
