import Canvas
import SessionEngine

extension Model {
    /// The check list, in the order of the work: what to keep, what to map, what to complete, what to know.
    var closingLines: [ClosingLine] {
        let list = leverReadings.list
        var lines: [ClosingLine] = [
            .heading(phrases.takeawaysHeading(missing: list.takeawaysMissing), isDone: list.takeawaysMissing == 0)
        ]
        lines += Limits.places.map { .takeaway($0) }
        let toMap = keepsToMap(list)
        lines.append(.heading(phrases.toMapHeading(list), isDone: list.keepsToMap.isEmpty))
        lines += toMap.map { .toMap($0) }
        if !list.actionsToComplete.isEmpty {
            lines.append(.heading(phrases.toCompleteHeading(list.actionsToComplete.count), isDone: false))
            lines += list.actionsToComplete.map { .toComplete($0) }
        }
        if !list.toReread.isEmpty {
            lines.append(.heading(phrases.toRereadHeading(list.toReread.count), isDone: false))
            lines += list.toReread.map { .toReread($0) }
        }
        lines.append(.heading(phrases.namesHeading(namesLeft), isDone: namesLeft == 0))
        let notes = phrases.notes(list, in: workshop)
        let width = max(1, size.columns - 6)
        return lines + [.heading(phrases.toKnowHeading(), isDone: true)]
            + notes.flatMap { Wrapping.lines("· " + $0, width: width, indent: 2) }.map { .note($0) }
    }

    private func keepsToMap(_ list: CheckList) -> [ContributionID] {
        guard let pointed = closing.pointed, !list.proposedToMap.contains(pointed),
            workshop.contribution(pointed) != nil
        else { return list.proposedToMap }
        // The line just mapped keeps its place in order of arrival.
        return (list.proposedToMap + [pointed]).sorted {
            (workshop.contribution($0)?.number ?? 0) < (workshop.contribution($1)?.number ?? 0)
        }
    }

    /// The line on which the next key acts: the first that can bear one when the selection fell off.
    func closingIndex(in lines: [ClosingLine]) -> Int {
        if let pointed = closing.pointed, let index = lines.firstIndex(of: .toMap(pointed)) { return index }
        let selected = max(0, min(closing.selected, lines.count - 1))
        guard !lines[selected].isSelectable else { return selected }
        return lines[..<selected].lastIndex(where: \.isSelectable) ?? lines.firstIndex(where: \.isSelectable) ?? 0
    }

    var closingPointed: Contribution? {
        guard closing.stage == nil else { return nil }
        if let pointed = closing.pointed.flatMap({ workshop.contribution($0) }) { return pointed }
        // The things to keep stand at the top, always in the same places: no list is needed to know them.
        guard closing.selected > Limits.places.upperBound else { return nil }
        let lines = closingLines
        return lines[closingIndex(in: lines)].contribution.flatMap { workshop.contribution($0) }
    }

    mutating func closingPress(_ chord: Chord) -> [Effect] {
        guard closing.stage == nil else { return turnStage(chord) }
        let lines = closingLines
        let start = closingIndex(in: lines)
        let target = moved(start, chord, count: lines.count, page: 8)
        guard target != start else { return [] }
        let step = target < start ? -1 : 1
        var index = target
        while lines.indices.contains(index), !lines[index].isSelectable { index += step }
        // Past the last line that bears a key: that line.
        if !lines.indices.contains(index) {
            index = (step > 0 ? lines.lastIndex(where: \.isSelectable) : lines.firstIndex(where: \.isSelectable)) ?? 0
        }
        closing.selected = index
        closing.pointed = if case .toMap(let id) = lines[index] { id } else { nil }
        return []
    }

    /// Enter: what the line asks for.
    mutating func answerClosingLine() -> [Effect] {
        let lines = closingLines
        switch lines[closingIndex(in: lines)] {
        case .takeaway(let place): askTakeaway(place)
        case .toReread(let id): return [.perform(.flag(id, .reread, false))]
        case .toComplete(let id): return askToComplete(id)
        case .toMap, .heading, .note:
            status = Status(.note, phrases.leverKeys(workshop.lens))
        }
        return []
    }

    /// What an action lacks: its carrier first, then its date.
    private mutating func askToComplete(_ id: ContributionID) -> [Effect] {
        guard let action = workshop.contribution(id) else { return [] }
        return action.who == nil ? askWho(id, now: nil) : askWhen(id, now: action.when?.words)
    }

    private mutating func askTakeaway(_ place: Int) {
        let rests = workshop.takeaways[place]?.rests ?? []
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "À retenir n° \(place)", en: "To keep no. \(place)"),
                hint: Bilingual(
                    fr: "Une phrase, la vôtre : elle ouvrira la page 1. Vide : l’effacer.",
                    en: "One sentence, yours: it will open page 1. Empty: clear it."),
                text: workshop.takeaways[place]?.text ?? "", takesEmpty: true
            ) { _, text in [.perform(.setTakeaway(place: place, text: text.isBlank ? nil : text, rests: rests))] })
    }
}
