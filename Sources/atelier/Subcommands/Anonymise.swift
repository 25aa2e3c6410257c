import ArgumentParser
import SessionEngine
import SessionStore

struct Anonymise: Subcommand {
    static let page = Page(
        name: "anonymise", chapter: .machine,
        does: Bilingual(
            fr: "Efface pour de bon les noms d'un atelier, dans le fichier et sa seconde copie.",
            en: "Erases the names of a workshop for good, in the file and its second copy."),
        forms: [
            Bilingual(
                fr: "FICHIER [--name NOM]… [--dry-run] [--yes]", en: "FILE [--name NAME]… [--dry-run] [--yes]")
        ],
        words: 1...1,
        options: [
            .text(
                "--name", "NOM", "NAME",
                Bilingual(
                    fr: "Un nom à effacer en plus ; plusieurs fois.", en: "A name to erase besides; several times.")),
            .dryErasure, .yes,
        ],
        examples: [
            Bilingual(
                fr: "atelier anonymise sante.atelier --dry-run", en: "atelier anonymise health.atelier --dry-run")
        ],
        note: Bilingual(
            fr:
                "Partent : les noms masqués, les noms probables que personne n'a gardés, l'animation, les lignes brutes, les formulations d'avant, les clés d'import et les noms de session. « atelier mask » montre les noms.",
            en:
                "What goes: masked names, probable names that nobody kept, the facilitators, raw lines, earlier wordings, import keys and login names. “atelier mask” shows the names."
        ))

    @Argument var file: String
    @Option var name: [String] = []
    @ArgumentParser.Flag var dryRun = false
    @ArgumentParser.Flag var yes = false
}

@MainActor
extension Anonymise {
    func perform(at desk: Desk) throws {
        let names = name.filter { !$0.isBlank }
        try desk.erase(
            in: file, asking: { desk.phrases.askAnonymise($0) }, isDry: dryRun, isSure: yes
        ) { session in Erasure.anonymisation(of: session, names: names) }
    }
}

struct Redact: Subcommand {
    static let page = Page(
        name: "redact", chapter: .machine,
        does: Bilingual(
            fr: "Efface pour de bon les mots d'une contribution, dans le fichier et sa seconde copie.",
            en: "Erases the words of a contribution for good, in the file and its second copy."),
        forms: [
            Bilingual(fr: "FICHIER N… [--carried] [--dry-run] [--yes]", en: "FILE N… [--carried] [--dry-run] [--yes]")
        ],
        words: 2...500,
        options: [
            .alone(
                "--carried",
                Bilingual(
                    fr: "N est le numéro d'une reprise (« atelier series carried ») : ses mots et sa réponse.",
                    en: "N is the number of what was carried over (“atelier series carried”): its words and its answer."
                )), .dryErasure, .yes,
        ],
        examples: [Bilingual(fr: "atelier redact sante.atelier 12", en: "atelier redact health.atelier 12")],
        note: Bilingual(
            fr: "La contribution garde son numéro ; à la place de ses mots se lit […].",
            en: "The contribution keeps its number; in the place of its words stands […]."))

    @Argument var words: [String]
    @ArgumentParser.Flag var carried = false
    @ArgumentParser.Flag var dryRun = false
    @ArgumentParser.Flag var yes = false
}

@MainActor
extension Redact {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let numbers = try words.dropFirst().map { word in
            guard let number = Int(word.drop { $0 == "#" }) else {
                throw Misuse.wordIsNoNumber(word, command: Self.page.name)
            }
            return number
        }
        try desk.erase(
            in: file, asking: { _ in desk.phrases.askRedact(numbers, isCarried: carried) }, isDry: dryRun, isSure: yes
        ) { [carried] session in
            carried
                ? try Erasure.redaction(ofCarried: numbers, in: session)
                : try Erasure.redaction(of: numbers, in: session)
        }
        for place in try desk.read(file).workshop.takeaways.keys.sorted() {
            desk.errors.line(desk.phrases.takeawayMayQuote(place))
        }
    }
}

struct Forget: Subcommand {
    static let page = Page(
        name: "forget", chapter: .machine,
        does: Bilingual(
            fr: "Efface un atelier tout entier, avec sa seconde copie.",
            en: "Erases a whole workshop, with its second copy."),
        forms: [Bilingual(fr: "FICHIER|TITRE [--yes]", en: "FILE|TITLE [--yes]")], words: 1...1, options: [.yes],
        examples: [Bilingual(fr: "atelier forget essai.atelier", en: "atelier forget trial.atelier")],
        note: Bilingual(
            fr: "Quand le fichier n'est plus là, le titre désigne la seconde copie ; « atelier recover » les montre.",
            en: "When the file is gone the title names the second copy; “atelier recover” shows them."))

    @Argument var file: String
    @ArgumentParser.Flag var yes = false
}

@MainActor
extension Forget {
    func perform(at desk: Desk) throws {
        var rooms = 0
        do {
            let workshop = try desk.read(file).workshop
            rooms = workshop.rooms.count
            try desk.ask(desk.phrases.askForget(workshop), isSure: yes)
            try Forgetting.forget(at: file, state: desk.stateFolder)
        } catch StoreTrouble.damaged {
            try desk.ask(desk.phrases.askForgetDamaged(file), isSure: yes)
            try Forgetting.forget(at: file, state: desk.stateFolder)
        } catch StoreTrouble.missing {
            let source = try desk.secondCopy(titled: file, else: .missing(path: file))
            try desk.ask(desk.phrases.askForget(source), isSure: yes)
            try Forgetting.forget(source.workshop, state: desk.stateFolder)
        }
        desk.output.line(desk.phrases.forgotten)
        desk.output.line(desk.phrases.outOfReach)
        if rooms > 0 { desk.output.line(desk.phrases.roomsOutOfReach(rooms)) }
    }
}

nonisolated extension Page.Option {
    static let yes = alone("--yes", Bilingual(fr: "Sans demander.", en: "Without asking."))
    fileprivate static let dryErasure = alone(
        "--dry-run",
        Bilingual(fr: "Compte ce qui partirait, sans rien effacer.", en: "Counts what would go, erases nothing."))
}
