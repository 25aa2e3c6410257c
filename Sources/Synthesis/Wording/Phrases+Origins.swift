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

    /// A part of a contribution that was split.
    func split(from number: Int) -> String {
        say(fr: "scindée du \(self.number(number))", en: "split from \(self.number(number))")
    }

    /// The contribution that was split.
    func split(into parts: [Int]) -> String {
        let numbers = list(parts.map { number($0) })
        return say(fr: "scindée : la suite au \(numbers)", en: "split: the rest is \(numbers)")
    }
}
