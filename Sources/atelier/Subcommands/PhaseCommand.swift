import ArgumentParser
import SessionEngine

struct PhaseCommand: Subcommand {
    static let page = Page(
        name: "phase", chapter: .lead,
        does: Bilingual(
            fr: "Dit où en sont les phases, en ouvre une, ou sort de celle qui est ouverte.",
            en: "Tells how far the phases are, opens one, or leaves the one that is open."),
        forms: [
            Bilingual(fr: "FICHIER [status] [--json]", en: "FILE [status] [--json]"),
            Bilingual(fr: "FICHIER open PHASE [--reason RAISON]", en: "FILE open PHASE [--reason REASON]"),
            Bilingual(fr: "FICHIER leave", en: "FILE leave"),
        ],
        words: 1...3,
        options: [
            .text(
                "--reason", "RAISON", "REASON",
                Bilingual(
                    fr: "Pourquoi ouvrir Résoudre avant l'heure ; la raison est imprimée.",
                    en: "Why Solve is opened early; the reason is printed.")),
            .json,
        ],
        examples: [
            Bilingual(fr: "atelier phase sante.atelier open partager", en: "atelier phase health.atelier open partager")
        ],
        note: Bilingual(
            fr: "Les phases : ecouter, partager, apprendre, resoudre.",
            en: "The phases: ecouter (listen), partager (share), apprendre (learn), resoudre (solve)."))

    @Argument var words: [String]
    @Option var reason: String?
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case status, open, leave }
}

@MainActor
extension PhaseCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        switch try queue.verb(Verb.self, default: .status) {
        case .status:
            try queue.end()
            try status(of: try desk.read(file).workshop, at: desk)
        case .open:
            let phase = try Phase.find(try queue.next())
            try queue.end()
            try desk.tell(file) { _ in .openPhase(phase, reason: reason) }
        case .leave:
            try queue.end()
            try desk.tell(file) { _ in .leave }
        }
    }

    private func status(of workshop: Workshop, at desk: Desk) throws {
        if json { return try desk.output.json(PhaseRecord.all(of: workshop, phrases: desk.phrases)) }
        for phase in Phase.allCases { desk.output.lines(desk.phrases.status(of: phase, in: workshop)) }
    }
}
