import ArgumentParser
import Foundation
import Glibc
import SessionEngine
import Synthesis

struct SynthesisCommand: Subcommand {
    static let page = Page(
        name: "synthesis", chapter: .publish,
        does: Bilingual(
            fr: "Écrit la synthèse, sur la sortie ou dans un fichier.",
            en: "Writes the synthesis, on the output or to a file."),
        forms: [
            Bilingual(
                fr:
                    "FICHIER [--format FORMAT] [--output SORTIE [--force]] [--edition public|internal] [--layout MISE] [--lens GRILLE] [--beside GRILLE]",
                en:
                    "FILE [--format FORMAT] [--output OUTPUT [--force]] [--edition public|internal] [--layout LAYOUT] [--lens LENS] [--beside LENS]"
            )
        ],
        words: 1...1,
        options: [
            .text(
                "--format", "FORMAT", "FORMAT",
                Bilingual(
                    fr:
                        "text (d'habitude), actions (pour un courriel), markdown, html, pdf, page1 (la page 1 en PDF), poster (le schéma en A3), svg (le schéma), json, csv (l'annexe), jumps (où chaque ligne se trouve dans les enregistrements, en CSV).",
                    en:
                        "text (as a rule), actions (for a mail), markdown, html, pdf, page1 (page 1 as PDF), poster (the diagram on A3), svg (the diagram), json, csv (the annex), jumps (where each line is found in the recordings, as CSV)."
                )),
            .output, .force,
            .edition,
            .layout,
        ] + LensOptions.options,
        examples: [
            Bilingual(
                fr: "atelier synthesis sante.atelier --format markdown --output sante.md",
                en: "atelier synthesis health.atelier --format markdown --output health.md")
        ],
        note: Bilingual(
            fr: "Le papier parle la langue de l'atelier.", en: "The paper speaks the language of the workshop."))

    @Argument var file: String
    @Option var format: String?
    @Option var output: String?
    @Option var edition: String?
    @Option var layout: String?
    @OptionGroup var lenses: LensOptions
    @ArgumentParser.Flag var force = false
}

@MainActor
extension SynthesisCommand {
    func perform(at desk: Desk) throws {
        let format = try chosen(PublicationFormat.self, format, option: "--format") ?? .text
        let edition = try chosen(Synthesis.Edition.self, edition, option: "--edition") ?? .public
        if format.isBinary, output == nil, isatty(1) == 1 {
            throw Complaint(desk.phrases.binaryToTerminal(format.rawValue), .wrong)
        }
        let workshop = try desk.read(file).workshop
        let layout = try desk.layout(layout)
        let publication = try Publication(
            of: workshop, as: format, edition: edition, lens: lenses.main(in: workshop),
            beside: lenses.beside(in: workshop, at: desk), layout: layout)
        if format.isBinary { try desk.warnOfSigns(in: publication, layout: layout) }
        if edition == .public { desk.warnOfNames(in: workshop, file: file) }
        guard let output else { return desk.output.raw(publication.bytes) }
        try desk.write(publication.bytes, to: output, isForced: force)
        desk.output.line(desk.phrases.fileWritten(output))
    }
}

nonisolated extension Page.Option {
    /// `--output`, for what is otherwise written on the standard output.
    static let output = text(
        "--output", "SORTIE", "OUTPUT",
        Bilingual(
            fr: "Le fichier à écrire ; rien n'est écrit par-dessus un autre.",
            en: "The file to write; nothing is written over another."))

    /// `--force`, beside `--output`.
    static let force = alone(
        "--force", Bilingual(fr: "Remplace le fichier s'il existe.", en: "Replaces the file if there is one."))

    /// `--edition`, for what the public may read in part.
    static let edition = text(
        "--edition", "ÉDITION", "EDITION",
        Bilingual(
            fr: "public (d'habitude), ou internal, qui dit tout et le porte écrit.",
            en: "public (as a rule), or internal, which says everything and is marked so."))
}
