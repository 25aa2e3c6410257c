import Canvas
import SessionEngine

/// A key and what it does here, in as few words as fit in the bar.
package struct KeyHint: Hashable, Sendable {
    /// The keys as they are written on the keyboard, and what they do.
    package var key: String, label: String

    var columns: Int { Width.columns(of: key) + Width.columns(of: label) + 3 }
}

extension Model {
    /// The hints of the bar, one list a row, the nearest to the work first; what stands last in the last row is shown
    /// before all others.
    package var keyRows: [[KeyHint]] {
        if let overlay { return Array(repeating: [], count: usualRows - 1) + [phrases.keys(of: overlay)] }
        let all = Action.all(on: screen).filter { !$0.short[language].isEmpty && $0.obstacle(self) == nil }
        let ways = all.filter { $0.place == .way }.compactMap(hint)
        let own = ownHints(all.filter { $0.place == .own && (closingStep == nil || $0.id != "stage") })
        let last = lastHints
        return usualRows == 2 ? [own, ways + last] : [own + ways + last]
    }

    /// The work of the screen; before it what a step before the room, or a line that is typed, is led by.
    ///
    /// In a narrow bar the way to the letters and the first function key outlive Enter and Tab.
    private func ownHints(_ actions: [Action]) -> [KeyHint] {
        let own = actions.compactMap(hint)
        if let step = closingStep { return phrases.stageKeys(isLast: step == workshop.closingStepCount) + own }
        guard !isCommanding else { return own }
        let typing = phrases.typingKeys()
        let all = typing + own
        let isNarrow = all.prefix(typing.count + 1).reduce(0) { $0 + $1.columns } > size.columns - 20
        return isNarrow ? typing.suffix(1) + own.prefix(1) + typing.dropLast() + own.dropFirst() : all
    }

    /// A screen with a field keeps the second row for what was said.
    private var usualRows: Int { screen.hasCaptureField || size.rows < 20 ? 1 : 2 }

    private func hint(_ action: Action) -> KeyHint? {
        let chords = action.chords.filter { isCommanding || $0.actsWhileTyping }
        guard let first = chords.first else { return nil }
        return KeyHint(
            key: action.choosesByKey ? phrases.keys(leverChords(of: chords)) : phrases.name(of: first),
            label: phrases.text(action.short)
        )
    }

    /// Of the letters that may be a lever's, those that are one in the lens that is looked at.
    private func leverChords(of chords: [Chord]) -> [Chord] {
        let keys = Set((lens?.levers ?? []).flatMap(\.key.unicodeScalars))
        return chords.filter { if case .scalar(let scalar) = $0.key { keys.contains(scalar) } else { false } }
    }

    func drawKeys(_ rows: [[KeyHint]], on canvas: inout Canvas, in area: Rect) {
        canvas.fill(area, role: .keyBar)
        for (line, hints) in rows.enumerated() {
            let row = area.line(line)
            let isLast = line == rows.count - 1
            var start = row
            if isLast, screen.hasCaptureField, overlay == nil {
                let mode = " \(phrases.name(ofMode: isTyping)) "
                canvas.write(mode, in: row, role: .fieldMode)
                start = row.split(left: Width.columns(of: mode)).rest
            }
            draw(hints, keeping: isLast && overlay == nil ? lastHints.count : 0, on: &canvas, in: start)
        }
    }

    /// The hints at the end of the bar, shown before all others: help, and the way out; while a line is typed the next
    /// block is worth more than the way out.
    private var lastHints: [KeyHint] {
        let last = Action.all(on: screen).filter { $0.place == .last && $0.obstacle(self) == nil }.compactMap(hint)
        return isCommanding ? last : Array(last.prefix(1))
    }

    /// As many hints as fit, with an ellipsis where some do not; the last ones always.
    private func draw(_ hints: [KeyHint], keeping last: Int, on canvas: inout Canvas, in area: Rect) {
        let kept = hints.suffix(last)
        var room = area.columns - kept.reduce(0) { $0 + $1.columns }
        var shown: [KeyHint] = []
        let others = hints.dropLast(last)
        for (index, hint) in others.enumerated() {
            let isEnd = index == others.count - 1
            guard hint.columns + (isEnd ? 0 : 2) <= room else {
                shown.append(KeyHint(key: "…", label: ""))
                break
            }
            room -= hint.columns
            shown.append(hint)
        }
        var column = area.column
        for hint in shown + kept {
            let end = canvas.write(" \(hint.key)", row: area.row, column: column, role: .keyName)
            if !hint.label.isEmpty { canvas.write(" \(hint.label)", row: area.row, column: end, role: .keyBar) }
            column += hint.label.isEmpty ? 2 : hint.columns
        }
    }
}

extension Phrases {
    /// Several keys that do the like of each other, as one name: `lcrvgma`.
    func keys(_ chords: [Chord]) -> String { chords.map { name(of: $0) }.joined() }

    func closedMark() -> String { say(fr: "clos", en: "closed") }
}
