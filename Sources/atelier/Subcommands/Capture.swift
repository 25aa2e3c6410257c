import ArgumentParser
import SessionEngine
import SessionStore

struct Capture: Subcommand {
    static let page = Page(
        name: "capture", chapter: .capture,
        does: Bilingual(
            fr: "Note ce qui vient d'être dit : un texte, ou les lignes de l'entrée standard.",
            en: "Notes what was just said: a text, or the lines of standard input."),
        forms: [Bilingual(fr: "FICHIER [OPTIONS] TEXTE|-", en: "FILE [OPTIONS] TEXT|-")],
        words: 2...2, endsWithText: true,
        options: [
            .text(
                "--group", "GROUPE", "GROUP",
                Bilingual(
                    fr: "Le groupe, par sa lettre ou son nom ; sinon, la plénière.",
                    en: "The group, by its letter or its name; otherwise the plenary.")),
            .text(
                "--outside", "LIEU", "PLACE",
                Bilingual(fr: "Recueilli hors de la salle, et où.", en: "Gathered outside the room, and where.")),
            .text(
                "--kind", "GENRE", "KIND",
                Bilingual(
                    fr:
                        "parole, point-de-vue, enseignement, condition, ecueil, idee, action, question ; sinon, le genre naturel de la phase.",
                    en:
                        "parole, point-de-vue, enseignement, condition, ecueil, idee, action, question; otherwise the natural kind of the phase."
                )),
            .text("--actor", "ACTEUR", "ACTOR", Bilingual(fr: "Qui parle.", en: "Who speaks.")),
            .text("--for", "ACTEUR", "ACTOR", Bilingual(fr: "Pour qui l'on parle.", en: "Who is spoken for.")),
            .text(
                "--lever", "LEVIER", "LEVER",
                Bilingual(
                    fr: "Un levier, deux au plus ; « none » : hors schéma.",
                    en: "A lever, two at most; “none”: outside the diagram.")),
            .text("--who", "QUI", "WHO", Bilingual(fr: "Qui porte l'action.", en: "Who carries the action.")),
            .text("--when", "QUAND", "WHEN", Bilingual(fr: "Pour quand.", en: "By when.")),
            .text(
                "--experience", "FICHE", "CARD",
                Bilingual(
                    fr: "De quelle fiche lue ici c'est tiré ; sinon, un enseignement l'est de la fiche ouverte.",
                    en: "From which card that was read here it was learnt; otherwise a lesson, from the open card.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier capture sante.atelier --group b --kind ecueil \"on s'éparpille\"",
                en: "atelier capture health.atelier --group b --kind ecueil \"we spread too thin\""),
            Bilingual(
                fr: "atelier capture sante.atelier - < notes.txt", en: "atelier capture health.atelier - < notes.txt"),
        ],
        note: Bilingual(
            fr:
                "TEXTE est pris à la lettre, même s'il commence par un tiret. Pour chaque ligne écrite sur le disque, une ligne « N<tabulation>texte » paraît sur la sortie.",
            en:
                "TEXT is taken to the letter, also when it begins with a dash. For each line that is on disk, one line “N<tab>text” appears on the output."
        ))

    @Argument var words: [String]
    @Option var group: String?
    @Option var outside: String?
    @Option var kind: String?
    @Option var actor: String?
    @Option(name: .customLong("for")) var spokenFor: String?
    @Option var lever: [String] = []
    @Option var who: String?
    @Option var when: String?
    @Option var experience: String?
}

@MainActor
extension Capture {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let path = try queue.next()
        let text = try queue.next()
        let file = try desk.open(path)
        // A wrong name is told before anything is read.
        _ = try draft("…", in: file.session)
        if text == "-" { try captureLines(into: file, at: desk) } else { try capture(text, into: file, at: desk) }
        try file.close()
    }

    private func capture(_ text: String, into file: WorkshopFile, at desk: Desk) throws {
        let events = try file.perform { session in
            try session.decide(.capture([try draft(text, in: session)]), asking: try desk.asking())
        }
        for case .contributionMade(let made) in events.map(\.fact) {
            guard let taken = file.session.workshop.contribution(made.id) else { continue }
            desk.output.record("\(taken.number)", taken.text)
        }
    }

    /// Every line by itself: one that is empty is passed over, one that is too long is told and the others go on.
    private func captureLines(into file: WorkshopFile, at desk: Desk) throws {
        var lines = InputLines()
        var first: Complaint?
        while let line = lines.next() {
            if line.isBlank { continue }
            do {
                try capture(line, into: file, at: desk)
            } catch let refusal as Refusal {
                guard case .textTooLong = refusal else { throw refusal }
                let complaint = Complaint(desk.phrases.explainLine(lines.number, refusal), .wrong)
                if first != nil { _ = desk.say(complaint) } else { first = complaint }
            }
        }
        if let first { throw first }
    }

    private func draft(_ text: String, in session: Session) throws -> Draft {
        let workshop = session.workshop
        guard let template = workshop.template else { throw Refusal.notMade }
        let natural = template.kinds(in: workshop.openPhase).first ?? .parole
        var draft = Draft(
            kind: try kind.map { try Kind.find($0) } ?? natural, origin: try origin(in: workshop), text: text,
            actor: try actor.map { try workshop.findActor($0) },
            spokenFor: try spokenFor.map { try workshop.findActor($0) }, who: who,
            when: when.map { Due(typed: $0) },
            levers: lever.isEmpty ? nil : try workshop.findLens(nil).findLevers(lever))
        draft.experience = try experience.map { try workshop.findExperience($0) }
        return draft
    }

    private func origin(in workshop: Workshop) throws -> Origin {
        if group != nil, outside != nil { throw Misuse.oneOf(["--group", "--outside"], command: Self.page.name) }
        if let outside { return .outside(outside) }
        return try group.map { .group(try workshop.findGroup($0)) } ?? .plenary
    }
}
