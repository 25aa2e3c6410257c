import Canvas
import FrontEnd
import SessionEngine
import Synchronization
import Templates
import Testing

/// The demonstration's workshop, replayed through the engine as far as a scene wants it.
enum Workbook {
    /// The whole of it, closed.
    static let whole: Result<Session, any Error> = Result { try replay(mapping: .max, isClosed: true) }
    /// Twenty lines with their answers, the others not yet mapped; nothing bundled; one thing to keep; open.
    static let half: Result<Session, any Error> = Result { try replay(mapping: 20, isClosed: false) }
    /// Made from the template, nothing said yet.
    static let fresh: Result<Session, any Error> = Result { try replay(mapping: 0, isClosed: false, upTo: 0) }

    static let end: Result<Moment, any Error> = Result {
        let demonstration = try Demonstration(named: "s-inspirer")
        return demonstration.moment(at: demonstration.course.last?.offset ?? 0)
    }

    private static func replay(mapping: Int, isClosed: Bool, upTo count: Int = .max) throws -> Session {
        let demonstration = try Demonstration(named: "s-inspirer")
        let library = TemplateLibrary(folder: nil)
        let template = try library.template(demonstration.template)
        var session = Session()
        let names = Names()
        func run(_ command: Command, at offset: Int64) throws {
            let asking = Asking(
                writer: LiveRoom.screen, moment: demonstration.moment(at: offset), makeID: names.next)
            for event in try session.decide(command, asking: asking) { session.apply(event) }
        }
        var making = demonstration.making(template: template, lens: try library.lens(template.lens))
        if count == 0 {
            making.groups = making.groups.map { Making.NewGroup(name: $0.name) }
            making.frame = making.frame.filter { [.title, .notice, .date].contains($0.key) }
        }
        try run(.make(making), at: 0)
        var said = 0
        for happening in demonstration.course.prefix(count) {
            for command in demonstration.commands(for: happening.deed, in: session.workshop) {
                switch command {
                case .capture(var drafts):
                    said += drafts.count
                    if said > mapping { for index in drafts.indices { drafts[index].levers = nil } }
                    try run(.capture(drafts), at: happening.offset)
                case .setTakeaway(let place, _, _) where !isClosed && place > 1: break
                case .close where !isClosed: break
                case .makeBundle where !isClosed, .makeTension where !isClosed: break
                case .setVotes where !isClosed, .setReading where !isClosed: break
                default: try run(command, at: happening.offset)
                }
            }
        }
        return session
    }

    private final class Names: Sendable {
        private let made = Mutex(0)
        @Sendable func next() -> String {
            made.withLock {
                $0 += 1
                return "n\($0)"
            }
        }
    }
}

/// The states in which the screens other than the live ones are looked at.
enum Scene: String, CaseIterable, Sendable {
    case home, homeEmpty, homeTemplates
    case prepare, prepareHeads, prepareOrder
    case board, boardFiltered, boardSpecify
    case levers, leversDone, leversEmpty, leversProposed, leversBulk, leversLenses, leversFurther
    case closing, closingDone, closingStage, closingRead, closingWhole, closingPrint, closingPreview
    case names, namesAsked, namesJudged, namesNone, closingNames
    case boardNarrowing, boardMarked, boardSplit, boardByBundle, boardAlike, boardJoining
    case boardBundle, boardBundled, boardTension, boardVotes, closingReading, closingCursor, closingDraft,
        closingDrafted
    case log, logWithdraw
    case help, helpLevers, commands, refusal

    /// The scene, played by keys at the design size and then shown at another one.
    func room(language: Language = .fr, size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(language: language, suggests: self == .leversProposed || self == .leversBulk)
        let session = try session.get()
        let workshop = session.workshop
        room.send(.answer(.opened(session, file: "demonstration.atelier")))
        room.send(.tick(workshop.begunAt == nil ? LiveRoom.moment(minute: 0) : try Workbook.end.get()))
        try play(&room)
        room.send(.resized(size))
        return room
    }

    private static let library = TemplateLibrary(folder: nil)

    private var session: Result<Session, any Error> {
        switch self {
        case .prepare, .prepareHeads, .prepareOrder, .leversEmpty, .namesNone: Workbook.fresh
        case .leversDone, .closingDone, .closingStage, .closingRead, .closingWhole, .closingDraft, .closingDrafted,
            .log,
            .logWithdraw:
            Workbook.whole
        default: Workbook.half
        }
    }

    private func play(_ room: inout LiveRoom) throws {
        switch self {
        case .home, .homeEmpty, .homeTemplates: try playHome(&room)
        case .prepare: room.model.screen = .prepare
        case .prepareHeads:
            room.model.screen = .prepare
            room.type("n12")
            room.press(.enter)
            room.type("é")
        case .prepareOrder:
            room.model.screen = .prepare
            for _ in 0..<3 { room.press(.tab) }
            room.press(.down)
        case .board, .boardFiltered, .boardSpecify, .refusal, .commands: playBoard(&room)
        case .boardBundle, .boardBundled, .boardTension, .boardVotes, .boardByBundle, .boardJoining:
            playGathering(&room)
        case .boardNarrowing, .boardMarked, .boardSplit, .boardAlike: playLines(&room)
        case .levers, .leversDone, .leversEmpty, .helpLevers, .leversProposed, .leversBulk, .leversLenses,
            .leversFurther:
            room.press(.function(5))
            if self == .levers {
                room.type("lg")
                room.press(.down)
            }
            if self == .leversLenses || self == .leversFurther {
                room.type("G")
                room.send(.answer(.lenses(try ["comment", "dudez"].map { try Self.library.lens(LensID($0)) })))
            }
            if self == .leversFurther {
                room.press(.down)
                room.press(.enter)
                room.type("gk")
            }
            if self == .helpLevers { room.type("h") }
            if self == .leversBulk {
                room.type("*")
                room.press(.enter)
            }
        case .log, .logWithdraw:
            room.press(.function(12))
            if self == .logWithdraw {
                for _ in 0..<106 { room.press(.down) }
                room.type("x")
            }
        case .help:
            room.press(.function(4))
            room.type("h")
        default: playClosing(&room)
        }
    }

    private func playHome(_ room: inout LiveRoom) throws {
        room.command("w")
        guard self != .homeEmpty else { return room.send(.answer(.workshops([]))) }
        room.send(
            .answer(
                .workshops([
                    WorkshopEntry(
                        path: "1", title: "S'inspirer : comment s'approprier la coopération territoriale ?",
                        date: "2025-03-25", contributions: 54),
                    WorkshopEntry(path: "2", title: "Se déplacer au village", date: "2025-02-11", contributions: 1),
                    WorkshopEntry(
                        path: "3", title: "ancien.atelier", date: "", contributions: 0,
                        trouble: "écrit par un atelier plus récent"),
                ])))
        guard self == .homeTemplates else { return }
        room.type("n")
        let library = TemplateLibrary(folder: nil)
        room.send(.answer(.templates([try library.template("s-inspirer"), try library.template("atelier-court")])))
    }

    private func playBoard(_ room: inout LiveRoom) {
        room.press(.function(4))
        switch self {
        case .boardFiltered:
            room.type("secoute")
            room.press(.enter)
        case .boardSpecify: room.type("p")
        case .commands: room.type(":lev")
        case .refusal:
            room.press(.enter)
            room.type(String(repeating: "long ", count: 1000))
            room.press(.enter)
        default:
            for _ in 0..<30 { room.press(.up) }
            room.type("x")
            room.type("redit le n° 12")
            room.press(.enter)
            for _ in 0..<3 { room.press(.down) }
        }
    }

    private func playLines(_ room: inout LiveRoom) {
        room.press(.function(4))
        switch self {
        case .boardMarked:
            room.press(.home)
            room.type("  ")
            room.press(.down)
            room.type(" ")
            room.type("ssans")
            room.press(.enter)
        case .boardAlike: room.type("(")
        case .boardSplit:
            for _ in 0..<11 { room.press(.up) }
            room.type("'")
        default:
            room.type("sécout")
            room.press(.up)
        }
    }

    /// Two lines are bundled; then the third is to be, or what else brings lines together.
    private func playGathering(_ room: inout LiveRoom) {
        room.press(.function(4))
        room.type("+")
        room.press(.enter)
        room.type("Finir à bout de souffle")
        room.press(.enter)
        room.press(.up)
        room.type("+")
        room.press(.enter)
        switch self {
        case .boardBundle:
            room.press(.up)
            room.type("+")
        case .boardBundled: room.type("+")
        case .boardByBundle: room.type("b")
        case .boardJoining:
            room.send(.resized(Size(rows: 40, columns: 120)))
            room.press(.function(2))
            room.enter("c+ des résultats montrés vite par un noyau de convaincus")
            room.press(.function(4))
            room.type("\"37")
            room.press(.enter)
            room.type("+")
            for _ in 0..<3 { room.press(.up) }
            room.press(.enter)
            room.type("Vite et à peu")
            room.press(.enter)
            room.press(.end)
            room.type("(")
        case .boardVotes: room.type("!")
        default:
            room.type("-")
            room.type("r1")
            room.press(.enter)
            room.press(.escape)
            room.type("-30")
            room.press(.enter)
            room.type("du temps, ou vite")
            room.press(.enter)
            room.type("-")
            room.press(.down)
        }
    }

    private func playClosing(_ room: inout LiveRoom) {
        room.press(.function(6))
        switch self {
        case .closingStage:
            room.type("s")
            for _ in 0..<3 { room.type(" ") }
        case .closingRead:
            room.type("s")
            for _ in 0..<8 { room.type(" ") }
        case .closingWhole:
            room.type("s")
            room.press(.end)
        case .closingPrint:
            room.type("p")
            room.send(.answer(.printers(["Accueil_HP", "Reprographie"])))
        case .closingPreview:
            room.type("o")
            room.send(
                .answer(
                    .preview((1...60).map { "\($0)  Une ligne de la synthèse, telle qu'elle sera imprimée, en large." })
                ))
        case .closingReading, .closingCursor:
            room.type("=")
            room.press(.enter)
            room.type("un puzzle qui se rassemble")
            room.press(.enter)
            room.type("=")
            if self == .closingCursor {
                for _ in 0..<4 { room.press(.down) }
                room.press(.enter)
            }
        case .closingDraft, .closingDrafted:
            room.type(";,")
            if self == .closingDrafted { room.press(.enter) }
        case .closingNames: room.type("p")
        case .namesAsked: room.type("*")
        case .names, .namesJudged, .namesNone:
            room.type("*")
            room.press(.enter)
            if self == .namesJudged {
                room.type("mk")
                room.press(.up)
                room.press(.up)
            }
        case .closing: for _ in 0..<3 { room.press(.down) }
        default: break
        }
    }
}
