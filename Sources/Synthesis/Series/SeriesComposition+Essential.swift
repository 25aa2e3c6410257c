import Levers
import SessionEngine

extension SeriesComposition {
    /// The title of the last workshop, and the chain.
    var heading: Heading {
        let last = series.workshops.last
        let notices = series.workshops.compactMap { $0.frame[.notice] }
        return Heading(
            title: last?.frame[.title] ?? "",
            status: phrases.seriesStatus(
                isFinal: series.workshops.allSatisfy(\.isClosed), edition: edition),
            notice: notices.first { !$0.isBlank },
            lines: [LabelledLine(label: phrases.seriesLabel, text: phrases.workshops(series.workshops.count))]
                + series.workshops.enumerated().suffix(3).map { place, workshop in
                    LabelledLine(label: name(place), text: phrases.name(of: workshop))
                })
    }

    /// Page 1: what the last workshop keeps, what was said in all of them together, which promises are still open.
    var essential: Essential {
        let last = parts[parts.count - 1]
        // One that was made and not held yet keeps nothing.
        let keeping = parts.lastIndex { !$0.workshop.takeaways.isEmpty } ?? parts.count - 1
        let takeaways = parts[keeping].essential.takeaways
        let open = items.filter { $0.isOpen && $0.item.sort == .action }
        let actions = open.map { item in
            ActionLine(
                what: quotation(item), who: item.item.who ?? phrases.noCarrier,
                when: item.item.when.map { phrases.due($0) } ?? phrases.noDate)
        }
        return Essential(
            title: phrases.essentialTitle, takeawaysTitle: phrases.lastTakeaways(dated(keeping)),
            takeaways: takeaways, takeawaysMissing: last.essential.takeawaysMissing, diagram: diagram,
            actionsTitle: phrases.openPromises, actions: actions,
            actionsMissing: actions.isEmpty ? Sentence(phrases.noOpenPromise) : nil, next: last.line(of: .next),
            notes: [promiseNote].compactMap(\.self) + leftOut + breaks)
    }

    /// The count of the promises, under its own title.
    private var promiseNote: Sentence? {
        promiseCount(.action).map { Sentence("\(phrases.plural(of: .action)) · \($0.text)", rests: $0.rests) }
    }

    /// A promise with the workshop that it comes from.
    func quotation(_ item: SeriesItem) -> Quotation {
        let origin = item.origin.map { dated($0) } ?? phrases.missingWorkshop
        return Quotation(
            id: item.item.rests.first ?? "", number: item.item.number, words: item.item.text,
            kind: item.item.kind ?? .action, attribution: origin)
    }

    /// The workshops that are not compared lever by lever, for they were read with another lens.
    var leftOut: [Sentence] {
        let others = parts.indices.filter { parts[$0].lens.id != lens.id }
        guard !others.isEmpty else { return [] }
        return [
            Sentence(
                phrases.otherLens(
                    others.map { "\(name($0)) (\(parts[$0].lens.title[phrases.language]))" },
                    than: lens.title[phrases.language]))
        ]
    }

    /// What does not hold in the chain.
    var breaks: [Sentence] {
        series.breaks.compactMap { broken in
            switch broken {
            case .missing(let earlier): Sentence(phrases.chainLacks(earlier))
            case .alone(let id): series.workshop(id).map { Sentence(phrases.chainAlone(dated($0.place))) }
            case .forked(let earlier): Sentence(phrases.chainForks(earlier))
            case .twice: nil
            }
        }
    }

    // MARK: the diagram of all together

    private var diagram: Diagram {
        let compared = compared
        let mapped = compared.flatMap { _, part in
            part.kept.filter { part.workshop.mapping(of: $0, lens: lens.id) != nil }
        }
        let (kept, none) = (
            compared.reduce(0) { $0 + $1.part.map.kept }, compared.reduce(0) { $0 + $1.part.map.none.count }
        )
        let sentence = Sentence(phrases.mapped(mapped.count, of: kept, none: none), rests: mapped.ids)
        return Diagram(
            title: phrases.seriesDiagram(compared.count),
            places: lens.levers.map { place($0, mapped: mapped.count, of: kept) }, basis: sentence,
            caution: lens.caution[phrases.language])
    }

    private func place(_ lever: Lever, mapped: Int, of kept: Int) -> Diagram.Place {
        let found = compared.compactMap { place, part in part.map.place(lever.id).map { (place, part, $0) } }
        let spoken = found.filter { !$0.2.isEmpty }
        let (conditions, pitfalls, others) = (
            found.reduce(0) { $0 + $1.2.conditions.count }, found.reduce(0) { $0 + $1.2.pitfalls.count },
            found.reduce(0) { $0 + $1.2.others.count }
        )
        let own = found.flatMap { place, part, _ in
            part.ownLevers(at: lever.id).map { OwnLever(title: "\($0.title) (\(name(place)))", tally: $0.tally) }
        }
        let tally =
            spoken.isEmpty
            ? Sentence(own.isEmpty ? phrases.nothingPlaced(mapped: mapped, of: kept) : phrases.onlyOwn(own.count))
            : Sentence(
                phrases.tally(conditions: conditions, pitfalls: pitfalls, others: others, groups: 0) + "\u{A0}· "
                    + phrases.workshops(spoken.count), rests: spoken.flatMap { $0.2.lines.map(\.id) })
        // The latest words first: what is kept of a series is what it has come to.
        let quoted = found.reversed().flatMap { place, part, lines in
            part.contributions(lines.essential()).map { quotation($0, in: place, [.origin]) }
        }
        return Diagram.Place(
            lever: lever.id, role: lever.role, step: lever.step, label: lever.label[phrases.language],
            short: lever.short[phrases.language], conditions: conditions, pitfalls: pitfalls, others: others,
            groups: spoken.count, quotations: Array(quoted.prefix(2)), own: own, tally: tally,
            isBlind: spoken.isEmpty && own.isEmpty && mapped > 0)
    }
}
