import ArgumentParser
import Publishing
import SessionEngine
import Synthesis

struct PrintCommand: Subcommand {
    static let page = Page(
        name: "print", chapter: .publish,
        does: Bilingual(
            fr: "Imprime la page 1 de la synthèse.", en: "Prints page 1 of the synthesis."),
        forms: [
            Bilingual(
                fr: "FICHIER [--printer FILE|ipp://ADRESSE] [--copies N] [--edition public|internal]",
                en: "FILE [--printer QUEUE|ipp://ADDRESS] [--copies N] [--edition public|internal]")
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
            .alone(
                "--page1",
                Bilingual(
                    fr: "La page 1 seule : c'est ce qui s'imprime aujourd'hui.",
                    en: "Page 1 alone: it is what is printed today.")),
        ],
        examples: [
            Bilingual(fr: "atelier print sante.atelier --copies 30", en: "atelier print health.atelier --copies 30")
        ],
        note: Bilingual(
            fr: "Sans imprimante, la page est écrite en PDF à côté de l'atelier, et son nom est dit.",
            en: "Without a printer, the page is written as a PDF beside the workshop, and its name is said."))

    @Argument var file: String
    @Option var printer: String?
    @Option var copies: String?
    @Option var edition: String?
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
        let job = try desk.printJob(workshop, copies: count ?? 1, edition: edition)
        let target = printer.map { PrintTarget(typed: $0) } ?? .standard
        let receipt = try desk.print(job, to: target, workshopFile: file)
        desk.output.line(desk.phrases.say(receipt))
    }
}
