import SessionEngine

extension Phrases {
    /// A workshop that may be brought in, with a cross where it is chosen.
    func room(_ entry: WorkshopEntry, isChosen: Bool) -> String {
        let file = entry.path.split(separator: "/").last.map { $0.hasSuffix(".atelier") ? $0.dropLast(8) : $0 } ?? ""
        let name = file.contains(entry.title) ? String(file) : "\(file) · \(entry.title)"
        return (isChosen ? "[x] " : "[ ] ") + Self.visible(name) + " · " + contributions(entry.contributions)
    }

    /// Said under what came, once the plenary is made.
    package var roomsStay: String {
        say(fr: "Les fichiers des salles n'ont pas changé.", en: "The files of the rooms have not changed.")
    }

    func mergeRooms(_ chosen: Int) -> String {
        switch chosen {
        case 0: say(fr: "Réunir les salles choisies", en: "Bring in the rooms chosen")
        case 1: say(fr: "Réunir la salle choisie", en: "Bring in the room chosen")
        default: say(fr: "Réunir les \(chosen) salles choisies", en: "Bring in the \(chosen) rooms chosen")
        }
    }

    func whatComes() -> String {
        say(
            fr:
                "Tout ce qui a été noté, avec sa salle ; ce qui est déjà là est passé. Les fichiers des salles ne changent pas.",
            en:
                "All that was noted, with its room; what is here already is passed over. The files of the rooms do not change."
        )
    }

    func chooseARoom() -> String {
        say(
            fr: "Aucune salle n'est choisie : Entrée sur une ligne la coche.",
            en: "No room is chosen: Enter on a line ticks it.")
    }

    func roomUnreadable() -> String {
        say(
            fr: "Ce fichier ne se lit pas : « atelier check » dit ce qu'il a.",
            en: "This file cannot be read: “atelier check” says what is wrong.")
    }

    func noRoomToMerge() -> Explanation {
        Explanation(
            say(fr: "Il n'y a pas d'autre atelier ici.", en: "There is no other workshop here."),
            say(
                fr: "Mettez les fichiers des salles dans vos documents, puis recommencez.",
                en: "Put the files of the rooms into your documents, then try again."))
    }
}
