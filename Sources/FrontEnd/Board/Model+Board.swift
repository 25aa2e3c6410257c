import Canvas
import SessionEngine

extension Model {
    mutating func boardPress(_ chord: Chord) -> [Effect] {
        if case .scalar(let scalar) = chord.key, chord.modifiers.isEmpty, ("1"..."9").contains(scalar) {
            return askJump(String(Character(scalar)))
        }
        let layout = boardLayout
        guard !layout.lines.isEmpty else { return [] }
        let index = moved(boardIndex(in: layout), chord, count: layout.lines.count, page: max(1, size.rows - 10))
        board.pointed = workshop.contributions[layout.lines[index]].id
        return []
    }

    func drawBoard(on canvas: inout Canvas, in area: Rect) -> Position? {
        let layout = boardLayout
        let (head, rest) = area.inset(columns: 1).split(top: 1)
        let typing = drawBoardHead(layout, on: &canvas, in: head)
        guard !layout.lines.isEmpty else {
            canvas.write(
                paragraph: phrases.emptyBoard(isFiltered: !board.filter.isEmpty, isTyping: typing != nil),
                in: rest.inset(rows: 1), role: .accent)
            return typing ?? Position(row: rest.row, column: rest.column)
        }
        let index = boardIndex(in: layout)
        let (list, detail) = rest.split(bottom: min(7, max(rest.rows / 3, min(5, rest.rows - 6))))
        let place = drawRows(of: layout, pointing: index, on: &canvas, in: list)
        drawDetail(of: workshop.contributions[layout.lines[index]], on: &canvas, in: detail)
        return typing ?? place
    }

    /// The first letters of the names of the rooms, where there are several.
    private var roomColumn: [WorkshopID: String] {
        guard workshop.rooms.count > 1 else { return [:] }
        return Dictionary(workshop.rooms.map { ($0.id, Fitting.head($0.name, to: size.columns < 80 ? 4 : 8)) }) {
            first, _ in first
        }
    }

    private func drawRows(
        of layout: BoardLayout, pointing index: Int, on canvas: inout Canvas, in list: Rect
    ) -> Position {
        let selected = layout.row(of: index)
        // The heading of the first line shows with it.
        let above = index == 0 ? selected : 0
        let top = max(0, min(selected - max(list.rows * 2 / 3, above), layout.rows.count - list.rows))
        let all = workshop.contributions
        let look = BoardLook(
            digits: max(3, String(all.last?.number ?? 0).count), bundled: layout.bundled,
            bundles: layout.highestBundle, tense: layout.tense, rooms: roomColumn,
            showsVotes: board.order == .votes)
        for (offset, row) in layout.rows.dropFirst(top).prefix(list.rows).enumerated() {
            switch row {
            case .heading(let id):
                canvas.write(phrases.heading(ofBundle: id, in: workshop), in: list.line(offset), role: .heading)
            case .line(let place):
                draw(all[place], look, isSelected: top + offset == selected, on: &canvas, in: list.line(offset))
            }
        }
        return Position(row: list.row + selected - top, column: list.column)
    }

    /// How many are shown and marked, and at the right what the marks mean where there is room for it; while the filter
    /// is typed, its field.
    ///
    /// Returns where the cursor stands in that.
    private func drawBoardHead(_ layout: BoardLayout, on canvas: inout Canvas, in area: Rect) -> Position? {
        if case .narrowing(let field)? = overlay {
            let told = phrases.narrowing(shown: layout.lines.count, of: workshop)
            let (left, rest) = area.split(left: Width.columns(of: told))
            canvas.write(told, in: left, role: .heading)
            return field.draw(on: &canvas, in: rest)
        }
        let marked = markedPlaces.count
        var parts = [
            phrases.boardHeading(
                shown: layout.lines.count, of: workshop, filter: board.filter, isShort: marked > 0)
        ]
        if marked > 0 { parts.append(phrases.marked(marked, hidden: hiddenMarks(in: layout))) }
        if board.order != .arrival { parts.append(phrases.name(of: board.order)) }
        let heading = parts.joined(separator: " · ")
        let room = area.columns - Width.columns(of: heading) - 2
        let legend = phrases.markLegend(layout.flags, hasTension: layout.hasTension, columns: room)
        let (left, right) = area.split(right: Width.columns(of: legend))
        canvas.write(heading, in: left, role: marked > 0 ? .accent : .heading)
        canvas.write(legend, in: right, role: .muted)
        return nil
    }

    private func hiddenMarks(in layout: BoardLayout) -> Int {
        guard layout.found.count < workshop.contributions.count else { return 0 }
        let shown = layout.found.count { board.marked.contains(workshop.contributions[$0].id) }
        return markedPlaces.count - shown
    }

    /// One line: number, group, kind, answered or not, flags and tension, bundle, words.
    private func draw(
        _ contribution: Contribution, _ look: BoardLook, isSelected: Bool, on canvas: inout Canvas, in line: Rect
    ) {
        let role: Role =
            isSelected ? .selection : !contribution.isKept ? .disabled : phrases.role(of: contribution.kind)
        canvas.fill(line, role: role)
        let isMarked = board.marked.contains(contribution.id)
        let margin = (isSelected ? ">" : " ") + (isMarked ? "✓" : " ")
        let number = Fitting.padded(String(contribution.number), to: look.digits, .trailing)
        let origin = contribution.group?.text ?? "·"
        let answered = contribution.mappings[workshop.lens?.id ?? ""] == nil ? "○" : "●"
        let tension = look.isTense(contribution.id) ? phrases.tensionMark() : ""
        let flags = Fitting.padded(phrases.flagMarks(contribution) + tension, to: 3)
        let marks = "\(margin)\(number) \(origin) \(contribution.kind.mark) \(answered) \(flags) "
        let aside = contribution.isKept ? "" : phrases.asideMark() + " "
        canvas.write(
            marks + phrases.column(of: contribution, look) + aside + contribution.text, in: line, role: role)
    }

    /// The whole of the pointed line, in words: what it says, then what is known of it.
    private func drawDetail(of contribution: Contribution, on canvas: inout Canvas, in area: Rect) {
        guard area.rows > 1 else { return }
        canvas.line(across: area.row, from: area.column, columns: area.columns)
        let body = area.split(top: 1).rest
        let known = phrases.detail(of: contribution, in: workshop)
        let rows = min(Wrapping.lines(known, width: body.columns).count, body.rows / 2)
        let (said, foot) = body.split(bottom: rows)
        canvas.write(paragraph: contribution.text, in: said, role: .strong)
        canvas.write(paragraph: known, in: foot, role: .muted)
    }
}

/// How the lines of the board are drawn at one look.
struct BoardLook {
    /// How wide the numbers are.
    let digits: Int
    /// The bundle in which each contribution stands; the highest number of one, nil where there is none.
    let bundled: [ContributionID: Bundle], bundles: Int?
    /// What stands at an end of a tension.
    let tense: Set<Point>
    /// The name of each room, cut short; none where there are not several.
    let rooms: [WorkshopID: String]
    /// The votes stand before the words.
    let showsVotes: Bool

    /// A line stands in a tension: by itself, or through its bundle.
    func isTense(_ id: ContributionID) -> Bool {
        tense.contains(.contribution(id)) || bundled[id].map { tense.contains(.bundle($0.id)) } == true
    }
}

extension Phrases {
    /// The role of a kind, never the only carrier of the meaning: the mark says it.
    func role(of kind: Kind) -> Role {
        switch kind {
        case .condition: .condition
        case .ecueil: .pitfall
        default: .plain
        }
    }
}
