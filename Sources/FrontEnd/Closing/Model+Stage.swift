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
        if closing.stage == nil { closing.before = room.choice.isStep ? .following : room.choice }
        closing.stage = step
        return [.show(.part(.step(step)))]
    }

    /// Back to the check list; the room sees again what it saw before the steps, unless something else was chosen for it
    /// meanwhile.
    mutating func leaveStage() -> [Effect] {
        guard let step = closingStep else { return [] }
        closing.left = step
        closing.stage = nil
        guard room.choice.isStep else { return [] }
        if room.isSeen { status = Status(.note, phrases.stageLeft(closing.before.part(of: workshop), at: step)) }
        return [.show(closing.before)]
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

    /// The step as the room sees it.
    func drawStage(_ step: Int, on canvas: inout Canvas, in area: Rect) -> Position? {
        roomView(of: .step(step)).draw(on: &canvas, in: area)
        return Position(row: area.row, column: area.column)
    }

    /// The step as sentences that can be read aloud, then the keys.
    var stageOutline: [String]? {
        guard overlay == nil, let step = closingStep else { return nil }
        let told = roomView(of: RoomPart.step(step)).sentences
        let keys = phrases.stageKeys(isLast: step == workshop.closingStepCount).map { "\($0.key) \($0.label)" }
        return told + [keys.joined(separator: " · ")]
            + (status.map { [$0.text, $0.remedy].filter { !$0.isEmpty } } ?? [])
    }
}

extension Phrases {
    /// What leads through the steps, and out of them.
    func stageKeys(isLast: Bool) -> [KeyHint] {
        let onwards = KeyHint(key: name(of: .letter(" ")), label: say(fr: "La suite", en: "Go on"))
        let list = KeyHint(key: name(of: .letter("s")), label: say(fr: "La liste", en: "The list"))
        let back = KeyHint(key: name(of: Chord(.left)), label: say(fr: "Retour", en: "Back"))
        return (isLast ? [] : [onwards]) + [list, back]
    }

    /// What the room sees once the steps are left, and that they go on where they were.
    func stageLeft(_ part: RoomPart, at step: Int) -> String {
        say(
            fr: "La salle voit de nouveau {} ; s reprend à l'étape \(step).",
            en: "The room sees {} again; s goes on at step \(step).", words: name(of: part))
    }
}
