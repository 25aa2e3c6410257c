extension FrameField {
    /// What to write in it, in both languages.
    package var hint: Bilingual {
        switch self {
        case .title: Bilingual(fr: "Ce que dira l’affiche.", en: "What the poster will say.")
        case .subject: Bilingual(fr: "La question posée à la salle.", en: "The question put to the room.")
        case .place: Bilingual(fr: "Commune et salle.", en: "Town and room.")
        case .date: Bilingual(fr: "2025-03-25, ou en toutes lettres.", en: "2025-03-25, or in words.")
        case .end:
            Bilingual(
                fr: "L’heure dite à la salle : 12:30 ou 12h30. Le retard se compte sur elle.",
                en: "The time told to the room: 12:30. Ahead or behind is counted from it.")
        case .organiser: Bilingual(fr: "Qui invite.", en: "Who invites.")
        case .facilitators: Bilingual(fr: "Qui anime.", en: "Who facilitates.")
        case .aim: Bilingual(fr: "À quoi sert cet atelier.", en: "What this workshop is for.")
        case .mandate:
            Bilingual(
                fr: "Ce qui sera fait de ce qui est dit, et par qui.",
                en: "What will be done with what is said, and by whom.")
        case .next: Bilingual(fr: "Un jour, un lieu, ou les deux.", en: "A day, a place, or both.")
        case .corrections:
            Bilingual(
                fr: "À qui demander une correction, et jusqu’à quand.",
                en: "Whom to ask for a correction, and until when.")
        case .notice:
            Bilingual(
                fr: "Une mention portée sur chaque écran et chaque page.",
                en: "A notice on every screen and every page.")
        }
    }

    /// Looks a field up by its id or its name in either language.
    package static func named(_ typed: String) -> Lookup<FrameField> {
        Lookup(typed, among: allCases.map { ($0, [$0.rawValue, $0.label.fr, $0.label.en]) })
    }
}

extension Phrases {
    /// The name of a field of the frame.
    package func name(of field: FrameField) -> String { text(field.label) }
}
