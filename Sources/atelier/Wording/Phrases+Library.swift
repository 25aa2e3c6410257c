import SessionEngine

/// What is said of the user's own templates and lenses.
extension Phrases {
    /// What to do with a file that was just written.
    func thenCheck(_ name: String) -> String {
        say(
            fr: "Changez-le dans un éditeur de texte, puis relisez-le : atelier templates check {}",
            en: "Change it in a text editor, then have it read over: atelier templates check {}", words: name)
    }

    /// No folder of the user's is known.
    func noLibraryFolder() -> Explanation {
        Explanation(
            say(fr: "Aucun dossier ne peut garder vos modèles.", en: "No folder can keep your templates."),
            say(
                fr: "Donnez à HOME ou à XDG_DATA_HOME le chemin d'un dossier à vous.",
                en: "Give HOME or XDG_DATA_HOME the path of a folder of yours."))
    }

    /// A file of the user's own bears the name already.
    func libraryNameTaken(_ path: String) -> Explanation {
        Explanation(
            say(fr: "Vous avez déjà {}.", en: "You have {} already.", words: quoted(path)),
            say(
                fr: "Donnez un autre nom à la suite de la commande, ou rangez l'ancien ailleurs.",
                en: "Give another name at the end of the command, or move the old one away."))
    }

    /// There is nothing of the user's own to read over.
    func noOwnTemplates() -> String {
        say(
            fr: "Vous n'avez pas encore de modèle à vous : atelier templates new NOM en écrit un, commenté.",
            en: "You have no template of your own yet: atelier templates new NAME writes one, commented.")
    }

    /// A file holds what the program expects.
    func isReadable(_ file: String) -> String { say(fr: "{} : se lit bien.", en: "{}: reads well.", words: file) }

    /// How many files are broken.
    func brokenFiles(_ broken: Int, of all: Int) -> Explanation {
        Explanation(
            say(
                fr: "\(count(broken, fr: ("fichier", "fichiers"), en: ("file", "files"))) à reprendre, sur \(all).",
                en: "\(count(broken, fr: ("fichier", "fichiers"), en: ("file", "files"))) to mend, of \(all)."),
            say(
                fr: "Écrivez ce qui est proposé sous chaque ligne, puis relisez.",
                en: "Write what is proposed under each line, then check again."))
    }
}
