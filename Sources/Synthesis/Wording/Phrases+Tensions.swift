import SessionEngine

extension Phrases {
    var tensionsHeading: String { say(fr: "Ce qui s'écarte", en: "What pulls apart") }
    var tensionsCaution: String {
        say(
            fr: "Côte à côte, sans trancher : ce que la salle laisse à décider.",
            en: "Side by side, without deciding: what the room leaves to be decided.")
    }

    func tensionHeadings(isTitled: Bool) -> [String] {
        switch language {
        case .fr: (isTitled ? ["En jeu"] : []) + ["D’un côté", "De l’autre"]
        case .en: (isTitled ? ["At stake"] : []) + ["On one side", "On the other"]
        }
    }

    /// `« … » (n° 30, Groupe 1)`.
    func tensionEnd(_ words: String, numbers: [Int], origin: String?) -> String {
        let cited = self.numbers(numbers)
        return "\(quoted(words)) (\([cited, origin].compactMap { $0 }.joined(separator: ", ")))"
    }
}
