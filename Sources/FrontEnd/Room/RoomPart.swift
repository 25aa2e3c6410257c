package import SessionEngine

/// One thing that the room can be shown.
package enum RoomPart: Hashable, Sendable {
    /// What the workshop is, before it begins, or while nothing else is to be seen.
    case title
    /// The question of the open block, with its clock.
    case question
    /// Whose turn it is in the report round, with its clock.
    case turn
    /// How much was noted, by table and by kind.
    case counts
    /// The card of an experience, by page from 1; what the workshop has come to where none is open.
    case experience(Int)
    /// The lever diagram.
    case diagram
    /// What was promised the last time, and what became of it.
    case promises
    /// A step of the closing, from 1: the levers, what was read in them, the things to keep.
    case step(Int)
}

/// What was chosen for the room: it holds for every window that shows it.
package enum RoomChoice: Hashable, Sendable {
    /// What the workshop has come to.
    case following
    /// This, whatever the workshop has come to.
    case part(RoomPart)
}

extension RoomChoice {
    /// A step of the closing was chosen.
    var isStep: Bool { if case .part(.step) = self { true } else { false } }

    /// The choice in one word or two, by which it goes from one window to the other.
    package var text: String {
        switch self {
        case .following: "following"
        case .part(.title): "title"
        case .part(.question): "question"
        case .part(.turn): "turn"
        case .part(.counts): "counts"
        case .part(.diagram): "diagram"
        case .part(.promises): "promises"
        case .part(.experience(let page)): "experience \(page)"
        case .part(.step(let number)): "step \(number)"
        }
    }

    /// Reads such a word; nil for what no window of ours has written.
    package init?(text: String) {
        let plain: [RoomChoice] = [
            .following, .part(.title), .part(.question), .part(.turn), .part(.counts), .part(.diagram),
            .part(.promises),
        ]
        if let known = plain.first(where: { $0.text == text }) {
            self = known
            return
        }
        let words = text.split(separator: " ")
        guard words.count == 2, let number = Int(words[1]), (1...999).contains(number) else { return nil }
        switch words[0] {
        case "step": self = .part(.step(number))
        case "experience": self = .part(.experience(number))
        default: return nil
        }
    }

    /// What it shows of a workshop now.
    package func part(of workshop: Workshop) -> RoomPart {
        switch self {
        case .following: workshop.roomPart
        case .part(.step(let number)): .step(min(number, workshop.closingStepCount))
        case .part(.experience(let page)):
            workshop.openExperience == nil
                ? workshop.roomPart : .experience(max(1, min(page, workshop.experiencePages.count)))
        case .part(let part): part
        }
    }
}

extension Workshop {
    /// What the room is shown while nobody chose: what the workshop has come to.
    package var roomPart: RoomPart {
        if isClosed { return .diagram }
        if openExperience != nil { return .experience(1) }
        guard let open = block(openBlock)?.block else {
            return turn != nil ? .turn : begunAt == nil ? .title : nextBlock == nil ? .diagram : .question
        }
        switch open.role {
        case .report: return .turn
        case .closing: return .diagram
        case .work, .welcome, .pause: return turn == nil ? .question : .turn
        }
    }
}
