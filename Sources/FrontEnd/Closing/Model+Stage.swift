import Canvas
import SessionEngine

/// The closing told to the room, step by step: the levers as the diagram has them, the reading, the things to keep.
///
/// What stands here is what the windows of the room show: both go through the same steps.
extension Model {
    /// The step that is shown on this screen; nil while the check list is.
    var closingStep: Int? {
        guard screen == .closing, session != nil else { return nil }
        return closing.stage.map { max(1, min($0, workshop.closingStepCount)) }
    }

    /// Shows a step here and to the room.
    mutating func stage(_ step: Int) -> [Effect] {
        let step = max(1, min(step, workshop.closingStepCount))
        closing.stage = step
        return [.show(.part(.step(step)))]
    }

    /// Back to the check list; the room goes on seeing the last step, until something else is chosen for it.
    mutating func leaveStage() -> [Effect] {
        closing.stage = nil
        return []
    }

    mutating func turnStage(_ chord: Chord) -> [Effect] {
        guard let now = closingStep, let next = RoomKey.step(chord.key, from: now, in: workshop), next != now else {
            return []
        }
        return stage(next)
    }

    /// The room moved on in its own window: this screen goes with it.
    mutating func followStage(_ choice: RoomChoice) {
        if closing.stage != nil, case .part(.step(let step)) = choice { closing.stage = step }
    }

    /// The step as the room sees it, and under it the keys that lead through.
    func drawStage(_ step: Int, on canvas: inout Canvas, in area: Rect) -> Position? {
        let (body, foot) = area.split(bottom: 1)
        roomView(of: .step(step)).draw(on: &canvas, in: body)
        canvas.write(
            phrases.stageKeys(isLast: step == workshop.closingStepCount), in: foot.inset(columns: 2), role: .muted)
        return Position(row: area.row, column: area.column)
    }

    /// The step as sentences that can be read aloud, then the keys.
    var stageOutline: [String]? {
        guard overlay == nil, let step = closingStep else { return nil }
        let told = roomView(of: RoomPart.step(step)).sentences
        return told + [phrases.stageKeys(isLast: step == workshop.closingStepCount)]
            + (status.map { [$0.text, $0.remedy].filter { !$0.isEmpty } } ?? [])
    }
}

extension Phrases {
    /// What leads through the steps, and out of them.
    func stageKeys(isLast: Bool) -> String {
        isLast
            ? say(
                fr: "Fin. s : la liste · o aperçu · p imprimer · x exporter",
                en: "The end. s: the list · o preview · p print · x export")
            : say(
                fr: "Espace : la suite · ← retour · = lecture · s : la liste",
                en: "Space: go on · ← back · = reading · s: the list")
    }
}
