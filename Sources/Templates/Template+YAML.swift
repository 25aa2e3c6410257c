package import SessionEngine

extension Template {
    /// Reads a file of `Workshops`; `lenses` are the ids that its `lens` may name, `experiences` those of the cards that
    /// it may propose, nil where any may be.
    ///
    /// `name` is the file's name without its ending, which the id must equal; nil where no file bears it yet.
    package init(
        yaml text: String, file: String, name: String?, lenses: [LensID], experiences: [ExperienceID]? = nil
    ) throws(TemplateFaults) {
        try self.init(
            YAMLPage(text, file: file, shape: .template), name: name, lenses: lenses, experiences: experiences)
    }

    /// Reads a page that was composed.
    init(
        _ page: YAMLPage, name: String?, lenses: [LensID], experiences: [ExperienceID]? = nil
    ) throws(TemplateFaults) {
        let template = try page.decode(Template.self)
        let faults =
            template.nameFaults(page, name, lenses) + template.phaseFaults(page) + template.blockFaults(page)
            + template.idFaults(page) + template.closingFaults(page) + template.experienceFaults(page, experiences)
        guard faults.isEmpty else { throw TemplateFaults(faults) }
        self = template
    }

    private func nameFaults(_ page: YAMLPage, _ name: String?, _ lenses: [LensID]) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        if let name, name != id { faults.append(page.fault(.idIsNotTheName(id: id, name: name), at: ["id"])) }
        if !lenses.contains(lens) {
            faults.append(page.fault(.unknownValue(lens.text, known: lenses.map(\.text)), at: ["lens"]))
        }
        return faults
    }

    private func experienceFaults(_ page: YAMLPage, _ known: [ExperienceID]?) -> [TemplateFault] {
        let named = experiences ?? []
        let unknown = named.enumerated().filter { !(known?.contains($0.element) ?? true) }
        return unknown.map { index, id in
            page.fault(
                .unknownValue(id.text, known: known?.map(\.text) ?? []), at: ["experiences", .index(index)])
        } + page.twice(named.map(\.text), in: "experiences")
    }

    private func phaseFaults(_ page: YAMLPage) -> [TemplateFault] {
        if phases.map(\.phase) != Phase.allCases { return [page.fault(.phasesOutOfOrder, at: ["phases"])] }
        let empty = Phase.allCases.filter { phase in !blocks.contains { $0.phase == phase } }
        return empty.map { page.fault(.phaseWithoutBlock($0), at: ["blocks"]) }
            + page.twice(gates.map(\.phase.rawValue), in: "gates", key: "phase")
    }

    private func blockFaults(_ page: YAMLPage) -> [TemplateFault] {
        blocks.enumerated().filter { $0.element.minimum > $0.element.minutes }.map { index, block in
            page.fault(
                .minimumOverMinutes(minimum: block.minimum, minutes: block.minutes),
                at: ["blocks", .index(index), "minimum"])
        }
    }

    private func closingFaults(_ page: YAMLPage) -> [TemplateFault] {
        let asked = closing?.questions.count ?? 0
        let most = Limits.places.count
        return asked > most
            ? [page.fault(.tooManyClosingQuestions(asked, limit: most), at: ["closing", "questions"])] : []
    }

    private func idFaults(_ page: YAMLPage) -> [TemplateFault] {
        page.twice(blocks.map(\.id.text), in: "blocks", key: "id")
            + page.twice(actors.map(\.id.text), in: "actors", key: "id")
    }
}

extension YAMLPage {
    /// One fault for each value that an earlier item of the list had, under a key or as the item itself.
    func twice(_ values: [String], in list: String, key: String? = nil) -> [TemplateFault] {
        var seen: Set<String> = []
        return values.enumerated().filter { !seen.insert($0.element).inserted }.map { index, value in
            fault(.twice(value), at: [.key(list), .index(index)] + (key.map { [.key($0)] } ?? []))
        }
    }
}
