import ArgumentParser
import Foundation
import Publishing
import SessionEngine

struct Sheets: Subcommand {
    static let page = Page(
        name: "sheets", chapter: .publish,
        does: Bilingual(
            fr: "Écrit les feuilles d'avant l'atelier : déroulé, une par groupe, fiches d'expérience, présence (PDF).",
            en:
                "Writes the sheets for before the workshop: running order, one a group, cards of experiences, attendance (PDF)."
        ),
        forms: [Bilingual(fr: "FICHIER [--output SORTIE [--force]]", en: "FILE [--output OUTPUT [--force]]")],
        words: 1...1,
        options: [
            .text(
                "--output", "SORTIE", "OUTPUT",
                Bilingual(
                    fr: "Le fichier à écrire ; à côté de l'atelier sans cela.",
                    en: "The file to write; beside the workshop without it.")),
            .force,
            .layout,
        ],
        examples: [Bilingual(fr: "atelier sheets sante.atelier", en: "atelier sheets health.atelier")],
        note: Bilingual(
            fr: "La note sur les données est la nôtre : relisez-la avec votre organisation.",
            en: "The privacy notice is ours: read it over with your organisation."))

    @Argument var file: String
    @Option var output: String?
    @Option var layout: String?
    @ArgumentParser.Flag var force = false
}

@MainActor
extension Sheets {
    func perform(at desk: Desk) throws {
        let workshop = try desk.read(file).workshop
        let pages = try SheetsRenderer.render(
            workshop, cards: desk.cards(proposedBy: workshop), layout: try desk.layout(layout),
            created: Publication.dated(workshop.lastMoment))
        let path = output ?? desk.freeName(beside: file, adding: desk.phrases.sheetsFileName, ending: "pdf")
        try desk.write(Data(pages), to: path, isForced: force)
        desk.output.line(desk.phrases.fileWritten(path))
    }
}
