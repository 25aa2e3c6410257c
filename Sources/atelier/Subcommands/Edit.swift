import ArgumentParser
import SessionEngine

struct Edit: Subcommand {
    static let page = Page(
        name: "edit", chapter: .mend,
        does: Bilingual(
            fr: "Corrige des contributions ; la ligne d'origine reste dans le fichier.",
            en: "Mends contributions; the line as it came stays in the file."),
        forms: [Bilingual(fr: "FICHIER N[,N]… [OPTIONS]", en: "FILE N[,N]… [OPTIONS]")],
        words: 2...2,
        options: [
            .text("--text", "TEXTE", "TEXT", Bilingual(fr: "Ce qui a été dit.", en: "What was said.")),
            .text("--kind", "GENRE", "KIND", Bilingual(fr: "Le genre.", en: "The kind.")),
            .text(
                "--group", "GROUPE", "GROUP",
                Bilingual(fr: "Le groupe ; « none » : la plénière.", en: "The group; “none”: the plenary.")),
            .text(
                "--outside", "LIEU", "PLACE",
                Bilingual(fr: "Recueilli hors de la salle, et où.", en: "Gathered outside the room, and where.")),
            .text(
                "--phase", "PHASE", "PHASE",
                Bilingual(fr: "La phase ; « none » : hors phase.", en: "The phase; “none”: outside the phases.")),
            .text(
                "--actor", "ACTEUR", "ACTOR",
                Bilingual(fr: "Qui parle ; « none » : effacé.", en: "Who speaks; “none”: cleared.")),
            .text(
                "--for", "ACTEUR", "ACTOR",
                Bilingual(fr: "Pour qui l'on parle ; « none » : effacé.", en: "Who is spoken for; “none”: cleared.")),
            .text(
                "--who", "QUI", "WHO",
                Bilingual(fr: "Qui porte l'action ; « none » : effacé.", en: "Who carries the action; “none”: cleared.")
            ),
            .text(
                "--when", "QUAND", "WHEN",
                Bilingual(fr: "Pour quand ; « none » : effacé.", en: "By when; “none”: cleared.")),
            .text(
                "--experience", "FICHE", "CARD",
                Bilingual(
                    fr: "De quelle fiche lue ici elle est tirée ; « none » : d'aucune.",
                    en: "From which card that was read here it was learnt; “none”: from none.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier edit sante.atelier 37 --kind action --who \"la mairie\" --when \"avant l'été\"",
                en: "atelier edit health.atelier 37 --kind action --who \"the town hall\" --when \"before summer\"")
        ],
        note: Bilingual(
            fr: "Plusieurs à la fois : 12,15,20-24 ; c'est un seul geste, qu'un seul « undo » annule.",
            en: "Several at once: 12,15,20-24; it is one step, which one “undo” takes back."))

    @Argument var file: String
    @Argument var number: String
    @Option var text: String?
    @Option var kind: String?
    @Option var group: String?
    @Option var outside: String?
    @Option var phase: String?
    @Option var actor: String?
    @Option(name: .customLong("for")) var spokenFor: String?
    @Option var who: String?
    @Option var when: String?
    @Option var experience: String?
}

@MainActor
extension Edit {
    func perform(at desk: Desk) throws {
        if group != nil, outside != nil { throw Misuse.oneOf(["--group", "--outside"], command: Self.page.name) }
        try desk.tell(file) { session in
            let workshop = session.workshop
            let edits = try edits(in: workshop)
            let learnt: ExperienceID?? = try experience.map { isNone($0) ? nil : try workshop.findExperience($0) }
            guard !edits.isEmpty || learnt != nil else {
                throw Misuse.oneOf(Self.page.options.map(\.name), command: Self.page.name)
            }
            return .each(try workshop.findContributions(number, command: Self.page.name)) { id in
                guard let learnt else { return .mend(id, edits) }
                let lesson = Command.drawLesson(id, from: learnt)
                return edits.isEmpty ? lesson : .together([.mend(id, edits), lesson])
            }
        }
    }

    private func edits(in workshop: Workshop) throws -> [ContributionEdit] {
        var edits: [ContributionEdit] = []
        if let text { edits.append(.text(text)) }
        if let kind { edits.append(.kind(try Kind.find(kind))) }
        if let group { edits.append(.origin(isNone(group) ? .plenary : .group(try workshop.findGroup(group)))) }
        if let outside { edits.append(.origin(.outside(outside))) }
        if let phase { edits.append(.phase(isNone(phase) ? nil : try Phase.find(phase))) }
        if let actor { edits.append(.actor(isNone(actor) ? nil : try workshop.findActor(actor))) }
        if let spokenFor { edits.append(.spokenFor(isNone(spokenFor) ? nil : try workshop.findActor(spokenFor))) }
        if let who { edits.append(.who(isNone(who) ? nil : who)) }
        if let when { edits.append(.when(isNone(when) ? nil : Due(typed: when))) }
        return edits
    }
}
