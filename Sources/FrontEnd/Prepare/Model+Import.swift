import SessionEngine

extension Model {
    /// The files that can be imported have come: one of them is asked for.
    mutating func chooseImport(_ names: [String]) {
        guard !names.isEmpty else {
            status = Status(phrases.nothingToImport())
            return
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Importer quel fichier ?", en: "Import which file?"),
                names.map { name in Choice.Option(name) { _ in [.importFile(name: name)] } }))
    }
}
