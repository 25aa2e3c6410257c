import Canvas
import SessionEngine

extension Action {
    static let rooms: [Action] = [
        Action(
            "merge",
            title: Bilingual(
                fr: "Réunir des salles : ce qu’elles ont dit vient dans une plénière",
                en: "Bring rooms together: what they said comes into a plenary"),
            short: Bilingual(fr: "Réunir", en: "Merge"), chords: [.letter("M")], screens: [.home, .prepare],
            performs: [.merge]
        ) { _ in [.listRooms] }
    ]
}
