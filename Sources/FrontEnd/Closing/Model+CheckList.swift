import SessionEngine

extension Model {
    /// The check list, in the order of the work: what to keep, what to map, what to complete, what to know.
    var closingLines: [ClosingLine] {
        let list = workshop.checkList()
        var lines: [ClosingLine] = [.heading(phrases.takeawaysHeading())]
        lines += Limits.places.map { .takeaway($0) }
        let toMap = keepsToMap(list)
        lines += part(phrases.toMapHeading(toMap.count, of: list), toMap.map { .toMap($0) })
        lines += part(
            phrases.toCompleteHeading(list.actionsToComplete.count), list.actionsToComplete.map { .toComplete($0) })
        lines += part(phrases.toRereadHeading(list.toReread.count), list.toReread.map { .toReread($0) })
        lines += part(phrases.toKnowHeading(), phrases.notes(list, in: workshop).map { .note($0) })
        return lines
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

    private func part(_ heading: String, _ lines: [ClosingLine]) -> [ClosingLine] {
        lines.isEmpty ? [] : [.heading(heading)] + lines
    }

    /// The line on which the next key acts: the first that can bear one when the selection fell off.
    func closingIndex(in lines: [ClosingLine]) -> Int {
        if let pointed = closing.pointed, let index = lines.firstIndex(of: .toMap(pointed)) { return index }
        let selected = max(0, min(closing.selected, lines.count - 1))
        return lines[selected].isSelectable ? selected : lines.firstIndex(where: \.isSelectable) ?? 0
    }

    var closingPointed: Contribution? {
        let lines = closingLines
        return lines[closingIndex(in: lines)].contribution.flatMap { workshop.contribution($0) }
    }

    mutating func closingPress(_ chord: Chord) -> [Effect] {
        let lines = closingLines
        let start = closingIndex(in: lines)
        let target = moved(start, chord, count: lines.count, page: 8)
        let step = target < start ? -1 : 1
        var index = target
        while lines.indices.contains(index), !lines[index].isSelectable { index += step }
        guard lines.indices.contains(index), index != start else { return [] }
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
        case .toComplete: return askWhatToSpecify()
        case .toMap, .heading, .note:
            status = Status(.note, phrases.leverKeys(workshop.lens))
        }
        return []
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
