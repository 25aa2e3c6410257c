import ArgumentParser
import SessionEngine

struct FlagCommand: Subcommand {
    static let page = Page(
        name: "flag", chapter: .mend,
        does: Bilingual(
            fr: "Met une marque sur des contributions, ou l'enlève.",
            en: "Puts a flag on contributions, or takes it off."),
        forms: [Bilingual(fr: "FICHIER N[,N]… MARQUE [--off]", en: "FILE N[,N]… FLAG [--off]")],
        words: 3...3, options: [.alone("--off", Bilingual(fr: "Enlève la marque.", en: "Takes the flag off."))],
        examples: [Bilingual(fr: "atelier flag sante.atelier 37 keep", en: "atelier flag health.atelier 37 keep")],
        note: Bilingual(
            fr:
                "Les marques : keep (à garder), weak (signal faible), reread (à relire), follow (à suivre), transposable. Plusieurs à la fois : 12,15,20-24 ; c'est un seul geste, qu'un seul « undo » annule.",
            en:
                "The flags: keep, weak (weak signal), reread (to reread), follow (to follow), transposable. Several at once: 12,15,20-24; it is one step, which one “undo” takes back."
        ))

    @Argument var file: String
    @Argument var number: String
    @Argument var flag: String
    @ArgumentParser.Flag var off = false
}

@MainActor
extension FlagCommand {
    func perform(at desk: Desk) throws {
        let flag = try SessionEngine.Flag.find(flag)
        try desk.tell(file) { session in
            let ids = try session.workshop.findContributions(number, command: Self.page.name)
            return .each(ids) { .flag($0, flag, !off) }
        }
    }
}
