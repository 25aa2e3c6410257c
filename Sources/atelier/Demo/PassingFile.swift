import Foundation
import Glibc
import SessionEngine
import SessionStore
import Templates

/// A workshop in a temporary place, gone when it is closed: the demonstration, or a rehearsal.
struct PassingFile {
    /// The workshop's file.
    let path: String
    /// The state that the file holds.
    let session: Session
    /// It is a rehearsal of one's own workshop.
    let isRehearsal: Bool
    /// The workshop that the screen goes back to.
    let origin: String?
    private let folder: URL

    /// A copy of the demonstration, made through the engine's own commands; the clock of the replay is the
    /// demonstration's own, so that the running order has its real times.
    static func demonstration() throws -> PassingFile {
        let demonstration = try Demonstration(named: "s-inspirer")
        let library = TemplateLibrary(folder: nil)
        let template = try library.template(demonstration.template)
        let making = demonstration.making(template: template, lens: try library.lens(template.lens))
        return try PassingFile(named: "demonstration", isRehearsal: false, origin: nil) { session in
            try demonstration.events(from: session, making: making)
        }
    }

    /// All that was prepared of a workshop, from its beginning and under another identity: the workshop itself is not
    /// touched.
    static func rehearsal(
        of workshop: Workshop, by asking: Asking, notice: String, origin: String?
    ) throws -> PassingFile {
        let making = try workshop.makingOfRehearsal(notice: notice)
        return try PassingFile(named: "rehearsal", isRehearsal: true, origin: origin) { session in
            try session.decide(.make(making), asking: asking)
        }
    }

    private init(
        named name: String, isRehearsal: Bool, origin: String?, _ decide: (Session) throws -> [Event]
    ) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("atelier-\(name)-\(FreshID.make())")
        self.isRehearsal = isRehearsal
        self.origin = origin
        guard mkdir(folder.path, 0o700) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        path = folder.appendingPathComponent(name + ".atelier").path
        do {
            let file = try WorkshopFile.create(at: path, decide)
            try file.close()
            session = file.session
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    /// Takes the folder away.
    func remove() { try? FileManager.default.removeItem(at: folder) }
}

extension Demonstration {
    /// Every event of the course, each decided on the state that those before it made.
    func events(from start: Session, making: Making) throws -> [Event] {
        var session = start
        let writer = Writer(installation: "demonstration", user: "atelier", seat: .line)
        func decide(_ command: Command, at offset: Int64) throws {
            let asking = Asking(writer: writer, moment: moment(at: offset)) { FreshID.make() }
            for event in try session.decide(command, asking: asking) { session.apply(event) }
        }
        try decide(.make(making), at: 0)
        for happening in course {
            for command in commands(for: happening.deed, in: session.workshop) {
                try decide(command, at: happening.offset)
            }
        }
        return Array(session.events.dropFirst(start.events.count))
    }
}
