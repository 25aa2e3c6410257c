import ArgumentParser
import Publishing
import SessionEngine
import Synthesis

struct PrintCommand: Subcommand {
    static let page = Page(
        name: "print", chapter: .publish,
        does: Bilingual(
            fr: "Imprime la synthèse, ou sa page 1 pour chacun.",
            en: "Prints the synthesis, or its page 1 for everyone."),
        forms: [
            Bilingual(
                fr:
                    "FICHIER [--page1] [--printer FILE|ipp://ADRESSE] [--copies N] [--edition public|internal] [--layout MISE] [--lens GRILLE] [--beside GRILLE]",
                en:
                    "FILE [--page1] [--printer QUEUE|ipp://ADDRESS] [--copies N] [--edition public|internal] [--layout LAYOUT] [--lens LENS] [--beside LENS]"
            )
        ],
        words: 1...1,
        options: [
            .text(
                "--printer", "FILE", "QUEUE",
                Bilingual(
                    fr: "Une file d'impression, ou une adresse ipp:// ; sinon, l'imprimante habituelle.",
                    en: "A print queue, or an ipp:// address; otherwise the usual printer.")),
            .text(
                "--copies", "N", "N",
                Bilingual(fr: "Combien d'exemplaires : 1 d'habitude.", en: "How many copies: 1 as a rule.")),
            .text(
                "--edition", "ÉDITION", "EDITION",
                Bilingual(
                    fr: "public (d'habitude), ou internal, qui dit tout et le porte écrit.",
                    en: "public (as a rule), or internal, which says everything and is marked so.")),
            .layout,
            .alone(
                "--page1",
                Bilingual(
                    fr: "La page 1 seule, sur une face ; sans elle, tout, recto verso si l'imprimante sait le faire.",
                    en: "Page 1 alone, on one side; without it everything, on both sides where the printer can.")),
        ] + LensOptions.options,
        examples: [
            Bilingual(
                fr: "atelier print sante.atelier --page1 --copies 30",
                en: "atelier print health.atelier --page1 --copies 30")
        ],
        note: Bilingual(
            fr: "Sans imprimante, le PDF est écrit à côté de l'atelier, et son nom est dit.",
            en: "Without a printer, the PDF is written beside the workshop, and its name is said."))

    @Argument var file: String
    @Option var printer: String?
    @Option var copies: String?
    @Option var edition: String?
    @Option var layout: String?
    @OptionGroup var lenses: LensOptions
    @ArgumentParser.Flag var page1 = false
}

@MainActor
extension PrintCommand {
    func perform(at desk: Desk) throws {
        let edition = try chosen(Synthesis.Edition.self, edition, option: "--edition") ?? .public
        let count = try copies.map { typed in
            guard let count = Int(typed), (1...500).contains(count) else {
                throw Complaint(desk.phrases.copiesOutOfRange(typed), .wrong)
            }
            return count
        }
        let workshop = try desk.read(file).workshop
        if edition == .public { desk.warnOfNames(in: workshop, file: file) }
        let layout = try desk.layout(layout)
        let paper = try Publication(
            of: workshop, as: page1 ? .page1 : .pdf, edition: edition, lens: lenses.main(in: workshop),
            beside: lenses.beside(in: workshop, at: desk), layout: layout)
        try desk.warnOfSigns(in: paper, layout: layout)
        let job = desk.printJob(paper, of: workshop, isWhole: !page1, copies: count ?? 1)
        let target = printer.map { PrintTarget(typed: $0) } ?? .standard
        let receipt = try desk.print(job, to: target, workshopFile: file)
        desk.output.line(desk.phrases.say(receipt))
    }
}

nonisolated extension Page.Option {
    static let layout = text(
        "--layout", "MISE", "LAYOUT",
        Bilingual(
            fr: "Une mise en page : « atelier templates layouts » les montre ; standard d'habitude.",
            en: "A layout: “atelier templates layouts” shows them; standard as a rule."))
}
