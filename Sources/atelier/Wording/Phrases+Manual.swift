import Canvas
import SessionEngine

extension Phrases {
    private static let width = 80

    /// The help on everything: each subcommand with what it does.
    func manual(_ pages: [Page]) -> [String] {
        var lines = [
            say(
                fr: "atelier — mener un atelier de coopération, noter ce qui s'y dit, l'imprimer",
                en: "atelier — run a workshop on cooperation, note what is said, print it"),
            "", say(fr: "EMPLOI", en: "USAGE"),
            say(fr: "  atelier COMMANDE …", en: "  atelier COMMAND …"),
            say(fr: "  atelier help COMMANDE", en: "  atelier help COMMAND"),
        ]
        for chapter in Page.Chapter.allCases {
            lines += ["", name(of: chapter)]
            for page in pages where page.chapter == chapter {
                lines += entry(page.name, text(page.does), column: 15)
            }
        }
        lines += ["", say(fr: "PARTOUT", en: "EVERYWHERE")]
        for option in Page.common { lines += entry(usage(of: option), text(option.does), column: 23) }
        lines += entry("--version", say(fr: "La version du programme.", en: "The version of the program."), column: 23)
        return lines + [""] + exits
    }

    /// The help on one subcommand.
    func manual(_ page: Page) -> [String] {
        let command = "atelier \(page.name)"
        var lines = Wrapping.lines("\(command) — \(text(page.does))", width: Self.width)
        lines += ["", say(fr: "EMPLOI", en: "USAGE")]
        for form in page.forms {
            lines += Wrapping.lines("  \(command) \(plain(form))", width: Self.width, indent: 6)
        }
        lines += ["", say(fr: "OPTIONS", en: "OPTIONS")]
        for option in page.options + Page.common {
            lines += entry(usage(of: option), text(option.does), column: 28)
        }
        if let note = page.note { lines += [""] + Wrapping.lines(text(note), width: Self.width) }
        lines += ["", say(fr: "EXEMPLE", en: "EXAMPLE")] + page.examples.map { "  " + plain($0) }
        return lines
    }

    private func usage(of option: Page.Option) -> String {
        switch option.value {
        case .none: option.name
        case .text(let value), .number(let value): "\(option.name) \(plain(value))"
        }
    }

    /// Words that are typed keep their plain spaces and apostrophes.
    private func plain(_ wording: Bilingual) -> String { wording[language] }

    private func entry(_ name: String, _ does: String, column: Int) -> [String] {
        let head = "  " + name
        let gap = String(repeating: " ", count: column)
        let body = Wrapping.lines(does, width: Self.width - column)
        guard head.count + 2 <= column, let first = body.first else { return [head] + body.map { gap + $0 } }
        return [Fitting.padded(head, to: column) + first] + body.dropFirst().map { gap + $0 }
    }

    private var exits: [String] {
        [say(fr: "CODE DE FIN", en: "EXIT CODE")]
            + [
                (0, say(fr: "fait", en: "done")),
                (1, say(fr: "refusé pour cet atelier", en: "refused for this workshop")),
                (2, say(fr: "la commande elle-même est à revoir", en: "the command itself is wrong")),
                (3, say(fr: "le fichier, le disque ou l'imprimante", en: "the file, the disk or the printer")),
                (4, say(fr: "pas de terminal", en: "not a terminal")),
            ].map { "  \($0)  \($1)" }
    }

    private func name(of chapter: Page.Chapter) -> String {
        switch chapter {
        case .begin: say(fr: "COMMENCER", en: "BEGINNING")
        case .lead: say(fr: "MENER", en: "LEADING")
        case .capture: say(fr: "NOTER", en: "CAPTURING")
        case .mend: say(fr: "CORRIGER", en: "MENDING")
        case .look: say(fr: "REGARDER", en: "LOOKING")
        case .publish: say(fr: "CLORE ET PUBLIER", en: "CLOSING AND PUBLISHING")
        case .machine: say(fr: "MODÈLES ET MACHINE", en: "TEMPLATES AND MACHINE")
        }
    }
}
