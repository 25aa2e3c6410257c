import Canvas
import SessionEngine

extension Action {
    static let log: [Action] = [
        Action(
            "withdraw",
            title: Bilingual(
                fr: "Retirer le geste choisi, après aperçu", en: "Withdraw the chosen step, after a preview"),
            short: Bilingual(fr: "Retirer", en: "Withdraw"), chords: [Chord(.enter), .letter("x")], screens: [.log],
            performs: [.withdraw], isDestructive: true,
            obstacle: { model in
                guard let step = model.chosenStep, let session = model.session else {
                    return Bilingual(fr: "le journal est vide", en: "the log is empty")
                }
                if session.withdrawn.contains(step.id) {
                    return Bilingual(fr: "ce geste est déjà retiré", en: "this step is withdrawn already")
                }
                return step.isUndoable
                    ? nil
                    : Bilingual(
                        fr: "ce geste se corrige en revenant en arrière", en: "this step is mended by going back")
            }
        ) { model in model.previewWithdrawal() }
    ]
}

extension Model {
    /// The steps, the latest first.
    var logSteps: [Step] { (session?.steps ?? []).reversed() }

    /// The step on which the next key acts.
    var chosenStep: Step? { logSteps.indices.contains(log.selected) ? logSteps[log.selected] : nil }

    mutating func logPress(_ chord: Chord) -> [Effect] {
        log.selected = moved(log.selected, chord, count: logSteps.count, page: max(1, size.rows - 5))
        return []
    }

    /// Says what would go, and asks; the key that confirms is another one than the key that asked.
    mutating func previewWithdrawal() -> [Effect] {
        guard let step = chosenStep else { return [] }
        let words = phrases.summary(of: step, in: workshop)
        overlay = .choice(
            Choice(
                Bilingual(fr: "Retirer ce geste ?", en: "Withdraw this step?"),
                [
                    Choice.Option(key: "o", phrases.withdraw(words)) { _ in [.perform(.withdraw(step.id))] },
                    Choice.Option(key: "n", phrases.keepStep()) { _ in [] },
                ]))
        return []
    }

    func drawLog(on canvas: inout Canvas, in area: Rect) -> Position? {
        let steps = logSteps
        let (head, list) = area.inset(columns: 1).split(top: 1)
        canvas.write(phrases.logHeading(steps.count), in: head, role: .heading)
        let top = max(0, min(log.selected - list.rows / 2, steps.count - list.rows))
        for (line, step) in steps.dropFirst(top).prefix(list.rows).enumerated() {
            let isSelected = top + line == log.selected
            let isWithdrawn = session?.withdrawn.contains(step.id) ?? false
            let role: Role = isSelected ? .selection : isWithdrawn ? .disabled : .plain
            let mark = isWithdrawn ? phrases.withdrawnMark() + " " : ""
            let seat = step.writer == writer ? phrases.here() : phrases.elsewhere()
            canvas.fill(list.line(line), role: role)
            canvas.write(
                "\(isSelected ? ">" : " ") \(step.moment.local.clock)  \(Fitting.padded(seat, to: 9)) \(mark)\(phrases.summary(of: step, in: workshop))",
                in: list, line: line, role: role)
        }
        return Position(row: list.row + log.selected - top, column: list.column)
    }
}
