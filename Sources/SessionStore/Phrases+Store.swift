package import SessionEngine

extension Phrases {
    /// The sentences of a trouble with a file.
    package func explain(_ trouble: StoreTrouble) -> Explanation {
        switch trouble {
        case .missing, .exists, .folderMissing, .isFolder: explainPath(trouble)
        case .unreadable, .readOnly, .unfit, .moved: explainPlace(trouble)
        case .empty, .notADatabase, .notAWorkshop, .newer, .damaged: explainContent(trouble)
        case .nothingLeft, .beginningLost: explainRemains(trouble)
        case .full, .busy, .failed: explainMoment(trouble)
        }
    }

    /// A sentence in which `FILE` stands for the path: our typography must not reach it, for people copy it.
    func tell(_ path: String, fr: String, en: String) -> String {
        say(fr: fr, en: en).split(separator: "FILE", omittingEmptySubsequences: false).joined(
            separator: quoted(Shown.safe(path)))
    }

    private func explainRemains(_ trouble: StoreTrouble) -> Explanation {
        let list = say(
            fr: "Cherchez une autre copie ; « atelier recover » seul montre celles de cet ordinateur.",
            en: "Look for another copy; “atelier recover” alone shows those of this computer.")
        if case .beginningLost = trouble {
            return Explanation(
                say(
                    fr: "Le début de l'atelier est perdu, avec son déroulé : il ne peut pas être reconstruit.",
                    en: "The beginning of the workshop is lost, with its running order: it cannot be made again."), list
            )
        }
        return Explanation(
            tell(
                trouble.path, fr: "Rien d'un atelier ne se lit plus dans FILE, ni dans la seconde copie.",
                en: "Nothing of a workshop can be read in FILE any more, nor in the second copy."), list)
    }

    private func explainPath(_ trouble: StoreTrouble) -> Explanation {
        let path = trouble.path
        return switch trouble {
        case .exists:
            Explanation(
                tell(path, fr: "Il y a déjà un fichier FILE.", en: "There is a file FILE already."),
                say(
                    fr: "Rien n'est écrit par-dessus : choisissez un autre nom.",
                    en: "Nothing is written over it: choose another name."))
        case .folderMissing:
            Explanation(
                tell(path, fr: "Le dossier FILE n'existe pas.", en: "There is no folder FILE."),
                say(fr: "Créez-le, ou choisissez-en un autre.", en: "Make it, or choose another."))
        case .isFolder:
            Explanation(
                tell(path, fr: "FILE est un dossier.", en: "FILE is a folder."),
                say(
                    fr: "Nommez le fichier d'un atelier, qui finit d'ordinaire par .atelier.",
                    en: "Name the file of a workshop, which mostly ends in .atelier."))
        default:
            Explanation(
                tell(path, fr: "Il n'y a pas de fichier FILE.", en: "There is no file FILE."),
                say(
                    fr: "Vérifiez le nom, ou créez l'atelier : atelier new FICHIER.",
                    en: "Check the name, or make the workshop: atelier new FILE."))
        }
    }

    private func explainPlace(_ trouble: StoreTrouble) -> Explanation {
        let path = trouble.path
        return switch trouble {
        case .readOnly:
            Explanation(
                tell(path, fr: "FILE ne peut pas être écrit.", en: "FILE cannot be written."),
                say(
                    fr: "Copiez le fichier dans un dossier à vous, puis ouvrez la copie.",
                    en: "Copy the file into a folder of your own, then open the copy."))
        case .moved:
            Explanation(
                tell(
                    path, fr: "FILE n'est plus à sa place : il a été déplacé, supprimé, ou sa clé retirée.",
                    en: "FILE is no longer in its place: it was moved or deleted, or its stick was pulled."),
                say(
                    fr: "Rien de plus n'est écrit : remettez-le à sa place et ouvrez-le de nouveau.",
                    en: "Nothing more is written: put it back in its place and open it again."))
        case .unfit:
            Explanation(
                tell(
                    path, fr: "L'emplacement de FILE ne garantit pas ce qui est écrit (dossier en réseau ?).",
                    en: "The place of FILE does not keep what is written safe (a network folder?)."),
                say(
                    fr: "Copiez le fichier sur cet ordinateur, puis ouvrez la copie.",
                    en: "Copy the file onto this computer, then open the copy."))
        default:
            Explanation(
                tell(path, fr: "FILE ne peut pas être lu.", en: "FILE cannot be read."),
                say(
                    fr: "Demandez le droit de le lire à la personne à qui il est.",
                    en: "Ask the person to whom it belongs for the right to read it."))
        }
    }

    private func explainContent(_ trouble: StoreTrouble) -> Explanation {
        let path = trouble.path
        return switch trouble {
        case .empty:
            Explanation(
                tell(path, fr: "FILE est vide.", en: "FILE is empty."),
                say(
                    fr: "Supprimez-le, puis créez l'atelier de nouveau ou reprenez une copie.",
                    en: "Delete it, then make the workshop again or take a copy of it."))
        case .newer(_, let format):
            Explanation(
                tell(
                    path,
                    fr: "FILE vient d'une version plus récente d'atelier\(format.map { " (format \($0))" } ?? "").",
                    en: "FILE comes from a newer version of atelier\(format.map { " (format \($0))" } ?? "")."),
                say(
                    fr: "Mettez atelier à jour ; le fichier n'a pas été touché.",
                    en: "Update atelier; the file was not touched."))
        case .damaged(_, let seq):
            Explanation(
                tell(
                    path, fr: "FILE est abîmé\(seq.map { ", à partir du fait n° \($0)" } ?? "").",
                    en: "FILE is damaged\(seq.map { ", from fact no. \($0) on" } ?? "")."),
                tell(
                    path, fr: "Gardez-le tel quel ; pour tout retrouver dans un nouveau : atelier recover FILE.",
                    en: "Keep it as it is; to find everything again in a new one: atelier recover FILE."))
        default:
            Explanation(
                tell(path, fr: "FILE n'est pas le fichier d'un atelier.", en: "FILE is not a workshop's file."),
                say(
                    fr: "Choisissez un fichier fait par atelier ; celui-ci n'a pas été touché.",
                    en: "Choose a file made by atelier; this one was not touched."))
        }
    }

    private func explainMoment(_ trouble: StoreTrouble) -> Explanation {
        let path = trouble.path
        return switch trouble {
        case .full:
            Explanation(
                tell(
                    path, fr: "Le disque est plein : rien n'a été écrit dans FILE.",
                    en: "The disk is full: nothing was written to FILE."),
                say(
                    fr: "Faites de la place, puis recommencez ; ce qui était écrit y est toujours.",
                    en: "Make room, then do it again; what was written is still there."))
        case .failed(_, let code, let message):
            Explanation(
                tell(
                    path, fr: "FILE : le système a refusé (\(code), \(message)).",
                    en: "FILE: the system refused (\(code), \(message))."),
                say(
                    fr: "Recommencez ; si cela revient, copiez le fichier ailleurs et ouvrez la copie.",
                    en: "Try again; if it comes back, copy the file elsewhere and open the copy."))
        default:
            Explanation(
                tell(
                    path, fr: "Un autre programme écrit dans FILE depuis trop longtemps : rien n'a été écrit.",
                    en: "Another program has been writing to FILE for too long: nothing was written."),
                say(
                    fr: "Recommencez dans un instant ; au besoin, fermez l'autre programme.",
                    en: "Try again in a moment; if need be, close the other program."))
        }
    }
}
