import SessionEngine

extension Model {
    /// Asks for the printers, once the names in the words were looked at.
    mutating func askPrinter() -> [Effect] {
        closing.printsWhole = false
        return beforePublic { _ in [.listPrinters] }
    }

    /// The printers have come: one of them is asked for, then how many copies.
    mutating func choosePrinter(_ names: [String]) {
        var options = names.map { name in
            Choice.Option(name) { [isWhole = closing.printsWhole] in $0.askCopies(printer: name, isWhole: isWhole) }
        }
        if names.isEmpty {
            options.append(
                Choice.Option(phrases.noPrinterFound()) { [isWhole = closing.printsWhole] _ in
                    [.print(printer: nil, isWhole: isWhole, copies: 1, isInternal: false)]
                })
        }
        options.append(
            Choice.Option(key: "f", phrases.pdfOnly()) { [isWhole = closing.printsWhole] _ in
                [.export(format: isWhole ? "pdf" : "page1", isInternal: false)]
            })
        options.append(Choice.Option(key: "k", phrases.putElsewhere()) { _ in [.listPlaces] })
        options.append(otherPaper { $0.choosePrinter(names) })
        let title =
            closing.printsWhole
            ? Bilingual(fr: "Imprimer toute la synthèse sur…", en: "Print the whole synthesis on…")
            : Bilingual(fr: "Imprimer la page 1 sur…", en: "Print page 1 on…")
        overlay = .choice(Choice(title, options))
    }

    /// Page 1 instead of the whole, or the reverse; then the same question again.
    private func otherPaper(_ askAgain: @escaping @Sendable (inout Model) -> Void) -> Choice.Option {
        Choice.Option(key: "t", phrases.printInstead(whole: !closing.printsWhole)) { model in
            model.closing.printsWhole.toggle()
            askAgain(&model)
            return []
        }
    }

    /// Asks where the PDF is to be put, once the names in the words were looked at.
    mutating func askPlace() -> [Effect] {
        closing.printsWhole = true
        return beforePublic { _ in [.listPlaces] }
    }

    /// The places have come: one of them is asked for.
    mutating func choosePlace(_ places: [SavePlace]) {
        let format = closing.printsWhole ? "pdf" : "page1"
        var options = places.map { place in
            Choice.Option(phrases.told(place), detail: place.folder) { _ in
                [.export(format: format, isInternal: false, into: place)]
            }
        }
        options.append(Choice.Option(key: "k", phrases.lookAgain()) { _ in [.listPlaces] })
        options.append(otherPaper { $0.choosePlace(places) })
        let title =
            closing.printsWhole
            ? Bilingual(fr: "Mettre toute la synthèse (PDF) dans…", en: "Put the whole synthesis (PDF) in…")
            : Bilingual(fr: "Mettre la page 1 (PDF) dans…", en: "Put page 1 (PDF) in…")
        let hasStick = places.contains(where: \.isStick)
        overlay = .choice(Choice(title, text: hasStick ? "" : phrases.noStickFound(), options))
    }

    private mutating func askCopies(printer: String, isWhole: Bool) -> [Effect] {
        askNumber(
            Bilingual(fr: "Combien d’exemplaires ?", en: "How many copies?"),
            hint: Bilingual(
                fr: "De 1 à 500. Édition publique, sur \(printer).", en: "From 1 to 500. Public edition, on \(printer)."
            ),
            now: 1, takesEmpty: false
        ) { model, copies in
            [.print(printer: printer, isWhole: isWhole, copies: max(1, min(copies ?? 1, 500)), isInternal: false)]
        }
        return []
    }

    mutating func askExport() -> [Effect] {
        let formats = [
            ("pdf", "PDF", "PDF"), ("page1", "PDF (page 1)", "PDF (page 1)"),
            ("poster", "Affiche A3 du schéma (PDF)", "A3 poster of the diagram (PDF)"),
            ("html", "HTML (à relire dans un traitement de texte)", "HTML (to be edited in a word processor)"),
            ("actions", "Actions, pour un courriel (texte)", "Actions, for a mail (text)"),
            ("svg", "Schéma (SVG)", "Diagram (SVG)"), ("text", "Texte", "Text"), ("markdown", "Markdown", "Markdown"),
            ("csv", "CSV", "CSV"),
            ("jumps", "Où réécouter chaque ligne (CSV)", "Where to hear each line again (CSV)"),
            ("json", "JSON", "JSON"),
        ]
        let series = workshop.continuation == nil ? [] : [false, true].map { seriesOption(isInternal: $0) }
        let options = [false, true].flatMap { isInternal in
            formats.map { format, fr, en in
                let edition = phrases.edition(isInternal: isInternal)
                return Choice.Option("\(language == .fr ? fr : en) · \(edition)") { model in
                    let export: Effect = .export(format: format, isInternal: isInternal)
                    return isInternal ? [export] : model.beforePublic { _ in [export] }
                }
            }
        }
        overlay = .choice(Choice(Bilingual(fr: "Enregistrer la synthèse", en: "Save the synthesis"), options + series))
        return []
    }

    private func seriesOption(isInternal: Bool) -> Choice.Option {
        let edition = phrases.edition(isInternal: isInternal)
        return Choice.Option("\(phrases.wholeSeries()) · \(edition)", detail: phrases.wholeSeriesDetail()) { model in
            let export: Effect = .exportSeries(isInternal: isInternal)
            return isInternal ? [export] : model.beforePublic { _ in [export] }
        }
    }
}
