import Canvas
import SessionEngine
import Synthesis

extension Model {
    /// The check list, in the order of the work: what was said, who said it, what is read in it, what is kept of it.
    var closingLines: [ClosingLine] {
        let list = leverReadings.list
        let weak = leverReadings.weak
        var lines: [ClosingLine] = [
            .heading(phrases.toRereadHeading(list.toReread.count), isDone: list.toReread.isEmpty)
        ]
        lines += list.toReread.map { .toReread($0) }
        lines.append(
            .heading(phrases.toMapHeading(list), isDone: list.keepsToMap.isEmpty && list.bundlesToMap.isEmpty))
        lines += queue(list.proposedToMap, with: closing.pointed).map { .toMap($0) }
        lines.append(
            .heading(
                phrases.toCompleteHeading(list.actionsToComplete.count), isDone: list.actionsToComplete.isEmpty))
        lines += list.actionsToComplete.map { .toComplete($0) }
        if !weak.isEmpty {
            lines.append(.heading(phrases.toWeighHeading(weak.count), isDone: nil))
            lines += weak.map { .toWeigh($0.id) }
        }
        lines += [
            .way(.voices, isDone: list.missingVoices.isEmpty), .way(.names, isDone: namesLeft == 0),
            .way(.thin, isDone: list.thinActors.isEmpty), .way(.reading, isDone: readTopics > 0),
        ]
        if !workshop.carried.isEmpty { lines.append(.way(.series, isDone: workshop.unanswered.isEmpty)) }
        lines += [
            .heading(
                phrases.takeawaysHeading(workshop.template?.closing, missing: list.takeawaysMissing),
                isDone: list.takeawaysMissing == 0)
        ]
        lines += closingLead + Limits.places.map { .takeaway($0) }
        lines.append(.way(.next, isDone: workshop.frame[.next] != nil))
        let width = max(1, size.columns - 6)
        return lines + [.heading(phrases.toKnowHeading(), isDone: nil)]
            + phrases.notes(list, in: workshop).flatMap { Wrapping.lines("· " + $0, width: width, indent: 2) }
            .map { .note($0) }
    }

    /// Where the questions of the closing come from.
    private var closingLead: [ClosingLine] {
        guard let lead = workshop.template?.closing?.lead else { return [] }
        return Wrapping.lines(phrases.text(lead), width: max(1, size.columns - 6)).map { .note($0) }
    }

    /// How many topics the facilitator has read with the lens that is looked at.
    var readTopics: Int { lens?.readingTopics.count { workshop.reading(of: $0, lens: lens?.id) != nil } ?? 0 }

    /// What a way leads to, in a line: what lacks there, and its key.
    func text(of way: ClosingWay) -> String {
        let list = leverReadings.list
        return switch way {
        case .voices: phrases.missingVoices(list.missingVoices.map { phrases.actor($0.actor, in: workshop) })
        case .thin: phrases.thinActors(list.thinActors.map { phrases.actor($0, in: workshop) })
        case .names: phrases.namesHeading(namesLeft)
        case .reading: phrases.readingHeading(readTopics, of: lens?.readingTopics.count ?? 0)
        case .series: phrases.seriesHeading(workshop)
        case .next: phrases.nextHeading(workshop.frame[.next])
        }
    }

    /// The line on which the next key acts: the first that can bear one when the selection fell off.
    func closingIndex(in lines: [ClosingLine]) -> Int {
        if let pointed = closing.pointed, let index = lines.firstIndex(of: .toMap(pointed)) { return index }
        let selected = max(0, min(closing.selected, lines.count - 1))
        guard !lines[selected].isSelectable else { return selected }
        return lines[selected...].firstIndex(where: \.isSelectable) ?? lines.lastIndex(where: \.isSelectable) ?? 0
    }

    var closingPointed: Point? {
        guard closing.stage == nil else { return nil }
        let lines = closingLines
        return lines[closingIndex(in: lines)].point
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
        closing.pointed = if case .toMap(let point) = lines[index] { point } else { nil }
        // What was mapped before leaves the list now: the line chosen may stand higher than it did.
        closing.selected = closingLines.firstIndex(of: lines[index]) ?? index
        return []
    }

    /// What is mapped on the check list stays there until the selection moves, for a second lever.
    mutating func keepInCheckList(_ point: Point) {
        let lines = closingLines
        if lines[closingIndex(in: lines)] == .toMap(point) { closing.pointed = point }
    }

    /// Enter: what the line asks for.
    mutating func answerClosingLine() -> [Effect] {
        let lines = closingLines
        switch lines[closingIndex(in: lines)] {
        case .takeaway(let place): askTakeaway(place)
        case .toReread(let id): return [.perform(.flag(id, .reread, false))]
        case .toComplete(let id): return askToComplete(id)
        case .toWeigh(let id): return [.perform(.flag(id, .weak, true))]
        case .way(let way, _): return go(way)
        case .toMap, .heading, .note:
            status = Status(.note, phrases.leverKeys(lens))
        }
        return []
    }

    private mutating func go(_ way: ClosingWay) -> [Effect] {
        let list = leverReadings.list
        switch way {
        case .names: return askToReviewNames()
        case .reading: return askReading()
        case .series: show(.series)
        case .voices: prepare(list.missingVoices.first.map { .actor($0.actor) })
        case .thin: prepare(list.thinActors.first.map { .actor($0) })
        case .next: prepare(.field(.next))
        }
        return []
    }

    /// Goes to the line of the preparation where it is mended.
    private mutating func prepare(_ line: PrepareLine?) {
        show(.prepare)
        if let line { choosePrepared(line) }
        status = Status(.note, phrases.backToClosing())
    }

    /// What an action lacks: its carrier first, then its date.
    private mutating func askToComplete(_ id: ContributionID) -> [Effect] {
        guard let action = workshop.contribution(id) else { return [] }
        return action.who == nil ? askWho(id, now: nil) : askWhen(id, now: action.when?.words)
    }

    /// The first thing to keep that is still to be written; where none is, which one.
    mutating func askTakeaway() -> [Effect] {
        if let place = Limits.places.first(where: { workshop.takeaways[$0] == nil }) {
            askTakeaway(place)
            return []
        }
        let options = Limits.places.map { place in
            Choice.Option(
                "\(place)  \(workshop.takeaways[place]?.text ?? "")",
                detail: workshop.closingQuestion(at: place).map(phrases.text) ?? ""
            ) { model in
                model.askTakeaway(place)
                return []
            }
        }
        overlay = .choice(Choice(Bilingual(fr: "Laquelle ?", en: "Which one?"), options))
        return []
    }

    /// Asks for the sentence of a place; a draft comes into the field with the contributions that it rests on.
    mutating func askTakeaway(_ place: Int, draft: TakeawayDraft? = nil) {
        let rests = draft?.rests ?? workshop.takeaways[place]?.rests ?? []
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "À retenir n° \(place)", en: "To keep no. \(place)"),
                hint: draft == nil
                    ? .made { [question = workshop.closingQuestion(at: place)] in $0.takeawayHint(question) }
                    : Bilingual(
                        fr: "Un brouillon, à reprendre dans vos mots : il ouvrira la page 1. Échap : rien n’est écrit.",
                        en: "A draft, to put in your words: it will open page 1. Esc: nothing is written."),
                text: draft?.text ?? workshop.takeaways[place]?.text ?? "", takesEmpty: true
            ) { _, text in [.perform(.setTakeaway(place: place, text: text.isBlank ? nil : text, rests: rests))] })
    }
}
