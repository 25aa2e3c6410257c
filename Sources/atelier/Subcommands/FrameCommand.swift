import ArgumentParser
import SessionEngine

struct FrameCommand: Subcommand {
    static let page = Page(
        name: "frame", chapter: .mend,
        does: Bilingual(
            fr: "Montre le cadre de l'atelier, ou en remplit des champs.",
            en: "Shows the frame of the workshop, or fills in fields of it."),
        forms: [
            Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]"),
            Bilingual(fr: "FICHIER OPTIONS", en: "FILE OPTIONS"),
        ],
        words: 1...1, options: FrameOptions.options + [.json],
        examples: [
            Bilingual(
                fr: "atelier frame sante.atelier --next \"le 12 mai, à Plessé\"",
                en: "atelier frame health.atelier --next \"12 May, in Plessé\"")
        ],
        note: Bilingual(fr: "Un texte vide efface le champ.", en: "An empty text clears the field."))

    @Argument var file: String
    @OptionGroup var frame: FrameOptions
    @ArgumentParser.Flag var json = false
}

@MainActor
extension FrameCommand {
    func perform(at desk: Desk) throws {
        let fields = frame.fields
        guard fields.isEmpty else {
            return try desk.tell(file) { _ in .setFrame(fields.mapValues { $0.isEmpty ? nil : $0 }) }
        }
        let filled = try desk.read(file).workshop.frame.filled
        if json {
            return try desk.output.json(Dictionary(uniqueKeysWithValues: filled.map { ($0.field.rawValue, $0.text) }))
        }
        for (field, text) in filled { desk.output.line("\(field.rawValue)  \(text)") }
    }
}
