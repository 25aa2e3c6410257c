import SessionEngine

extension Phrases {
    var plenary: String { say(fr: "Plénière", en: "Plenary") }
    var outsideTheRoom: String { say(fr: "Hors de la salle", en: "Outside the room") }

    /// A group without a name.
    func group(_ letter: GroupLetter) -> String { say(fr: "Groupe \(letter.text)", en: "Group \(letter.text)") }

    func outside(_ place: String) -> String {
        say(fr: "Hors de la salle ({})", en: "Outside the room ({})", words: place)
    }

    func speakingFor(_ actor: String) -> String {
        say(fr: "au nom d’autres ({})", en: "speaking for others ({})", words: actor)
    }

    /// `a ; b ; c`: a list of things that hold commas themselves.
    func clauses(_ items: [String]) -> String { items.joined(separator: say(fr: " ; ", en: "; ")) }

    var imported: String { say(fr: "importée", en: "imported") }
    var mended: String { say(fr: "reformulée", en: "reworded") }
}
