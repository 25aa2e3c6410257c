package import SessionEngine

extension Phrases {
    /// The sentences of a file that ends before its second copy.
    package func explain(_ lost: LostTail, of path: String) -> Explanation {
        let missing = count(
            lost.copied - lost.events, fr: ("fait manque", "faits manquent"),
            en: ("fact is missing", "facts are missing"))
        let held = say(
            fr: "le fichier en a \(lost.events), la seconde copie \(lost.copied)",
            en: "the file has \(lost.events), the second copy \(lost.copied)")
        return Explanation(
            say(
                fr: "\(missing) à la fin du fichier : \(held). Il a perdu sa fin, ou c'est une copie ancienne.",
                en: "\(missing) at the end of the file: \(held). It lost its end, or it is an older copy."),
            tell(
                path, fr: "Pour tout retrouver dans un nouveau fichier : atelier recover FILE.",
                en: "To find everything again in a new file: atelier recover FILE."))
    }

    /// The sentences of a second copy that cannot be kept.
    package func explainCopy(_ trouble: StoreTrouble) -> Explanation {
        Explanation(
            tell(
                trouble.path, fr: "La seconde copie n'est plus tenue dans FILE ; le fichier lui-même est écrit.",
                en: "The second copy is no longer kept in FILE; the file itself is written."),
            say(
                fr: "Continuez ; copiez le fichier sur une clé avant de partir.",
                en: "Go on; copy the file to a stick before you leave."))
    }

    /// What the second copy holds, in one sentence.
    package func describe(_ copy: CopyReport) -> String {
        switch copy.standing {
        case .absent:
            say(
                fr: "Il n'y a pas de seconde copie sur cet ordinateur.", en: "There is no second copy on this computer."
            )
        case .level where copy.holes > 0: holes(copy.holes)
        case .level: say(fr: "La seconde copie dit la même chose.", en: "The second copy says the same.")
        case .behind(let events):
            say(
                fr: "La seconde copie s'arrête au fait n° \(events) ; le fichier seul a la suite.",
                en: "The second copy ends at fact no. \(events); the file alone has the rest.")
        case .ahead(let events):
            say(
                fr: "La seconde copie va jusqu'au fait n° \(events), au-delà du fichier.",
                en: "The second copy goes up to fact no. \(events), beyond the file.")
        }
    }

    private func holes(_ number: Int) -> String {
        let facts = count(
            number, fr: ("fait ne s'y lit plus", "faits ne s'y lisent plus"),
            en: ("fact can no longer be read in it", "facts can no longer be read in it"))
        return say(
            fr: "La seconde copie est abîmée : \(facts) ; « facilitate » la refait.",
            en: "The second copy is damaged: \(facts); “facilitate” makes it whole again.")
    }
}
