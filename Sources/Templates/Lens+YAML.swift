package import SessionEngine

extension Lens {
    /// Columns over which a short label no longer fits the diagram.
    package static let shortLimit = 16

    /// Reads a file of `Lenses`.
    ///
    /// `name` is the file's name without its ending, which the id must equal; nil where no file bears it yet.
    package init(yaml text: String, file: String, name: String?) throws(TemplateFaults) {
        try self.init(try YAMLPage(text, file: file, shape: .lens), name: name)
    }

    /// Reads a page that was composed already.
    init(_ page: YAMLPage, name: String?) throws(TemplateFaults) {
        let lens = try page.decode(Lens.self)
        var faults = lens.idFaults(page) + lens.leverFaults(page)
        if let name, name != lens.id.text {
            faults.append(page.fault(.idIsNotTheName(id: lens.id.text, name: name), at: ["id"]))
        }
        guard faults.isEmpty else { throw TemplateFaults(faults) }
        self = lens
    }

    private func idFaults(_ page: YAMLPage) -> [TemplateFault] {
        page.twice(levers.map(\.id.text), in: "levers", key: "id")
            + page.twice(levers.map(\.key), in: "levers", key: "key")
            + page.twice(uses.map(\.id), in: "uses", key: "id")
            + page.twice(cursors.map(\.id), in: "cursors", key: "id")
            + page.twice(questions.map(\.id), in: "questions", key: "id")
    }

    private func leverFaults(_ page: YAMLPage) -> [TemplateFault] {
        levers.enumerated().flatMap { index, lever -> [TemplateFault] in
            let place: [PathStep] = ["levers", .index(index)]
            var faults: [TemplateFault] = []
            if GroupLetter(lever.key)?.text != lever.key {
                faults.append(page.fault(.notOneLetter(lever.key), at: place + ["key"]))
            }
            if (lever.role == .path) != (lever.step != nil) {
                faults.append(page.fault(.stepOffThePath, at: place + ["role"]))
            }
            for language in Language.allCases where lever.short[language].count > Self.shortLimit {
                let short = lever.short[language]
                faults.append(
                    page.fault(
                        .tooWide(short, columns: short.count, limit: Self.shortLimit),
                        at: place + ["short", .key(language.rawValue)]))
            }
            return faults
        }
    }
}
