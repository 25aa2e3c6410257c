import SessionEngine
import Templates

extension Phrases {
    /// What is wrong with the words of a command line, and what to do.
    func explain(_ misuse: Misuse) -> Explanation {
        switch misuse {
        case .unknownCommand(let name, let nearest):
            Explanation(
                say(fr: "Aucune commande ne s'appelle {}.", en: "No command is called {}.", words: shown(name)),
                nearest.isEmpty ? seeHelp("") : suggest(nearest))
        case .unknownOption(let name, let command, let nearest):
            Explanation(
                say(
                    fr: "{} n'a pas d'option {}.", en: "{} has no option {}.", words: shown("atelier " + command),
                    shown(name)),
                nearest.isEmpty ? seeHelp(command) : suggest(nearest))
        case .unknownVerb(let word, let command, let known):
            Explanation(
                say(
                    fr: "{} ne connaît pas {}.", en: "{} does not know {}.", words: shown("atelier " + command),
                    shown(word)),
                suggest(known))
        case .lacksValue, .takesNoValue, .notANumber, .wordIsNoNumber, .oneOf: explainValue(misuse)
        case .tooFewWords, .tooManyWords, .unreadable, .notAWorkshopName: explainWords(misuse)
        }
    }

    private func explainValue(_ misuse: Misuse) -> Explanation {
        switch misuse {
        case .takesNoValue(let option, let command):
            Explanation(
                say(fr: "L'option \(shown(option)) se donne seule.", en: "The option \(shown(option)) stands alone."),
                seeHelp(command))
        case .notANumber(let value, let option):
            Explanation(
                say(
                    fr: "L'option {} veut un nombre entier, et non {}.",
                    en: "The option {} takes a whole number, not {}.", words: shown(option), shown(value)),
                say(fr: "Écrivez-le en chiffres.", en: "Write it in digits."))
        case .wordIsNoNumber(let value, let command):
            Explanation(
                say(
                    fr: "On attend ici un nombre entier, et non {}.", en: "A whole number is expected here, not {}.",
                    words: shown(value)), seeHelp(command))
        case .oneOf(let options, let command):
            Explanation(
                say(
                    fr: "Donnez une de ces options, et une seule : \(options.joined(separator: ", ")).",
                    en: "Give one of these options, and one only: \(options.joined(separator: ", "))."),
                seeHelp(command))
        case .lacksValue(let option, let command):
            Explanation(
                say(
                    fr: "L'option \(shown(option)) attend quelque chose après elle.",
                    en: "The option \(shown(option)) wants something after it."),
                seeHelp(command))
        default: explainWords(misuse)
        }
    }

    private func explainWords(_ misuse: Misuse) -> Explanation {
        switch misuse {
        case .tooFewWords(let command):
            Explanation(
                say(
                    fr: "Il manque quelque chose après \(shown("atelier " + command)).",
                    en: "Something is missing after \(shown("atelier " + command))."), seeHelp(command))
        case .tooManyWords(let word, let command):
            Explanation(
                say(
                    fr: "{} est de trop : un texte de plusieurs mots se met entre guillemets droits.",
                    en: "{} is one too many: a text of several words stands between quotation marks.",
                    words: shown(word)),
                seeHelp(command))
        case .notAWorkshopName(let path):
            Explanation(
                say(
                    fr: "Le nom d'un fichier d'atelier finit par .atelier, ce que {} ne fait pas.",
                    en: "The name of a workshop's file ends with .atelier, and {} does not.", words: shown(path)),
                suggest([path + ".atelier"]))
        case .unreadable(let command):
            Explanation(
                say(fr: "Cette commande ne se lit pas.", en: "This command cannot be read."), seeHelp(command))
        default: Explanation("", "")
        }
    }

    /// Where the help on a subcommand is; on everything for an empty name.
    func seeHelp(_ command: String) -> String {
        let line = command.isEmpty ? "atelier help" : "atelier help \(command)"
        return say(fr: "Voyez \(quoted(line)).", en: "See \(quoted(line)).")
    }

    /// A word as it was typed, between quotation marks, safe for a terminal.
    func shown(_ word: String) -> String {
        quoted(Self.visible(word.hasSuffix(" ") ? String(word.dropLast()) : word))
    }

    /// A word as it may be copied into a shell, which must not read anything else in it.
    static func argument(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789._/+-,@%".unicodeScalars.contains($0)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }

    /// Standard output took no more.
    func outputLost(errno: Int32) -> Explanation {
        Explanation(
            say(
                fr: "La sortie n'a pas pu être écrite jusqu'au bout (erreur \(errno) du système).",
                en: "The output could not be written to its end (system error \(errno))."),
            say(
                fr: "Faites de la place, ou choisissez un autre endroit, puis recommencez.",
                en: "Make room, or choose another place, then try again."))
    }

    /// Something that nobody foresaw, in the system's words.
    func unforeseen(_ words: String) -> Explanation {
        Explanation(
            say(fr: "Quelque chose n'a pas marché : {}.", en: "Something went wrong: {}.", words: words),
            say(
                fr: "Recommencez ; \(quoted("atelier doctor")) dit l'état de la machine.",
                en: "Try again; \(quoted("atelier doctor")) tells the state of the machine."))
    }

    /// The screen was asked for where there is no terminal.
    var noTerminal: Explanation {
        Explanation(
            say(fr: "Il n'y a pas de terminal ici.", en: "There is no terminal here."),
            say(
                fr: "Lancez atelier dans un terminal, sans redirection ; les autres commandes marchent partout.",
                en: "Run atelier in a terminal, without redirection; the other commands work everywhere."))
    }
}
