import ArgumentParser
import SessionEngine

struct Split: Subcommand {
    static let page = Page(
        name: "split", chapter: .mend,
        does: Bilingual(
            fr: "Scinde une contribution qui dit plusieurs choses.",
            en: "Splits a contribution that says several things."
        ),
        forms: [Bilingual(fr: "FICHIER N MORCEAU MORCEAU…", en: "FILE N PART PART…")], words: 4...20,
        endsWithText: true,
        examples: [
            Bilingual(
                fr: "atelier split sante.atelier 37 \"un lieu neutre\" \"du temps long\"",
                en: "atelier split health.atelier 37 \"a neutral place\" \"a long time\"")
        ],
        note: Bilingual(
            fr:
                "Le premier morceau garde le numéro ; chacun des autres en prend un nouveau, avec le groupe, l'acteur, la phase, le minutage, les leviers et les marques du tout. Les mots d'avant sont gardés.",
            en:
                "The first part keeps the number; each of the others takes a new one, with the group, the actor, the phase, the timecode, the levers and the flags of the whole. The words from before are kept."
        ))

    @Argument var words: [String]
}

@MainActor
extension Split {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let number = try queue.next()
        let parts = try queue.all()
        try desk.tell(file) { session in
            .split(try session.workshop.findContribution(number, command: Self.page.name), parts)
        }
    }
}
