import SessionEngine

extension Composition {
    /// What pulls apart, side by side, and who said it; nothing where no tension was marked, or where one of its ends
    /// does not count any more.
    var tensions: [SectionBlock] {
        let told = workshop.tensions.map { ($0, workshop.kept(at: $0.one), workshop.kept(at: $0.other)) }
            .filter { !$0.1.isEmpty && !$0.2.isEmpty }
        guard !told.isEmpty else { return [] }
        let isTitled = told.contains { $0.0.title != nil }
        let rows = told.map { tension, one, other in
            Table.Row(
                (isTitled ? [tension.title ?? ""] : []) + [end(tension.one, one), end(tension.other, other)],
                rests: kept.ids.filter(Set(one.ids + other.ids).contains))
        }
        return [
            .heading(phrases.tensionsHeading), .paragraph([Sentence(phrases.tensionsCaution)]),
            .table(Table(headings: phrases.tensionHeadings(isTitled: isTitled), rows: rows)),
        ]
    }

    /// Words with their number and where they come from; of a bundle its title and its numbers.
    private func end(_ point: Point, _ contributions: [Contribution]) -> String {
        if case .bundle(let id) = point, let bundle = workshop.bundle(id) {
            return phrases.tensionEnd(bundle.title, numbers: contributions.map(\.number), origin: nil)
        }
        guard let contribution = contributions.first else { return "" }
        return phrases.tensionEnd(
            contribution.text, numbers: [contribution.number], origin: origin(of: contribution))
    }
}
