import SessionEngine

extension SeriesComposition {
    /// Each promise, question and thing to follow, through the workshops that took it up.
    var promisesSection: Section {
        let blocks = Carried.Sort.allCases.flatMap { promises($0) }
        return Section(
            id: .series, title: phrases.promisesTitle,
            blocks: blocks.isEmpty ? [.paragraph([Sentence(phrases.noPromiseInSeries)])] : blocks)
    }

    private func promises(_ sort: Carried.Sort) -> [SectionBlock] {
        let all = items.filter { $0.item.sort == sort }
        guard !all.isEmpty else { return [] }
        return [
            .heading(phrases.plural(of: sort)), .paragraph([promiseCount(sort)].compactMap(\.self)),
            .table(
                Table(
                    headings: phrases.carriedHeadings(sort),
                    rows: all.map { Table.Row(cells(of: $0, sort), rests: $0.item.rests) })),
        ]
    }

    /// How many were kept of those that a later workshop took up, then those of the last one; nil where there is none.
    func promiseCount(_ sort: Carried.Sort) -> Sentence? {
        let all = items.filter { $0.item.sort == sort }
        guard !all.isEmpty else { return nil }
        let taken = all.filter { !$0.steps.isEmpty }
        let new = all.count(where: \.isNew)
        let lost = all.count - taken.count - new
        let told = taken.isEmpty ? nil : phrases.outcomes(taken.map { $0.answer?.outcome }, sort)
        return Sentence(
            phrases.promises(told, new: new, lost: lost), rests: all.flatMap(\.item.rests))
    }

    private func cells(of item: SeriesItem, _ sort: Carried.Sort) -> [String] {
        let origin = item.origin.map { dated($0) } ?? phrases.missingWorkshop
        let words = "\(phrases.quoted(item.item.text)) (\(origin), \(phrases.number(of: item.item)))"
        let steps = item.steps.map { step in
            phrases.step(name(step.place), step.answer, sort)
        }
        let fate =
            !steps.isEmpty
            ? phrases.clauses(steps) : item.isNew ? phrases.bornLast : phrases.neverTaken
        guard sort == .action else { return [words, fate] }
        let who = item.item.who ?? phrases.noCarrier
        return [words, "\(who), \(item.item.when.map { phrases.due($0) } ?? phrases.noDate)", fate]
    }
}
