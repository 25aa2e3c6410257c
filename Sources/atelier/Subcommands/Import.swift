import ArgumentParser
import SessionEngine
import SessionStore

struct Import: Subcommand {
    static let page = Page(
        name: "import", chapter: .capture,
        does: Bilingual(
            fr:
                "Importe le CSV d'un tableur, ou des lignes JSON ; les lignes déjà connues sont passées et comptées.",
            en: "Imports a spreadsheet's CSV, or JSON lines; lines known already are passed over and counted."),
        forms: [Bilingual(fr: "FICHIER ENTRÉE [--dry-run]", en: "FILE INPUT [--dry-run]")], words: 2...2,
        options: [
            .alone(
                "--dry-run",
                Bilingual(
                    fr: "Dit tout ce qui ne va pas, avec les numéros de ligne, et n'écrit rien.",
                    en: "Tells all that is wrong, with the numbers of the lines, and writes nothing."))
        ],
        examples: [
            Bilingual(
                fr: "atelier import sante.atelier notes.jsonl --dry-run",
                en: "atelier import health.atelier notes.jsonl --dry-run"),
            Bilingual(
                fr: "atelier import sante.atelier \"feuilles des tables.csv\"",
                en: "atelier import health.atelier \"table sheets.csv\""),
        ],
        note: Bilingual(
            fr:
                "Une ligne, un objet : \"text\", et au besoin id, group, phase, kind, actor, for, levers, who, when, timecode, lang. Un tableau a ces titres de colonnes, ou texte, groupe, genre, acteur, pour, leviers, qui, quand, minutage, langue ; il peut être séparé par des points-virgules, des virgules ou des tabulations. « - » lit l'entrée standard.",
            en:
                "One line, one object: \"text\" and, where need be, id, group, phase, kind, actor, for, levers, who, when, timecode, lang. A table has these as the headings of its columns, or the same in French; semicolons, commas or tabs may part its cells. “-” reads standard input."
        ))

    @Argument var file: String
    @Argument var input: String
    @ArgumentParser.Flag var dryRun = false
}

@MainActor
extension Import {
    func perform(at desk: Desk) throws {
        let source = try desk.importSource(input)
        let workshopFile = try desk.open(file)
        var reading = ImportReading(source, workshop: workshopFile.session.workshop)
        guard reading.faults.isEmpty else { throw desk.refused(reading) }
        for key in reading.unknownKeys { desk.errors.line(desk.phrases.passedOver(key, in: source)) }
        if dryRun {
            // The engine decides as it would, and nothing is appended.
            _ = try workshopFile.session.decide(.importLines(reading.lines), asking: try desk.asking())
            return desk.output.line(
                desk.phrases.wouldImport(reading.fresh(in: workshopFile.session.workshop), of: reading.lines.count))
        }
        let known = workshopFile.session.workshop.received
        try workshopFile.perform { session in
            reading = ImportReading(source, workshop: session.workshop)
            guard reading.faults.isEmpty else { throw desk.refused(reading) }
            return try session.decide(.importLines(reading.lines), asking: try desk.asking())
        }
        try workshopFile.close()
        desk.output.line(
            desk.phrases.imported(workshopFile.session.workshop.received - known, of: reading.lines.count))
    }
}
