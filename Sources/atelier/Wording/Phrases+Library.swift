import SessionEngine
import Templates

/// What is said of the user's own templates, lenses and cards.
extension Phrases {
    /// What to do with a file that was just written.
    func thenCheck(_ name: String, on shelf: TemplateLibrary.Shelf) -> String {
        say(
            fr: "Changez-le dans un éditeur de texte, puis relisez-le : atelier {} check {}",
            en: "Change it in a text editor, then have it read over: atelier {} check {}", words: command(shelf), name)
    }

    /// The subcommand that looks after the files of a shelf.
    private func command(_ shelf: TemplateLibrary.Shelf) -> String {
        switch shelf {
        case .workshops, .layouts: "templates"
        case .lenses: "lens"
        case .experiences: "experiences"
        }
    }

    /// No folder of the user's is known.
    func noLibraryFolder() -> Explanation {
        Explanation(
            say(fr: "Aucun dossier ne peut garder vos fichiers.", en: "No folder can keep your files."),
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

    /// A lens stands beside another one, not beside itself.
    func besideItself(_ lens: String) -> Explanation {
        Explanation(
            say(
                fr: "La grille {} est déjà celle du document.", en: "The lens {} is the document's already.",
                words: quoted(lens)),
            say(
                fr: "Donnez-en une autre à --beside, ou « none » pour n'en mettre aucune à côté.",
                en: "Give --beside another one, or “none” to put none beside it."))
    }

    /// There is nothing of the user's own to read over.
    func noOwnFiles(on shelves: [TemplateLibrary.Shelf]) -> String {
        switch shelves {
        case [.lenses]:
            say(
                fr: "Vous n'avez pas encore de grille à vous : atelier lens new NOM en écrit une, commentée.",
                en: "You have no lens of your own yet: atelier lens new NAME writes one, commented.")
        case [.experiences]:
            say(
                fr: "Vous n'avez pas encore de fiche à vous : atelier experiences new NOM en écrit une, commentée.",
                en: "You have no card of your own yet: atelier experiences new NAME writes one, commented.")
        default:
            say(
                fr: "Vous n'avez pas encore de modèle à vous : atelier templates new NOM en écrit un, commenté.",
                en: "You have no template of your own yet: atelier templates new NAME writes one, commented.")
        }
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
