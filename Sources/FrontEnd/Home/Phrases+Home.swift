import SessionEngine

extension Phrases {
    func welcome() -> String {
        say(fr: "Écouter, partager, apprendre, puis résoudre.", en: "Listen, share, learn, then solve.")
    }

    func purpose() -> String {
        say(
            fr: "Capter ce que disent les groupes, imprimer la synthèse sur place.",
            en: "Capture what the groups say, print the synthesis on the spot.")
    }

    func workshopsHeading() -> String { say(fr: "Vos ateliers", en: "Your workshops") }

    func lookingForWorkshops() -> String { say(fr: "Recherche dans vos documents…", en: "Looking in your documents…") }

    func noWorkshop() -> String {
        say(
            fr: "Aucun atelier dans vos documents. n en crée un ; d ouvre la démonstration.",
            en: "No workshop in your documents. n makes one; d opens the demonstration.")
    }
}
