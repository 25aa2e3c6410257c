import FrontEnd
import SessionEngine
import SessionStore

/// What the room sees, chosen here or in its own window.
extension ScreenRun {
    /// Reads what was chosen in the other window, and whether it is open.
    func lookAtRoom() {
        guard let roomLink, model.session != nil else { return }
        let choice = roomLink.word.flatMap { RoomChoice(text: $0) } ?? .following
        let isSeen = roomLink.isSeen
        if choice != model.room.choice || isSeen != model.room.isSeen { answer(.room(choice, isSeen: isSeen)) }
    }

    /// Tells the windows of the room what is shown.
    func show(_ choice: RoomChoice) {
        let isTold = roomLink?.tell(choice.text) ?? false
        answer(.room(choice, isSeen: roomLink?.isSeen ?? false))
        if !isTold { answer(.failed(model.phrases.roomNotTold(), of: nil)) }
    }
}

extension Phrases {
    /// The choice stays on this screen.
    func roomNotTold() -> Explanation {
        Explanation(
            say(fr: "Ce choix n'a pas pu être dit à l'autre fenêtre.", en: "The other window could not be told."),
            say(
                fr: "Choisissez-le dans sa fenêtre, par la même lettre.",
                en: "Choose it in its window, by the same letter."))
    }
}
