import SessionEngine

extension Model {
    /// The printers have come: one of them is asked for, then how many copies.
    mutating func choosePrinter(_ names: [String]) {
        var options = names.map { name in
            Choice.Option(name) { $0.askCopies(printer: name, isInternal: false) }
        }
        if names.isEmpty {
            options.append(
                Choice.Option(phrases.noPrinterFound()) { _ in [.print(printer: nil, copies: 1, isInternal: false)] })
        }
        options.append(Choice.Option(key: "f", phrases.pdfOnly()) { _ in [.export(format: "pdf", isInternal: false)] })
        overlay = .choice(
            Choice(Bilingual(fr: "Imprimer la page 1 sur…", en: "Print page 1 on…"), options))
    }

    private mutating func askCopies(printer: String, isInternal: Bool) -> [Effect] {
        askNumber(
            Bilingual(fr: "Combien d’exemplaires ?", en: "How many copies?"),
            hint: Bilingual(
                fr: "De 1 à 500. Édition publique, sur \(printer).", en: "From 1 to 500. Public edition, on \(printer)."
            ),
            now: 1, takesEmpty: false
        ) { model, copies in
            [.print(printer: printer, copies: max(1, min(copies ?? 1, 500)), isInternal: isInternal)]
        }
        return []
    }

    mutating func askExport() -> [Effect] {
        let formats = [
            ("text", "Texte", "Text"), ("markdown", "Markdown", "Markdown"), ("pdf", "PDF (page 1)", "PDF (page 1)"),
            ("csv", "CSV", "CSV"), ("json", "JSON", "JSON"),
        ]
        let options = [false, true].flatMap { isInternal in
            formats.map { format, fr, en in
                let edition = phrases.edition(isInternal: isInternal)
                return Choice.Option("\(language == .fr ? fr : en) · \(edition)") { model in
                    let export: Effect = .export(format: format, isInternal: isInternal)
                    return isInternal ? [export] : model.beforePublic { _ in [export] }
                }
            }
        }
        overlay = .choice(Choice(Bilingual(fr: "Enregistrer la synthèse", en: "Save the synthesis"), options))
        return []
    }
}
