import Canvas
import FrontEnd
import SessionEngine
import Templates
import Testing

/// What the room is shown, in the states in which it is looked at.
enum RoomScene: String, CaseIterable, Sendable {
    case title, question, questionSmall, questionLarge, soon, last, over, paused, pause, between
    case roundFirst, turn, turnSoon, turnOver, turnPassed, roundOver
    case counts, countsSmall, countsNone
    case diagram, ground, governance, engines, takeaways
    case card, cardSmall, cardNext, cardLast
    case help, moved, here, hereSmall, chooser

    /// The size at which it is drawn.
    var size: Size {
        switch self {
        case .questionSmall, .countsSmall, .hereSmall, .cardSmall: Size(rows: 16, columns: 60)
        case .questionLarge: Size(rows: 70, columns: 240)
        default: Size(rows: 24, columns: 80)
        }
    }

    /// The facilitator's screen on the scene's workshop.
    func room() throws -> LiveRoom {
        switch self {
        case .counts, .countsSmall, .diagram, .ground, .governance, .engines, .takeaways:
            return try Scene.leversDone.room()
        default:
            var room = try LiveRoom()
            play(&room)
            return room
        }
    }

    private func play(_ room: inout LiveRoom) {
        if self == .title { return }
        room.press(.function(8))
        if self == .pause {
            room.command("o")
            for _ in 0..<8 { room.press(.down) }
            return room.press(.enter)
        }
        room.press(.function(8))
        if self == .countsNone { return }
        room.at(minute: 9, second: 20)
        room.enter("a\" on ne se connaissait pas avant la fusion")
        switch self {
        case .soon: room.at(minute: 21)
        case .last: room.at(minute: 24)
        case .over: room.at(minute: 27, second: 10)
        case .paused: room.command("p")
        case .between: room.command("x")
        case .roundFirst, .turn, .turnSoon, .turnOver, .turnPassed, .roundOver: report(&room)
        case .here, .hereSmall:
            room.press(.scalar("r"), .control)
            room.type("- des réunions sans compte rendu")
            room.send(.resized(size))
        case .card, .cardSmall, .cardNext, .cardLast:
            room.command("X")
            room.send(.answer(.experiences(Self.cards)))
            room.press(.enter)
        case .chooser: room.press(.scalar("t"), .control)
        default: break
        }
    }

    /// The first of them is read.
    private static let cards = ["eusko"].compactMap { try? TemplateLibrary(folder: nil).experience($0) }

    private func report(_ room: inout LiveRoom) {
        room.model.screen = .round
        room.press(.function(8))
        if self == .roundFirst { return room.command("x") }
        room.at(minute: 11)
        if self == .turnSoon { room.at(minute: 13, second: 30) }
        if self == .turnOver { room.at(minute: 16) }
        if self == .turnPassed { room.command("S") }
        if self == .roundOver { for _ in 0..<3 { room.press(.function(8)) } }
    }

    /// What is chosen; what the workshop has come to where nothing is.
    private var choice: RoomChoice {
        switch self {
        case .counts, .countsSmall, .countsNone: .part(.counts)
        case .diagram: .part(.diagram)
        case .ground: .part(.step(1))
        case .governance: .part(.step(4))
        case .engines: .part(.step(5))
        case .cardNext: .part(.experience(2))
        case .cardLast: .part(.experience(99))
        case .takeaways: .part(.step(99))
        default: .following
        }
    }

    /// The window of the room on the scene.
    func window(size: Size? = nil) throws -> RoomWindow {
        let model = try room().model
        var window = RoomWindow(
            try #require(model.session), size: size ?? self.size, now: model.now, showing: choice)
        if self == .help { _ = window.update(.input(.key(.scalar("h"), []))) }
        if self == .moved {
            _ = window.update(.watched("Le fichier de l’atelier a été déplacé : rien ne change plus."))
        }
        return window
    }

    /// It is seen on the facilitator's own screen.
    var isHere: Bool { [.here, .hereSmall, .chooser].contains(self) }

    /// The frame to look at.
    func frame() throws -> Frame { isHere ? try room().model.frame : try window().frame }
}
