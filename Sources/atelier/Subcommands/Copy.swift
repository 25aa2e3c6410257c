import ArgumentParser
import SessionEngine
import SessionStore

struct Copy: Subcommand {
    static let page = Page(
        name: "copy", chapter: .machine,
        does: Bilingual(
            fr: "Copie un atelier entier dans un nouveau fichier, même pendant qu'un écran y écrit.",
            en: "Copies a whole workshop into a new file, even while a screen is writing to it."),
        forms: [Bilingual(fr: "FICHIER SORTIE", en: "FILE OUTPUT")], words: 2...2,
        examples: [
            Bilingual(
                fr: "atelier copy sante.atelier /media/cle/sante.atelier",
                en: "atelier copy health.atelier /media/stick/health.atelier")
        ],
        note: Bilingual(
            fr:
                "Copier le fichier à la main pendant un atelier peut laisser de côté ce qui vient d'être noté. Rien n'est écrit par-dessus un autre fichier.",
            en:
                "Copying the file by hand during a workshop may leave out what has just been noted. Nothing is written over another file."
        ))

    @Argument var file: String
    @Argument var output: String
}

@MainActor
extension Copy {
    func perform(at desk: Desk) throws {
        if let source = try openToWrite(at: desk) {
            defer { try? source.close() }
            try source.save(to: output)
        } else {
            try WorkshopFile.copyLocked(at: file, to: output)
        }
        let copied = try desk.read(output)
        desk.output.line(desk.phrases.copied(to: output, events: copied.last))
    }

    /// nil where nobody can write: then the bytes are copied.
    private func openToWrite(at desk: Desk) throws -> WorkshopFile? {
        do { return try desk.open(file) } catch StoreTrouble.readOnly { return nil }
    }
}
