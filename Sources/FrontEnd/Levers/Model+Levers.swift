import Canvas
import Levers
import SessionEngine

extension Action {
    static let levers: [Action] = [
        Action(
            "next-in-queue",
            title: Bilingual(fr: "Passer à la contribution suivante", en: "Go to the next contribution"),
            short: Bilingual(fr: "Suivante", en: "Next"), chords: [.letter(" "), Chord(.enter)], screens: [.levers],
            obstacle: noContribution
        ) { model in model.leversPress(Chord(.down)) }
    ]
}

extension Model {
    /// What is not yet mapped, *keep* lines first; the pointed line stays until the selection moves.
    var leverQueue: [Contribution] {
        guard let lens = workshop.lens else { return [] }
        let waiting = workshop.kept.filter { $0.mappings[lens.id] == nil || $0.id == levers.pointed }
        return waiting.filter { $0.flags.contains(.keep) } + waiting.filter { !$0.flags.contains(.keep) }
    }

    func leverIndex(in queue: [Contribution]) -> Int { queue.firstIndex { $0.id == levers.pointed } ?? 0 }

    var leversPointed: Contribution? {
        let queue = leverQueue
        return queue.isEmpty ? nil : queue[leverIndex(in: queue)]
    }

    mutating func leversPress(_ chord: Chord) -> [Effect] {
        let queue = leverQueue
        guard !queue.isEmpty else { return [] }
        let index = moved(leverIndex(in: queue), chord, count: queue.count, page: 5)
        levers.pointed = queue[index].id
        return []
    }

    /// The lever diagram of the workshop's own lens.
    var diagram: DiagramDrawing? {
        LeverMap(workshop).map { map in
            DiagramDrawing(map: map, phrases: phrases) { [workshop] in workshop.contribution($0)?.text ?? "" }
        }
    }

    func drawLevers(on canvas: inout Canvas, in area: Rect) -> Position? {
        guard let diagram else { return nil }
        let body = area.inset(columns: 1)
        let (head, rest) = body.split(top: 1)
        let queueRows = max(3, min(8, rest.rows / 3))
        let (figure, foot) = rest.split(bottom: queueRows)
        canvas.write("\(diagram.map.lens.title[language]) · \(phrases.mapped(diagram.map))", in: head, role: .heading)
        diagram.draw(on: &canvas, in: figure)
        return drawQueue(on: &canvas, in: foot)
    }

    private func drawQueue(on canvas: inout Canvas, in area: Rect) -> Position? {
        let queue = leverQueue
        let (head, list) = area.split(top: 1)
        canvas.write(phrases.queueHeading(queue.count), in: head, role: .heading)
        guard !queue.isEmpty else { return Position(row: head.row, column: head.column) }
        let selected = leverIndex(in: queue)
        let top = max(0, min(selected - list.rows / 2, queue.count - list.rows))
        for (row, contribution) in queue.dropFirst(top).prefix(list.rows).enumerated() {
            drawQueued(contribution, isSelected: top + row == selected, on: &canvas, in: list.line(row))
        }
        return Position(row: list.row + selected - top, column: list.column)
    }

    /// One line of the queue: what it is, its answer so far, its words.
    func drawQueued(_ contribution: Contribution, isSelected: Bool, on canvas: inout Canvas, in line: Rect) {
        let role: Role = isSelected ? .selection : .plain
        canvas.fill(line, role: role)
        let mapping = workshop.lens.flatMap { contribution.mappings[$0.id] }
        let answer = mapping.flatMap { found in workshop.lens.map { phrases.mapping(found, in: $0) } }
        let flags = contribution.flags.contains(.keep) ? phrases.flagMarks(contribution).prefix(1) : " "
        let head =
            "\(isSelected ? ">" : " ")\(contribution.number) \(contribution.group?.text ?? "·")\(contribution.kind.mark)\(flags) "
        let text = answer.map { "● \($0) — " } ?? "○ "
        canvas.write(head + text + contribution.text, in: line, role: role)
    }
}

extension Phrases {
    func queueHeading(_ count: Int) -> String {
        count == 0
            ? say(fr: "Tout est classé.", en: "Everything is mapped.")
            : say(fr: "À classer : ", en: "To map: ") + contributions(count)
    }
}
