import Canvas
import SessionEngine

extension Model {
    /// The lines of the preparation, in the order of the screen.
    var prepareLines: [PrepareLine] {
        let fields = FrameField.allCases.filter { $0 != .notice || workshop.frame[.notice] != nil }
        return [.heading(.frame)] + fields.map { .field($0) }
            + (workshop.continuation == nil ? [] : [.heading(.series), .series])
            + [.heading(.groups)] + workshop.groups.map { .group($0.letter) }
            + [.heading(.actors)] + workshop.actors.map { .actor($0.id) }
            + [.heading(.order)] + workshop.blocks.map { .block($0.id) }
            + [.heading(.gates)] + Phase.allCases.map { .gate($0) }
    }

    /// The line on which the next key acts.
    var preparedLine: PrepareLine? {
        let lines = prepareLines
        return lines.indices.contains(prepare.selected) ? lines[prepare.selected] : nil
    }

    mutating func preparePress(_ chord: Chord) -> [Effect] {
        let lines = prepareLines
        if chord == Chord(.tab) {
            let next = lines.indices.dropFirst(prepare.selected + 1).first { lines[$0].isHeading }
            prepare.selected = min((next ?? 0) + 1, lines.count - 1)
            return []
        }
        let target = moved(prepare.selected, chord, count: lines.count, page: max(1, size.rows - 6))
        let step = target < prepare.selected ? -1 : 1
        var index = target
        while lines.indices.contains(index), lines[index].isHeading { index += step }
        // Past the first line or the last: that line.
        if !lines.indices.contains(index) { index = step < 0 ? 1 : lines.lastIndex { !$0.isHeading } ?? 0 }
        prepare.selected = index
        return []
    }

    /// Moves to the line that bears this, when it is there.
    mutating func choosePrepared(_ line: PrepareLine) {
        if let index = prepareLines.firstIndex(of: line) { prepare.selected = index }
    }
}
