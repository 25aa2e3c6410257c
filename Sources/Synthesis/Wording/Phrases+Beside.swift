import SessionEngine

extension Phrases {
    func besideTitle(_ lens: String) -> String {
        say(fr: "Avec une autre grille : {}", en: "Through another lens: {}", words: lens)
    }

    /// `3 conditions de réussite : n° 4, 7, 12`, as a sentence.
    func numbered(_ lead: String, _ numbers: [Int]) -> String { "\(lead) \(self.numbers(numbers))." }

    var crossedHeading: String { say(fr: "Les deux grilles ensemble", en: "Both lenses together") }

    var nothingCrossed: String {
        say(
            fr: "Aucune contribution n'est classée dans les deux grilles : il n'y a rien à croiser.",
            en: "No contribution is mapped onto both lenses: there is nothing to cross.")
    }

    func crossed(_ both: Int, of kept: Int) -> String {
        both == 1
            ? say(
                fr: "1 contribution sur \(kept) est classée dans les deux grilles.",
                en: "1 contribution of \(kept) is mapped onto both lenses.")
            : say(
                fr: "\(both) contributions sur \(kept) sont classées dans les deux grilles.",
                en: "\(both) contributions of \(kept) are mapped onto both lenses.")
    }

    /// What a figure of the table is, and what it is not.
    var crossing: String {
        say(
            fr:
                "Chaque case compte celles qui sont à la fois dans sa ligne et dans sa colonne ; une contribution qui a deux leviers compte dans plusieurs cases. C'est un décompte de l'outil : ni l'une ni l'autre source ne rapproche ces leviers.",
            en:
                "Each cell counts those that stand both in its row and in its column; a contribution with two levers counts in several cells. This is a count of the tool: neither source relates these levers."
        )
    }
}
