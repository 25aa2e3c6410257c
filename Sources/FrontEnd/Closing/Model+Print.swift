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
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Combien d’exemplaires ?", en: "How many copies?"),
                hint: Bilingual(fr: "Édition publique, sur \(printer).", en: "Public edition, on \(printer)."),
                text: "1"
            ) { model, text in
                guard let copies = Int(text.filter { !$0.isWhitespace }), (1...500).contains(copies) else {
                    model.status = Status(model.phrases.notANumber(text))
                    return []
                }
                return [.print(printer: printer, copies: copies, isInternal: isInternal)]
            })
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
                return Choice.Option("\(language == .fr ? fr : en) · \(edition)") { _ in
                    [.export(format: format, isInternal: isInternal)]
                }
            }
        }
        overlay = .choice(Choice(Bilingual(fr: "Enregistrer la synthèse", en: "Save the synthesis"), options))
        return []
    }
}
