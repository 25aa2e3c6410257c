import ArgumentParser
import SessionEngine

struct Close: Subcommand {
    static let page = Page(
        name: "close", chapter: .publish,
        does: Bilingual(
            fr: "Clôt l'atelier : la synthèse devient définitive. Dit ce qui manque encore, sans rien empêcher.",
            en: "Closes the workshop: the synthesis becomes final. Tells what is still missing, and prevents nothing."),
        forms: [Bilingual(fr: "FICHIER", en: "FILE")], words: 1...1,
        examples: [Bilingual(fr: "atelier close sante.atelier", en: "atelier close health.atelier")])

    @Argument var file: String
}

@MainActor
extension Close {
    func perform(at desk: Desk) throws {
        let done = try desk.perform(file) { _ in .close }
        desk.output.line(desk.phrases.closed)
        for line in desk.phrases.lacking(done.workshop.checkList(), in: done.workshop) { desk.output.line(line) }
    }
}

struct Reopen: Subcommand {
    static let page = Page(
        name: "reopen", chapter: .publish,
        does: Bilingual(fr: "Rouvre l'atelier, pour corriger.", en: "Reopens the workshop, to mend."),
        forms: [Bilingual(fr: "FICHIER", en: "FILE")], words: 1...1,
        examples: [Bilingual(fr: "atelier reopen sante.atelier", en: "atelier reopen health.atelier")])

    @Argument var file: String
}

@MainActor
extension Reopen {
    func perform(at desk: Desk) throws { try desk.tell(file) { _ in .reopen } }
}
