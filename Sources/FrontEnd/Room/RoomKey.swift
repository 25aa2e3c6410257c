import Canvas
package import SessionEngine

/// A letter that chooses what the room is shown: the same in its own window and on the facilitator's screen.
package struct RoomKey: Sendable {
    /// The letter.
    package let letter: Unicode.Scalar
    /// What it is called in a bar.
    package let label: Bilingual
    /// What it chooses in a workshop.
    package let choice: RoomChoice

    /// Every one, in the order in which Tab goes through them.
    package static let all: [RoomKey] = [
        RoomKey(letter: "a", label: Bilingual(fr: "Suivre", en: "Follow"), choice: .following),
        RoomKey(letter: "e", label: Bilingual(fr: "Question", en: "Question"), choice: .part(.question)),
        RoomKey(letter: "t", label: Bilingual(fr: "Tour", en: "Turn"), choice: .part(.turn)),
        RoomKey(letter: "x", label: Bilingual(fr: "Fiche", en: "Card"), choice: .part(.experience(1))),
        RoomKey(letter: "n", label: Bilingual(fr: "Nombres", en: "Counts"), choice: .part(.counts)),
        RoomKey(letter: "d", label: Bilingual(fr: "Schéma", en: "Diagram"), choice: .part(.diagram)),
        RoomKey(letter: "p", label: Bilingual(fr: "Pas à pas", en: "Step by step"), choice: .part(.step(1))),
        RoomKey(
            letter: "s", label: Bilingual(fr: "Promesses", en: "Promises"), choice: .part(.promises)),
        RoomKey(letter: "i", label: Bilingual(fr: "Titre", en: "Title"), choice: .part(.title)),
    ]

    /// It is the one that a choice was made by.
    func isOf(_ other: RoomChoice) -> Bool {
        switch other {
        case .part(.step): choice == .part(.step(1))
        case .part(.experience): choice == .part(.experience(1))
        default: choice == other
        }
    }

    /// What it chooses after what was chosen: the letter of the steps, or of the pages of a card, pressed again, goes to
    /// the next of them.
    func chosen(after now: RoomChoice, in workshop: Workshop) -> RoomChoice {
        switch (choice, now.part(of: workshop)) {
        case (.part(.step), .step(let number)): .part(.step(min(number + 1, workshop.closingStepCount)))
        case (.part(.experience), .experience(let page)):
            .part(.experience(min(page + 1, workshop.experiencePages.count)))
        default: choice
        }
    }

    /// What a key chooses after what was chosen; nil for a key that chooses nothing.
    ///
    /// Tab goes to the next part. Space, arrows and page keys go through the steps, or the pages of a card, once they are
    /// shown, and begin the steps from the diagram.
    static func choice(of chord: Chord, now: RoomChoice, in workshop: Workshop) -> RoomChoice? {
        let index = all.firstIndex { $0.isOf(now) } ?? 0
        switch chord {
        case Chord(.tab): return all[(index + 1) % all.count].choice
        case Chord(.tab, .shift): return all[(index + all.count - 1) % all.count].choice
        default: break
        }
        if case .scalar(let scalar) = chord.key, chord.modifiers.isSubset(of: .shift),
            let key = all.first(where: { String($0.letter) == String(scalar).lowercased() })
        {
            return key.chosen(after: now, in: workshop)
        }
        return switch now.part(of: workshop) {
        case .step(let number): step(chord.key, from: number, in: workshop).map { .part(.step($0)) }
        case .experience(let page):
            place(chord.key, from: page, of: workshop.experiencePages.count)
                .map { .part(.experience($0)) }
        case .diagram: move(chord.key) == .by(1) ? .part(.step(1)) : nil
        case .title, .question, .turn, .counts, .promises: nil
        }
    }

    /// The step of the closing to which a key leads from another, never past its ends; nil for a key that does not move.
    static func step(_ key: Key, from number: Int, in workshop: Workshop) -> Int? {
        place(key, from: number, of: workshop.closingStepCount)
    }

    private static func place(_ key: Key, from number: Int, of last: Int) -> Int? {
        switch move(key) {
        case .by(let by): max(1, min(number + by, last))
        case .first: 1
        case .last: last
        case nil: nil
        }
    }

    private enum Move: Equatable { case by(Int), first, last }

    private static func move(_ key: Key) -> Move? {
        switch key {
        case .down, .right, .pageDown, .scalar(" "), .enter: .by(1)
        case .up, .left, .pageUp, .backspace: .by(-1)
        case .home: .first
        case .end: .last
        default: nil
        }
    }
}
