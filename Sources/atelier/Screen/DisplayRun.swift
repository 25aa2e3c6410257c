import Canvas
import FrontEnd
import SessionEngine
import SessionStore
import Terminal

/// The window for the room: a workshop read as it grows, a choice followed, a frame after each change.
///
/// It writes nothing into the workshop; only what it shows is told to the facilitator's screen.
final class DisplayRun {
    private let desk: Desk
    private let clock = SystemClock()
    private let inbox = Inbox<Never>()
    /// nil where the file cannot be written, so that nobody changes it either.
    private let file: WorkshopFile?
    private let link: RoomLink?
    private var window: RoomWindow
    /// The word of the choice as it was last seen.
    private var word: String?
    private var rereadings = 0
    private var lastLook: Moment
    private var next = Next.go

    /// Opens the workshop; refuses what cannot be read.
    init(_ path: String, at desk: Desk) throws {
        self.desk = desk
        let (file, session) = try Self.read(path)
        self.file = file
        link = RoomLink(session.workshop.id, state: desk.stateFolder)
        word = link?.word
        lastLook = clock.now()
        window = RoomWindow(
            session, size: Size(rows: 24, columns: 80), now: lastLook,
            showing: word.flatMap { RoomChoice(text: $0) } ?? .following)
    }

    private static func read(_ path: String) throws -> (WorkshopFile?, Session) {
        do {
            let file = try WorkshopFile.follow(at: path)
            return (file, file.session)
        } catch StoreTrouble.readOnly {
            return (nil, try WorkshopFile.readLocked(at: path))
        }
    }

    /// Takes the terminal, runs until the end, gives it back; the exit code of the loop.
    func run() throws(TerminalRefusal) -> Int32 {
        let session = try TerminalSession.open(log: Installation.stateFolder(desk.environment) + "/errors.log")
        defer {
            session.close()
            try? file?.close()
        }
        watch()
        let loop = EventLoop(
            session: session, inbox: inbox,
            handlers: Handlers(
                view: { [self] size in
                    if size != window.size { hand(.resized(size)) }
                    return window.frame
                },
                onEvents: { [self] events in
                    for event in events { hand(.input(event)) }
                    return taken
                },
                onSignal: { [self] _ in tick() },
                // What is written or chosen elsewhere is seen within half a second.
                tickInterval: { 200 },
                onTick: { [self] in
                    tick()
                    return taken
                }))
        return loop.run()
    }

    /// What the last wish asks of the loop; once.
    private var taken: Next {
        defer { next = .go }
        return next
    }

    private func hand(_ happening: RoomWindow.Happening) {
        for wish in window.update(happening) {
            switch wish {
            case .show(let choice):
                word = choice.text
                _ = link?.tell(choice.text)
            case .redraw: next = .redraw
            case .suspend: next = .suspend
            case .quit: next = .leave(0)
            }
        }
    }

    private func tick() {
        let now = clock.now()
        hand(.tick(now))
        follow()
        if let told = link?.word, told != word {
            word = told
            if let choice = RoomChoice(text: told) { hand(.chosen(choice)) }
        }
        guard now.milliseconds(since: lastLook) >= 1000 else { return }
        lastLook = now
        watch()
    }

    /// Reads what was written; a file that is not in its place is not read, for its log may be another's.
    private func follow() {
        guard let file, file.isInPlace, let events = try? file.events(after: window.session.last) else { return }
        if file.rereadings != rereadings {
            rereadings = file.rereadings
            hand(.reread(file.session))
        } else if !events.isEmpty {
            hand(.arrived(events))
        }
    }

    private func watch() {
        link?.holdWindow()
        guard let file else { return }
        let phrases = Phrases(window.session.workshop.language)
        hand(.watched(phrases.roomNotice(of: file.standing)))
    }
}
