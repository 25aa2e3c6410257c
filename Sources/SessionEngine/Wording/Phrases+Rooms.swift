extension Phrases {
    /// Why rooms are not brought in, and what to do.
    func explainRooms(_ refusal: Refusal) -> Explanation {
        switch refusal {
        case .roomIsItself(let title):
            Explanation(
                say(
                    fr: "{} ne peut pas être une de ses propres salles.", en: "{} cannot be one of its own rooms.",
                    words: quoted(Self.visible(title))),
                say(fr: "Donnez les fichiers des autres salles.", en: "Give the files of the other rooms."))
        case .roomIsPlenary(let title):
            Explanation(
                say(
                    fr: "{} réunit déjà des salles.", en: "{} is a plenary of rooms already.",
                    words: quoted(Self.visible(title))),
                say(
                    fr: "Donnez les fichiers de ces salles : rien n'y manque.",
                    en: "Give the files of these rooms: nothing is missing there."))
        case .roomsClash(let title, let number):
            Explanation(
                say(
                    fr: "{}, \(self.number(number)) : cette contribution est déjà ici, et vient d'ailleurs.",
                    en: "{}, \(self.number(number)): this contribution is here already, and from elsewhere.",
                    words: quoted(Self.visible(title))),
                say(
                    fr: "Ne réunissez que l'un des deux fichiers qui la tiennent.",
                    en: "Bring in only one of the two files that hold it."))
        case .tooManyGroupsInRooms(let number):
            Explanation(
                say(
                    fr: "Les salles ont \(number) groupes en tout : un atelier en tient 26, de a à z.",
                    en: "The rooms have \(number) groups in all: a workshop holds 26, from a to z."),
                say(
                    fr: "Faites deux plénières, chacune de quelques salles.",
                    en: "Make two plenaries, each of some of the rooms."))
        default: Explanation("", "")
        }
    }

    /// The title of a plenary that nobody gave one.
    package func plenary(of title: String) -> String { say(fr: "Plénière : {}", en: "Plenary: {}", words: title) }

    /// A room by the name that it has here: `salle Nord`.
    package func room(_ name: String) -> String { say(fr: "salle {}", en: "room {}", words: name) }

    /// Where a contribution comes from, with its room where its group does not tell it: `salle Nord, plénière`.
    package func origin(of contribution: Contribution, in workshop: Workshop) -> String {
        let place = origin(contribution.origin, in: workshop)
        guard contribution.group == nil, let room = workshop.room(of: contribution) else { return place }
        return "\(self.room(room.name)), \(place)"
    }

    /// Said once where the floor is told.
    package var floorAcrossRooms: String {
        say(
            fr: "Les groupes de salles différentes n'ont pas partagé la même parole : l'ordre les compare, sans plus.",
            en: "Groups of different rooms did not share one floor: the order compares them, no more.")
    }
}
