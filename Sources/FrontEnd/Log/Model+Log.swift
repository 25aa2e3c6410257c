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
                    return Bilingual(
                        fr: "Le journal est vide : F2 va au direct.", en: "The log is empty: F2 goes live.")
                }
                if session.withdrawn.contains(step.id) {
                    return Bilingual(
                        fr: "Ce geste est déjà retiré : y rétablit le dernier retiré ici.",
                        en: "This step is withdrawn already: y brings back the last one withdrawn here.")
                }
                return step.isUndoable
                    ? nil
                    : Bilingual(
                        fr: "Une séquence, une horloge ou un tour se corrigent en y revenant, sans rien retirer.",
                        en: "A block, a clock or a turn is mended by going back to it, nothing is withdrawn.")
            }
        ) { model in model.previewWithdrawal() }
    ]
}

extension Model {
    /// The steps, the latest first; a view of the session's own, nothing is copied.
    private var logSteps: ReversedCollection<[Step]>.SubSequence { (session?.steps ?? []).reversed()[...] }

    /// The step on which the next key acts.
    var chosenStep: Step? { logSteps.dropFirst(log.selected).first }

    mutating func logPress(_ chord: Chord) -> [Effect] {
        log.selected = moved(log.selected, chord, count: logSteps.count, page: max(1, size.rows - 5))
        return []
    }

    /// Says what would go, and asks; the key that confirms is another one than the key that asked.
    mutating func previewWithdrawal() -> [Effect] {
        guard let step = chosenStep, let session else { return [] }
        let withdrawal = Withdrawal(of: step, in: session)
        let yes: Unicode.Scalar = language == .fr ? "o" : "y"
        overlay = .choice(
            Choice(
                Bilingual(fr: "Retirer ce geste ?", en: "Withdraw this step?"),
                text: phrases.preview(
                    of: withdrawal, summary: phrases.summary(of: step, in: workshop), in: workshop), selected: 1,
                [
                    Choice.Option(key: yes, phrases.withdrawStep()) { _ in [.perform(.withdraw(step.id))] },
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
            draw(step, isSelected: top + line == log.selected, on: &canvas, in: list.line(line))
        }
        return Position(row: list.row + log.selected - top, column: list.column)
    }

    private func draw(_ step: Step, isSelected: Bool, on canvas: inout Canvas, in line: Rect) {
        let isWithdrawn = session?.withdrawn.contains(step.id) ?? false
        let role: Role = isSelected ? .selection : isWithdrawn ? .disabled : .plain
        let mark = isWithdrawn ? phrases.withdrawnMark() + " " : ""
        let seat = Fitting.padded(step.writer == writer ? phrases.here() : phrases.elsewhere(), to: 9)
        let words = phrases.summary(of: step, in: workshop)
        canvas.fill(line, role: role)
        canvas.write(
            "\(isSelected ? ">" : " ") \(step.moment.local.clock)  \(seat) \(mark)\(words)", in: line, role: role)
    }
}
