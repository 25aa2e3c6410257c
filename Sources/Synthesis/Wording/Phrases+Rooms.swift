import SessionEngine

extension Phrases {
    /// `salle Nord, Élus`.
    func origin(room: String, _ place: String) -> String { "\(room), \(place)" }

    var roomHeadings: [String] {
        switch language {
        case .fr: ["Salle", "Groupe", "Personnes", "Contributions notées"]
        case .en: ["Room", "Group", "People", "Contributions noted"]
        }
    }

    /// A room in a line: `salle Nord (Accès aux soins, 25 mars 2025) : 45 contributions`.
    func told(room: String, _ known: [String], noted: Int) -> String {
        let about = known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
        return say(fr: "{}{} : \(contributions(noted)).", en: "{}{}: \(contributions(noted)).", words: room, about)
    }

    /// Instead of a running order that nobody followed.
    var roomsHadTheirOwnOrder: String {
        say(
            fr: "Chaque salle a suivi son propre déroulé, que dit sa propre synthèse ; cette plénière les réunit.",
            en:
                "Each room followed its own running order, which its own synthesis tells; this plenary brings them together."
        )
    }

    var sharedByRoomsHeading: String {
        say(fr: "Plusieurs salles sur un même levier", en: "Several rooms on one lever")
    }

    var nothingSharedByRooms: String {
        say(fr: "Aucun levier n'a été abordé par plusieurs salles.", en: "No lever was spoken of by several rooms.")
    }

    /// Numbers are of the plenary, timecodes of the rooms.
    var numbersAndTimecodesOfRooms: String {
        say(
            fr:
                "Les numéros sont des rangs d'arrivée dans cette plénière ; aucun n'est réemployé. Les minutages sont ceux de chaque salle, depuis l'ouverture de sa première séquence : ils ne se comparent pas d'une salle à l'autre.",
            en:
                "Numbers are ranks of arrival in this plenary; none is used again. Timecodes are those of each room, from the opening of its first block: they do not compare from room to room."
        )
    }

    /// The rule of few people, which looks at each room by itself.
    var veiledInRooms: String {
        say(
            fr:
                "Édition publique : quand une sorte d'acteurs compte dans une salle moins de trois personnes, ou n'y a pas été comptée, ni elle ni le minutage ne sont donnés ligne à ligne.",
            en:
                "Public edition: where a kind of actor has under three people in a room, or was not counted there, neither it nor the timecode is given by line."
        )
    }

    func otherWording(_ words: String) -> String {
        say(fr: "autre rédaction : {}", en: "other wording: {}", words: quoted(words))
    }

    func otherWordings(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "1 contribution a d'autres mots dans une autre copie de sa salle : l'annexe donne les deux.",
                en: "1 contribution has other words in another copy of its room: the annex gives both.")
            : say(
                fr:
                    "\(contributions(number)) ont d'autres mots dans une autre copie de leur salle : l'annexe donne les deux.",
                en: "\(contributions(number)) have other words in another copy of their room: the annex gives both.")
    }

    /// Added to how many people in how many groups.
    func rooms(_ number: Int) -> String { count(number, fr: ("salle", "salles"), en: ("room", "rooms")) }
}
