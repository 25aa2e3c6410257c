package import SessionEngine

extension Experience {
    /// Reads a file of `Experiences`; `lenses` are those whose levers it may name.
    ///
    /// `name` is the file's name without its ending, which the id must equal; nil where no file bears it yet.
    package init(yaml text: String, file: String, name: String?, lenses: [Lens]) throws(TemplateFaults) {
        let page = try YAMLPage(text, file: file, shape: .experience)
        let card = try page.decode(Experience.self)
        let faults = card.nameFaults(page, name) + card.leverFaults(page, lenses)
        guard faults.isEmpty else { throw TemplateFaults(faults) }
        self = card
    }

    private func nameFaults(_ page: YAMLPage, _ name: String?) -> [TemplateFault] {
        guard let name, name != id.text else { return [] }
        return [page.fault(.idIsNotTheName(id: id.text, name: name), at: ["id"])]
    }

    private func leverFaults(_ page: YAMLPage, _ lenses: [Lens]) -> [TemplateFault] {
        guard let lens = lenses.first(where: { $0.id == lens }) else {
            return [page.fault(.unknownValue(lens.text, known: lenses.map(\.id.text)), at: ["lens"])]
        }
        let known = lens.levers.map(\.id.text)
        let unknown = levers.enumerated().filter { lens.lever($0.element) == nil }.map { index, lever in
            page.fault(.unknownValue(lever.text, known: known), at: ["levers", .index(index)])
        }
        return unknown + page.twice(levers.map(\.text), in: "levers")
    }
}
