import SessionEngine

extension Phrases {
    /// Said before the review opens: what the room would see.
    func namesArePrivate(_ left: Int) -> String {
        (left > 0
            ? "\(namesToJudge(left)). "
            : say(fr: "Aucun nom probable n'est à juger. ", en: "No probable name is left to judge. ")) + projector
    }

    private var projector: String {
        say(
            fr: "La relecture affiche les noms en grand : si l'écran est projeté, coupez d'abord la projection.",
            en: "The review shows names large: if the screen is projected, switch the projection off first.")
    }

    func publicShowsNames(_ left: Int) -> String {
        namesToJudge(left)
            + say(
                fr: " : l'édition publique les montrerait. ", en: ": the public edition would show them. ") + projector
    }

    func showNames() -> String { say(fr: "Oui, les afficher", en: "Yes, show them") }
    func notNow() -> String { say(fr: "Pas maintenant", en: "Not now") }
    func reviewFirst() -> String { say(fr: "Relire les noms d'abord", en: "Review the names first") }
    func goOnWithoutReview() -> String { say(fr: "Continuer sans relire", en: "Go on without") }

    func noProbableName() -> String {
        say(
            fr:
                "Aucun nom probable n'a été trouvé dans ce qui sera imprimé. Le programme cherche par règle, sans certitude : relisez aussi l'aperçu. a masque un nom que vous y voyez.",
            en:
                "No probable name was found in what will be printed. The program looks by rule, without certainty: read the preview too. a masks a name that you see there."
        )
    }

    /// `Nom 3 sur 12 · 5 noms probables à juger`.
    func namePlace(_ rank: Int, of count: Int, left: Int) -> String {
        say(fr: "Nom \(rank) sur \(count) · ", en: "Name \(rank) of \(count) · ")
            + (left == 0 ? say(fr: "tous sont jugés", en: "all are judged") : namesToJudge(left))
    }

    /// What speaks for it, and in how many places a mask would strike.
    func why(_ name: ProbableName) -> String {
        let count = places(name.appearances.count)
        return name.score > 0 ? "\(self.name(of: name.ground)) · \(count)" : count
    }

    func morePlaces(_ count: Int) -> String {
        say(fr: "… et encore \(places(count))", en: "… and \(places(count)) more")
    }

    /// The head of the check list's part on names.
    func namesHeading(_ left: Int) -> String {
        left == 0
            ? say(fr: "Noms : tous jugés (* les montre)", en: "Names: all judged (* shows them)")
            : namesToJudge(left) + say(fr: " avant l'impression (* les montre)", en: " before printing (* shows them)")
    }
}
