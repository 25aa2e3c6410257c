import Canvas
import FrontEnd
import SessionEngine
import SessionStore

extension Phrases {
    /// What the screen says as long as a file's place is not as it should be; nil when it is.
    func notice(of standing: FileStanding) -> Notice? {
        let nothing = say(fr: "rien de plus n'est écrit.", en: "nothing more is written.")
        let elsewhere = say(fr: "Ctrl-O enregistre tout ailleurs.", en: "Ctrl-O saves everything elsewhere.")
        switch standing {
        case .inPlace: return nil
        case .moved(_, let to):
            let told = say(
                fr: "Le fichier a été déplacé ou renommé {} : \(nothing)",
                en: "The file was moved or renamed {}: \(nothing)",
                words: quoted(Fitting.head(Documents.name(of: to), to: 28)))
            return trouble(
                told,
                say(fr: "Remettez-le à sa place, ou \(elsewhere)", en: "Put it back in its place, or \(elsewhere)"))
        case .deleted:
            return trouble(
                say(fr: "Le fichier a été supprimé : \(nothing)", en: "The file was deleted: \(nothing)"), elsewhere)
        case .replaced:
            return trouble(
                say(
                    fr: "Un autre fichier a pris la place de l'atelier : \(nothing)",
                    en: "Another file has taken the workshop's place: \(nothing)"), elsewhere)
        case .gone:
            return trouble(
                say(
                    fr: "La clé ou le disque de l'atelier n'est plus là : \(nothing)",
                    en: "The workshop's stick or disk is gone: \(nothing)"), elsewhere)
        case .readOnly:
            return trouble(
                say(
                    fr: "Le disque ne se laisse plus écrire : \(nothing)",
                    en: "The disk cannot be written any more: \(nothing)"), elsewhere)
        case .nearlyFull:
            return trouble(
                say(
                    fr: "Le disque est presque plein ; ce qui est dit noté est écrit.",
                    en: "The disk is nearly full; what is called noted is written."),
                say(fr: "Faites de la place, ou \(elsewhere)", en: "Make room, or \(elsewhere)"))
        case .network:
            let told = say(
                fr: "L'atelier est dans un dossier réseau : une coupure arrêterait l'écriture.",
                en: "The workshop is in a network folder: a cut would stop the writing.")
            return Notice(Status(.note, told, remedy: elsewhere), isMendedElsewhere: true)
        }
    }

    /// What the room is told of the file's place: that nothing new can be shown; nil while it can.
    func roomNotice(of standing: FileStanding) -> String? {
        let remedy = say(fr: "ce qui est montré ne change plus.", en: "what is shown changes no more.")
        return switch standing {
        case .inPlace, .readOnly, .nearlyFull, .network: nil
        case .moved:
            say(
                fr: "Le fichier de l'atelier a été déplacé ou renommé : \(remedy)",
                en: "The workshop's file was moved or renamed: \(remedy)")
        case .deleted:
            say(
                fr: "Le fichier de l'atelier a été supprimé : \(remedy)",
                en: "The workshop's file was deleted: \(remedy)")
        case .replaced:
            say(
                fr: "Un autre fichier a pris la place de l'atelier : \(remedy)",
                en: "Another file has taken the workshop's place: \(remedy)")
        case .gone:
            say(
                fr: "La clé ou le disque de l'atelier n'est plus là : \(remedy)",
                en: "The workshop's stick or disk is gone: \(remedy)")
        }
    }

    private func trouble(_ fact: String, _ remedy: String) -> Notice {
        Notice(Status(Explanation(fact, remedy)), isMendedElsewhere: true)
    }

    /// Two screens show one workshop.
    var shownTwice: Notice {
        Notice(
            Status(
                .note,
                say(
                    fr: "Cet atelier est aussi ouvert à l'écran dans une autre fenêtre : les deux écrivent.",
                    en: "This workshop is open on screen in another window too: both write."),
                remedy: say(fr: "Fermez l'une des deux.", en: "Close one of the two.")), isMendedElsewhere: false)
    }

    func savedElsewhere(_ path: String) -> Explanation {
        Explanation(
            say(fr: "Tout est enregistré : {}.", en: "Everything is saved: {}.", words: Phrases.visible(path)),
            say(fr: "La suite s'écrit là.", en: "What comes is written there."))
    }

    /// What a workshop is called that was saved elsewhere.
    func nameElsewhere(_ name: String) -> String {
        say(fr: "{} (enregistré ailleurs)", en: "{} (saved elsewhere)", words: name)
    }
}
