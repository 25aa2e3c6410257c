import Levers
import SessionEngine

extension Composition {
    /// Section 0.
    var heading: Heading {
        Heading(
            title: workshop.frame[.title] ?? "", status: phrases.status(isFinal: workshop.isClosed, edition: edition),
            notice: workshop.frame[.notice],
            lines: [FrameField.subject, .place, .date, .organiser, .facilitators].compactMap { line(of: $0) }
                + participants)
    }

    private var participants: [LabelledLine] {
        workshop.groups.isEmpty ? [] : [LabelledLine(label: phrases.participants, text: attendance)]
    }

    /// A field of the frame with its label; nil where nobody filled it in.
    func line(of field: FrameField) -> LabelledLine? {
        workshop.frame[field].map { LabelledLine(label: phrases.text(field.label), text: phrases.day($0)) }
    }

    /// Section 1: page 1.
    var essential: Essential {
        let takeaways = takeawayLines
        let actions = actionLines([.origin])
        return Essential(
            title: phrases.essentialTitle, takeawaysTitle: phrases.takeawaysTitle, takeaways: takeaways,
            takeawaysMissing: takeaways.isEmpty ? Sentence(phrases.takeawaysMissing) : nil, diagram: diagram,
            actionsTitle: phrases.actionsTitle, actions: actions,
            actionsMissing: actions.isEmpty ? Sentence(phrases.actionsMissing) : nil, next: line(of: .next),
            notes: [missingVoices].compactMap { $0 } + weakSignalNotes + [basis])
    }

    private var takeawayLines: [TakeawayLine] {
        Limits.places.compactMap { place in
            workshop.takeaways[place].map { takeaway in
                let rests = kept.filter { takeaway.rests.contains($0.id) }
                return TakeawayLine(
                    question: workshop.closingQuestion(at: place).map(phrases.text),
                    Sentence(phrases.takeaway(takeaway.text, numbers: rests.map(\.number)), rests: rests.ids))
            }
        }
    }

    /// The first three weak signals, in their words.
    private var weakSignalNotes: [Sentence] {
        workshop.weakSignals.prefix(3).map { signal in
            Sentence(phrases.weakNote(signal.text, number: signal.number), rests: [signal.id])
        }
    }

    /// What page 1 rests on.
    private var basis: Sentence {
        Sentence(phrases.basis(kept: count.kept, received: count.received), rests: kept.ids)
    }

    /// Actions in order of arrival, each with its carrier and its date, or what stands for them.
    func actionLines(_ told: Told = [.origin, .speaker]) -> [ActionLine] {
        kept.filter { $0.kind == .action }.map { action in
            ActionLine(
                what: quotation(action, told), who: action.who ?? phrases.noCarrier,
                when: action.when.map { phrases.due($0) } ?? phrases.noDate)
        }
    }

    // MARK: the diagram

    private var diagram: Diagram {
        Diagram(
            title: phrases.diagramTitle, places: map.places.map { place($0) },
            basis: basisOfMap,
            caution: lens.caution[phrases.language])
    }

    /// How many of what counts are mapped onto the lens.
    var basisOfMap: Sentence {
        Sentence(
            phrases.mapped(map.mapped, of: map.kept, none: map.none.count),
            rests: kept.filter { $0.mapping(in: lens) != nil }.ids)
    }

    private func place(_ place: LeverPlace) -> Diagram.Place {
        let own = ownLevers(at: place.lever.id)
        return Diagram.Place(
            lever: place.lever.id, role: place.lever.role, step: place.lever.step,
            label: place.lever.label[phrases.language], short: place.lever.short[phrases.language],
            conditions: place.conditions.count, pitfalls: place.pitfalls.count, others: place.others.count,
            groups: place.groups.count, quotations: quotations(contributions(place.essential()), [.origin]), own: own,
            tally: tally(of: place), isBlind: place.isEmpty && own.isEmpty && map.mapped > 0)
    }

    /// How much was said of a lever, in words; of one nobody spoke of, together with how much is mapped.
    func tally(of place: LeverPlace) -> Sentence {
        guard !place.isEmpty else {
            let own = ownLevers(at: place.lever.id).count
            if own > 0 { return Sentence(phrases.onlyOwn(own)) }
            return Sentence(phrases.nothingPlaced(mapped: map.mapped, of: map.kept))
        }
        return Sentence(
            phrases.tally(
                conditions: place.conditions.count, pitfalls: place.pitfalls.count, others: place.others.count,
                groups: place.groups.count),
            rests: place.lines.map(\.id))
    }
}
