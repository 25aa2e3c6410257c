import Canvas
import FrontEnd
import Foundation
import SessionEngine
import SessionStore
import Templates
import Terminal

/// The program on the screen: messages in, effects carried out, answers back, a frame after each batch.
///
/// It holds the one file that is open, and decides nothing: `Model` does.
final class ScreenRun {
    let desk: Desk
    let library: TemplateLibrary
    let documents: Documents
    let clock = SystemClock()
    let inbox = Inbox<PrintOutcome>()
    let writer: Writer
    var model: Model
    var file: WorkshopFile?
    /// The demonstration or the rehearsal that is open: it goes when it is closed.
    var passing: PassingFile?
    /// What is to be said of a rehearsal that has just gone.
    var farewell: Explanation?
    /// That the second copy is not kept was said of this file.
    var isCopyTroubleTold = false
    /// The second copy is still to be brought up to the file.
    var isCopyToLevel = false
    /// The file that is open is shown on no other screen.
    var seat: ScreenSeat?
    /// What passes between this screen and the windows that show the room.
    var roomLink: RoomLink?
    /// Where the person is in the open workshop, and what was kept of it; nil for one that goes when it is closed.
    var bookmarkFile: BookmarkFile?
    var keptBookmark: Bookmark?
    /// How often the file had been read again when the screen last looked.
    var rereadings = 0
    private var lastLook: Moment
    private var exitCode: Int32?
    private var mustSuspend = false
    private var lastChange: Moment
    private var isCheckpointed = true

    init(at desk: Desk) {
        self.desk = desk
        let library = TemplateLibrary(environment: desk.environment)
        self.library = library
        documents = Documents(environment: desk.environment)
        writer = Installation.find(environment: desk.environment).writer(.screen)
        lastChange = clock.now()
        lastLook = lastChange
        model = Model(
            language: desk.phrases.language, size: Size(rows: 24, columns: 80), now: lastChange, writer: writer,
            knowledge: Knowledge(commonWords: TemplateLibrary.commonWords) { lens in
                // Weights that cannot be read propose nothing: `lens evaluate` says what is wrong with them.
                try? library.suggester(for: lens)
            })
    }

    /// Takes the terminal, runs until the end, gives it back; the exit code of the loop.
    func run(_ begin: (ScreenRun) -> Void) throws(TerminalRefusal) -> Int32 {
        let session = try TerminalSession.open(log: Installation.stateFolder(desk.environment) + "/errors.log")
        defer { session.close() }
        begin(self)
        let loop = EventLoop(
            session: session, inbox: inbox,
            handlers: Handlers(
                view: { [self] size in show(size) },
                onEvents: { [self] events in take(events) },
                onMessage: { [self] outcome in
                    tell(outcome)
                    return next
                },
                onSignal: { [self] _ in tick() },
                tickInterval: { 500 },
                onTick: { [self] in
                    tick()
                    return next
                }))
        defer { closeFile() }
        return loop.run()
    }

    private func show(_ size: Size) -> Frame {
        if size != model.size { handle(.resized(size)) }
        return model.frame
    }

    private func take(_ events: [InputEvent]) -> Next {
        handle(.tick(clock.now()))
        for event in events { handle(.input(event)) }
        return next
    }

    private var next: Next {
        if let exitCode { return .leave(exitCode) }
        guard mustSuspend else { return .go }
        mustSuspend = false
        return .suspend
    }

    /// The clock goes on; what others wrote is read; after a quiet while the main file alone is whole.
    private func tick() {
        let now = clock.now()
        handle(.tick(now))
        follow()
        lookAtRoom()
        levelCopy()
        tellCopyTrouble()
        keepBookmark()
        if now.milliseconds(since: lastLook) >= 1000 {
            lastLook = now
            watch()
        }
        if !isCheckpointed, now.milliseconds(since: lastChange) > 5000 { checkpoint() }
    }

    // MARK: messages and effects

    func handle(_ message: Message) {
        for effect in model.update(message) { carryOut(effect) }
    }

    func answer(_ answer: Answer) { handle(.answer(answer)) }

    func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let command): perform(command)
        case .listWorkshops: answer(.workshops(documents.workshops(last: lastWorkshop)))
        case .listTemplates: listTemplates()
        case .listLenses: listLenses()
        case .listExperiences: answer(.experiences(library.listExperiences().compactMap { try? $0.content.get() }))
        case .open(let path): open(path)
        case .make(let id, let title): attempt { try make(template: id, title: title) }
        case .makeLike(let path, let title, let continues):
            attempt { try make(like: path, title: title, continues: continues) }
        case .demonstrate: attempt { try pass(try PassingFile.demonstration()) }
        case .rehearse(let path): attempt { try rehearse(path) }
        case .closeFile: leaveFile()
        case .saveElsewhere: saveElsewhere()
        case .listImportable: answer(.importable(documents.importable(beside: file?.path)))
        case .importFile(let name): attempt { try importFile(name) }
        case .listRooms: listRooms()
        case .mergeRooms(let paths): attempt { try mergeRooms(paths) }
        case .makePlenary(let paths, let title): attempt { try makePlenary(paths, title: title) }
        case .preview, .listPrinters, .print, .listPlaces, .export, .exportSeries: publish(effect)
        case .show(let choice): show(choice)
        case .bell: desk.output.raw(Data([7]))
        case .suspend: mustSuspend = true
        case .quit: exitCode = 0
        }
    }

    /// What goes wrong is said on screen, in two sentences, and nothing else happens.
    func attempt(of command: Command? = nil, _ body: () throws -> Void) {
        do {
            try body()
        } catch let refusal as Refusal {
            if let command {
                answer(.refused(refusal, of: command))
            } else {
                answer(.failed(model.phrases.explain(refusal), of: nil))
            }
        } catch {
            answer(.failed(Complaint(error, phrases: model.phrases).explanation, of: command))
        }
    }

    func changed() {
        lastChange = clock.now()
        isCheckpointed = false
    }

    func checkpoint() {
        isCheckpointed = true
        attempt { try file?.checkpoint() }
    }
}
