import Canvas
import SessionEngine

extension Model {
    /// The next key acts on the lines that were marked.
    var isMarking: Bool {
        screen == .board && board.marked.contains { workshop.position(of: $0) != nil }
    }

    /// The places of the lines that were marked and are still here, in no order.
    var markedPlaces: [Int] { board.marked.compactMap { workshop.position(of: $0) } }

    /// The same lines, in order of arrival.
    var markedLines: [Contribution] { markedPlaces.sorted().map { workshop.contributions[$0] } }

    /// What the next key acts on: the marked lines, or else the pointed one.
    var targets: [Contribution] { isMarking ? markedLines : [pointed].compactMap { $0 } }

    /// Does to each of the targets what is to be done, as one step; nil leaves one out.
    func each(_ command: (Contribution) -> Command?) -> [Effect] {
        let commands = targets.compactMap(command)
        guard let first = commands.first else { return [] }
        return [.perform(commands.count == 1 ? first : .together(commands))]
    }

    /// `le n° 12`, or `3 lignes`: what the next key acts on.
    var subject: Bilingual {
        let targets = targets
        guard targets.count == 1, let one = targets.first else {
            return Bilingual(fr: Phrases(.fr).lines(targets.count), en: Phrases(.en).lines(targets.count))
        }
        return Bilingual(fr: "le n° \(one.number)", en: "no. \(one.number)")
    }

    // MARK: marks

    /// Marks the pointed line or takes its mark away, and goes on to the next one.
    mutating func toggleMark() -> [Effect] {
        guard let pointed else { return [] }
        if board.marked.remove(pointed.id) == nil { board.marked.insert(pointed.id) }
        return boardPress(Chord(.down))
    }

    /// Marks every line that is shown, or takes their marks away where all have one.
    mutating func toggleAllMarks() -> [Effect] {
        let shown = Set(boardLayout.lines.map { workshop.contributions[$0].id })
        if shown.isSubset(of: board.marked) { board.marked.subtract(shown) } else { board.marked.formUnion(shown) }
        return []
    }

    /// What brings lines together, or puts them away, ends with their marks.
    mutating func settleMarks(after command: Command) {
        switch command {
        case .makeBundle, .makeTension, .setAside: board.marked = []
        case .changeBundle(_, let edits):
            if edits.contains(where: { if case .add = $0 { true } else { false } }) { board.marked = [] }
        case .together(let commands): commands.first.map { settleMarks(after: $0) }
        default: break
        }
    }

    // MARK: what is done to several

    /// Puts a flag on all of the targets, or takes it off where all of them bear it.
    func turn(_ flag: Flag) -> [Effect] {
        let isOn = targets.allSatisfy { $0.flags.contains(flag) }
        return each { $0.flags.contains(flag) == isOn ? .flag($0.id, flag, !isOn) : nil }
    }

    /// Puts a lever on all of the targets, or takes it off where all of them bear it.
    func turn(_ lever: LeverID, in lens: LensID) -> [Effect] {
        func levers(_ contribution: Contribution) -> [LeverID] { contribution.mappings[lens]?.levers ?? [] }
        let isOn = targets.allSatisfy { levers($0).contains(lever) }
        return each { contribution in
            let now = levers(contribution)
            guard now.contains(lever) == isOn else { return nil }
            return .map(contribution.id, lens, Self.levers(now, toggling: lever), .typed)
        }
    }
}
