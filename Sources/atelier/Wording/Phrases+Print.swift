import SessionEngine

extension Phrases {
    /// Said while the printer is waited for.
    var printing: String { say(fr: "Impression en cours…", en: "Printing…") }

    /// Said after a printer's trouble: nothing is lost.
    func pageKept(_ path: String) -> String {
        say(fr: "La page est gardée en PDF : {}", en: "The page is kept as a PDF: {}", words: path)
    }

    /// What the name of a saved synthesis ends with.
    func synthesisFileName(isInternal: Bool) -> String {
        isInternal ? say(fr: "synthese-interne", en: "synthesis-internal") : say(fr: "synthese", en: "synthesis")
    }

    /// What the name of a saved jump list ends with.
    func jumpsFileName(isInternal: Bool) -> String {
        isInternal ? say(fr: "reecoute-interne", en: "jumps-internal") : say(fr: "reecoute", en: "jumps")
    }

    var sheetsFileName: String { say(fr: "feuilles", en: "sheets") }
    var posterFileName: String { say(fr: "affiche", en: "poster") }

    func copiesOutOfRange(_ typed: String) -> Explanation {
        Explanation(
            say(
                fr: "On n'imprime pas « {} » exemplaires.", en: "“{}” copies cannot be printed.",
                words: Self.visible(typed)),
            say(fr: "Donnez un nombre de 1 à 500.", en: "Give a number from 1 to 500."))
    }
}
