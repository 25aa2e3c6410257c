import Foundation
import Glibc
import SessionEngine
import SessionStore
import Templates

/// A copy of the demonstration in a temporary place, made through the engine's own commands.
struct DemonstrationFile {
    /// The folder made for it.
    let folder: URL
    /// The workshop's file.
    var path: String { folder.appendingPathComponent("demonstration.atelier").path }
    /// The state that the file holds.
    let session: Session

    /// Makes the folder and the file; the clock of the replay is the demonstration's own, so that the running order
    /// has its real times.
    init() throws {
        let demonstration = try Demonstration(named: "s-inspirer")
        let library = TemplateLibrary(folder: nil)
        let template = try library.template(demonstration.template)
        let lens = try library.lens(template.lens)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("atelier-demo-\(FreshID.make())")
        guard mkdir(folder.path, 0o700) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        let making = demonstration.making(template: template, lens: lens)
        let path = folder.appendingPathComponent("demonstration.atelier").path
        let file = try WorkshopFile.create(at: path) { session in
            try demonstration.events(from: session, making: making)
        }
        try file.close()
        session = file.session
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
