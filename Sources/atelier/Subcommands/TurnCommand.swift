import ArgumentParser
import SessionEngine

struct TurnCommand: Subcommand {
    static let page = Page(
        name: "turn", chapter: .lead,
        does: Bilingual(
            fr: "Le tour de restitution : qui le tient, le donner au groupe le moins entendu, à un autre, ou le finir.",
            en: "The report round: whose turn it is; give it to the least heard group, to another, or end it."),
        forms: [
            Bilingual(fr: "FICHIER [status] [--json]", en: "FILE [status] [--json]"),
            Bilingual(fr: "FICHIER next|end|GROUPE", en: "FILE next|end|GROUP"),
            Bilingual(fr: "FICHIER swap|skip [GROUPE]", en: "FILE swap|skip [GROUP]"),
        ],
        words: 1...3, options: [.json],
        examples: [Bilingual(fr: "atelier turn sante.atelier next", en: "atelier turn health.atelier next")],
        note: Bilingual(
            fr:
                "« swap » : le groupe suivant parle d'abord, celui-ci juste après ; « skip » : il passe, et revient à la fin. Sans GROUPE : celui qui a la parole, sinon le suivant.",
            en:
                "“swap”: the next group reports first, this one right after; “skip”: it passes, and comes back at the end. Without GROUP: the one that has the floor, otherwise the next one."
        ))

    @Argument var words: [String]
    @ArgumentParser.Flag var json = false
}

@MainActor
extension TurnCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let word = queue.nextIfAny() ?? "status"
        let group = ["swap", "skip"].contains(word) ? queue.nextIfAny() : nil
        try queue.end()
        let now = desk.now()
        switch word {
        case "status": try status(try desk.read(file).workshop, at: now, desk)
        case "next": try desk.tell(file) { .giveTurn($0.workshop.reportRound(at: now).next) }
        case "end": try desk.tell(file) { _ in .giveTurn(nil) }
        case "swap", "skip":
            let how: PutOff = word == "swap" ? .swap : .skip
            try desk.tell(file) { .putOffTurn(try meant(group, in: $0.workshop, at: now), how) }
        default: try desk.tell(file) { .giveTurn(try $0.workshop.findGroup(word)) }
        }
    }

    /// The group named, else the one that has the floor, else the next one, else the first: it has reported.
    private func meant(_ name: String?, in workshop: Workshop, at now: Moment) throws -> GroupLetter {
        if let name { return try workshop.findGroup(name) }
        let round = workshop.reportRound(at: now)
        guard let group = round.present ?? round.next ?? round.seats.first?.group else {
            throw Refusal.unknown(.group, "", nearest: [])
        }
        return group
    }

    private func status(_ workshop: Workshop, at now: Moment, _ desk: Desk) throws {
        if json { return try desk.output.json(RoundRecord(workshop.reportRound(at: now))) }
        desk.output.lines(desk.phrases.round(workshop, at: now))
    }
}
