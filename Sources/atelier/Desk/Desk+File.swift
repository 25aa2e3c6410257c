import FrontEnd
import SessionEngine
import SessionStore

/// What a command left behind.
struct Done {
    /// The workshop after it.
    let session: Session
    /// What it wrote; nothing when nothing had to change.
    let events: [Event]

    var workshop: Workshop { session.workshop }
    /// Its step, as the log has it.
    var step: Step? { events.first.flatMap { session.step($0.step) } }
}

extension Desk {
    /// The machine's clock, read now.
    func now() -> Moment { SystemClock().now() }

    /// This process's seat, or the one that the log names so.
    func writer(named name: String? = nil) throws -> Writer {
        let installation = Installation.find(environment: environment)
        guard let name else { return installation.writer(.line) }
        if let seat = Writer.Seat(rawValue: name) { return installation.writer(seat) }
        guard let writer = Writer(name) else { throw Complaint(phrases.unknownSeat(name), .wrong) }
        return writer
    }

    /// Who asks, now.
    func asking(as writer: Writer? = nil) throws -> Asking {
        Asking(writer: try writer ?? self.writer(), moment: now(), makeID: { FreshID.make() })
    }

    /// Where the program keeps its own state: the second copies lie there.
    var stateFolder: String { Installation.stateFolder(environment) }

    /// Opens a workshop's file, and says when its end is missing, and what was begun to be erased in it.
    func open(_ path: String, tellsBegun: Bool = true) throws -> WorkshopFile {
        let file = try WorkshopFile.open(at: path, state: stateFolder)
        if let lost = file.lostTail { tell(phrases.explain(lost, of: path)) }
        if tellsBegun { for begun in file.begunErasures { tell(phrases.explain(begun, of: path)) } }
        return file
    }

    /// Says two sentences on standard error, and goes on.
    func tell(_ explanation: Explanation) {
        errors.lines([explanation.fact, explanation.remedy])
    }

    /// The workshop in a file, also where nothing can be written.
    func read(_ path: String) throws -> Session {
        do {
            let file = try open(path)
            let session = file.session
            try file.close()
            return session
        } catch StoreTrouble.readOnly {
            return try WorkshopFile.readLocked(at: path)
        }
    }

    /// Writes what a command decides, on the workshop as it is on disk at that moment.
    func perform(_ path: String, as writer: Writer? = nil, _ command: (Session) throws -> Command) throws -> Done {
        let file = try open(path)
        let asking = try asking(as: writer)
        let events = try file.perform { session in try session.decide(try command(session), asking: asking) }
        try file.close()
        return Done(session: file.session, events: events)
    }

    /// The same, and says what was written in one line.
    func tell(_ path: String, _ command: (Session) throws -> Command) throws {
        let done = try perform(path, command)
        guard let step = done.step else { return output.line(phrases.nothingChanged) }
        output.line(phrases.written(phrases.summary(of: step, in: done.workshop)))
    }
}
