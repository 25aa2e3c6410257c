import Canvas
package import Levers
package import SessionEngine

/// What the board proposes to bundle; nothing is done to it but by a key.
package struct LikenessList: Sendable {
    /// The line that was asked about; nil where the surest of all are shown.
    package var line: ContributionID?
    /// The surest first.
    package var proposals: [LikenessProposal]
    /// The one on which the next key acts.
    package var selected = 0
}

extension Model {
    /// What is like the chosen line; where no line was chosen, or none is like it, the surest of all.
    mutating func proposeBundles() -> [Effect] {
        let line = board.pointed == nil ? nil : pointed
        let near = line.map { propose(for: $0.id) } ?? []
        let list =
            near.isEmpty
            ? LikenessList(line: nil, proposals: propose(for: nil)) : LikenessList(line: line?.id, proposals: near)
        guard !list.proposals.isEmpty else {
            status = Status(.note, phrases.nothingAlike())
            return []
        }
        if near.isEmpty, let line { status = Status(.note, phrases.nothingLike(line.number)) }
        overlay = .likeness(list)
        return []
    }

    /// What may be bundled with a line, or of all lines; the words are read once, and then only those that changed.
    private mutating func propose(for id: ContributionID?) -> [LikenessProposal] {
        var index = board.likeness ?? LikenessIndex(common: CommonWords(knowledge.commonWords))
        board.likeness = nil
        index.refresh(workshop.contributions)
        board.likeness = index
        let (bundles, rooms) = (workshop.bundles, RoomSides(workshop))
        guard let id else { return index.proposals(bundles: bundles, dismissed: board.unlike, rooms: rooms) }
        return index.proposals(for: id, bundles: bundles, dismissed: board.unlike, rooms: rooms)
    }

    mutating func likenessTakes(_ chord: Chord, _ list: LikenessList) -> [Effect] {
        var list = list
        guard list.proposals.indices.contains(list.selected) else { return [] }
        let proposal = list.proposals[list.selected]
        switch chord {
        case Chord(.enter), .letter("+"): return bundle(proposal)
        case .letter(" "):
            overlay = nil
            board.marked = Set(proposal.lines)
            board.pointed = proposal.lines.last
            let position = proposal.lines.last.flatMap { workshop.position(of: $0) }
            if !boardLayout.lines.contains(where: { $0 == position }) { board.filter = "" }
        case .letter("x"), Chord(.delete):
            for one in proposal.all {
                for other in proposal.all where one != other { board.unlike.insert(UnlikePair(one, other)) }
            }
            list.proposals.remove(at: list.selected)
            list.selected = min(list.selected, list.proposals.count - 1)
            overlay = list.proposals.isEmpty ? nil : .likeness(list)
            status = Status(.note, phrases.unlike(proposal, in: workshop))
        case Chord(.tab):
            let line = list.line == nil ? pointed?.id : nil
            let others = propose(for: line)
            if others.isEmpty {
                status = Status(.note, line == nil ? phrases.nothingAlike() : phrases.nothingLike(pointed?.number ?? 0))
            } else {
                overlay = .likeness(LikenessList(line: line, proposals: others))
            }
        default:
            list.selected = moved(list.selected, chord, count: list.proposals.count, page: 5)
            overlay = .likeness(list)
        }
        return []
    }

    /// Asks for the title in the room's words, or puts the line into the bundle that it is like.
    private mutating func bundle(_ proposal: LikenessProposal) -> [Effect] {
        overlay = nil
        let ids = proposal.lines
        if let bundle = proposal.bundle { return [.perform(.changeBundle(bundle, [.add(ids)]))] }
        askTitle(of: nil) { .makeBundle(title: $0, ids, levers: nil) }
        return []
    }

    // MARK: view

    /// The proposals, and under them the words of the chosen one, those in common marked.
    func draw(_ list: LikenessList, on canvas: inout Canvas) -> Position? {
        let number = list.line.flatMap { workshop.contribution($0)?.number }
        let inside = canvas.overlay(overlayArea, title: phrases.likenessTitle(list.proposals.count, like: number))
            .inset(columns: 1)
        guard list.proposals.indices.contains(list.selected) else { return nil }
        let (rows, words) = inside.split(top: max(2, min(list.proposals.count, inside.rows / 3)))
        let top = max(0, min(list.selected - rows.rows / 2, list.proposals.count - rows.rows))
        for (row, proposal) in list.proposals.dropFirst(top).prefix(rows.rows).enumerated() {
            let isSelected = top + row == list.selected
            let role: Role = isSelected ? .selection : .overlay
            canvas.fill(rows.line(row), role: role)
            canvas.write((isSelected ? "> " : "  ") + told(proposal), in: rows, line: row, role: role)
        }
        canvas.line(across: words.row, from: words.column, columns: words.columns)
        drawWords(of: list.proposals[list.selected], on: &canvas, in: words.split(top: 1).rest)
        return Position(row: rows.row + list.selected - top, column: rows.column)
    }

    /// `n° 12 b, n° 31 a · en commun : temps, long`.
    private func told(_ proposal: LikenessProposal) -> String {
        phrases.told(proposal, words: board.likeness?.words(of: proposal) ?? [], in: workshop)
    }

    private func drawWords(of proposal: LikenessProposal, on canvas: inout Canvas, in area: Rect) {
        var area = area
        for id in proposal.all {
            guard !area.isEmpty, let contribution = workshop.contribution(id) else { continue }
            let head = phrases.head(of: contribution, isInBundle: proposal.beside.contains(id), in: workshop)
            canvas.write(head, in: area.line(0), role: .muted)
            let marks = board.likeness?.marks(of: id, in: proposal) ?? []
            let rows = canvas.write(
                paragraph: contribution.text, marking: marks, as: .heading,
                in: area.split(top: 1).rest.inset(columns: 1), role: .overlay)
            area = area.split(top: rows + 1).rest
        }
    }
}
