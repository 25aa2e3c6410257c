import SessionEngine

extension Phrases {
    var experiencesHeading: String { say(fr: "Expériences lues ensemble", en: "Experiences read together") }

    /// A card by its title and its place, `L’Eusko, monnaie locale citoyenne (Pays basque)`.
    func experience(_ card: Experience) -> String { "\(text(card.title)) (\(text(card.place)))." }

    /// How many lessons were drawn from a card, and which.
    func learnt(_ numbers: [Int]) -> String {
        let shown = list(numbers.map(String.init))
        switch numbers.count {
        case 0: return say(fr: "Aucun enseignement n'en a été noté.", en: "No lesson was noted from it.")
        case 1:
            return say(
                fr: "1 enseignement en a été tiré : n° {}.", en: "1 lesson was drawn from it: no. {}.", words: shown)
        default:
            return say(
                fr: "\(numbers.count) enseignements en ont été tirés : n° {}.",
                en: "\(numbers.count) lessons were drawn from it: no. {}.", words: shown)
        }
    }

    func source(of card: Experience) -> String { say(fr: "Source : {}", en: "Source: {}", words: text(card.source)) }

    // MARK: a card made of a workshop

    /// The source of a card that is made of a workshop: its title, its place and its date.
    func cardSource(title: String, place: String?, date: String?) -> String {
        let workshop = say(fr: "Atelier {}", en: "Workshop {}", words: quoted(title))
        let facts = [workshop, place, date.map { day($0) }].compactMap(\.self).joined(separator: ", ")
        return facts
            + say(
                fr: ". Dit dans la salle et noté tel quel ; proposition de l'outil : le choix des lignes.",
                en: ". Said in the room and noted as it was said; proposal of the tool: the choice of the lines.")
    }

    var cardPlaceMissing: String { say(fr: "Lieu non précisé", en: "Place not said") }

    /// The kinds of actors who were there, `Étaient là : élus, habitants`.
    func cardActors(_ labels: [String]) -> String {
        say(fr: "Étaient là : {}.", en: "Those who were there: {}.", words: list(labels))
    }

    /// How much was noted, `48 contributions notées`.
    func cardNoted(_ number: Int) -> String {
        let noted = count(
            number, fr: ("contribution notée", "contributions notées"),
            en: ("contribution noted", "contributions noted"))
        return noted + "."
    }
}
