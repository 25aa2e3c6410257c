import ArgumentParser
import SessionEngine

struct Undo: Subcommand {
    static let page = Page(
        name: "undo", chapter: .mend,
        does: Bilingual(fr: "Annule mon dernier geste.", en: "Takes back my last step."),
        forms: [Bilingual(fr: "FICHIER [--writer POSTE]", en: "FILE [--writer SEAT]")], words: 1...1,
        options: [.writer], examples: [Bilingual(fr: "atelier undo sante.atelier", en: "atelier undo health.atelier")],
        note: Bilingual(
            fr: "Chaque poste n'annule que ses propres gestes ; « withdraw » retire n'importe lequel.",
            en: "Each seat takes back its own steps only; “withdraw” withdraws any of them."))

    @Argument var file: String
    @Option var writer: String?
}

@MainActor
extension Undo {
    func perform(at desk: Desk) throws { try desk.turn(.undo, in: file, writer: writer) }
}

struct Redo: Subcommand {
    static let page = Page(
        name: "redo", chapter: .mend,
        does: Bilingual(fr: "Rétablit ce que je viens d'annuler.", en: "Brings back what I just took back."),
        forms: [Bilingual(fr: "FICHIER [--writer POSTE]", en: "FILE [--writer SEAT]")], words: 1...1,
        options: [.writer], examples: [Bilingual(fr: "atelier redo sante.atelier", en: "atelier redo health.atelier")])

    @Argument var file: String
    @Option var writer: String?
}

@MainActor
extension Redo {
    func perform(at desk: Desk) throws { try desk.turn(.redo, in: file, writer: writer) }
}

nonisolated extension Page.Option {
    fileprivate static let writer = text(
        "--writer", "POSTE", "SEAT",
        Bilingual(
            fr: "Le poste : line (la ligne de commande, d'habitude), screen (l'écran), ou tel que le journal le nomme.",
            en: "The seat: line (the command line, as a rule), screen, or as the log names it."))
}
