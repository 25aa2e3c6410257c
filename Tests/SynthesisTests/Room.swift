import SessionEngine
import Synchronization
import Templates
import Testing

/// A workshop that is being made, through the same commands as a room would give.
struct Room {
    private(set) var session = Session()
    private var now = Moment(at: 1_756_382_400_000, offset: 120, boot: "a", tick: 0)
    private let names: Names

    var workshop: Workshop { session.workshop }

    init(
        _ template: String = "s-inspirer", language: Language = .fr, frame: [FrameField: String] = [:],
        groups: [Making.NewGroup] = [], actors: [(id: ActorID, edits: [ActorEdit])] = [],
        continuing: Continuation? = nil
    ) throws {
        names = Names()
        let made = try Shelf.read.get()
        let template = try #require(made.templates[template])
        var making = Making(
            language: language, template: template, lenses: [made.lens],
            frame: [.title: "Essai"].merging(frame) { $1 }, groups: groups, actors: actors)
        making.continuation = continuing
        try ask(.make(making))
    }

    /// The workshop that continues another one, a while after it.
    init(after room: Room, ids: String) throws {
        names = Names(ids)
        now = room.now
        now.at += 90 * 86_400_000
        try ask(.make(try room.workshop.makingOfContinuation()))
    }

    /// Asks a minute after the last command, unless an offset from the beginning is given.
    mutating func ask(_ command: Command, offset: Int64? = nil) throws {
        let tick = offset ?? now.tick + 60_000
        now = Moment(at: now.at - now.tick + tick, offset: now.offset, boot: now.boot, tick: tick)
        for event in try session.decide(command, asking: Asking(writer: Self.writer, moment: now, makeID: names.next)) {
            session.apply(event)
        }
    }

    /// A lens that no template maps onto.
    static func further() throws -> Lens { try Shelf.read.get().further }

    /// The ids of the templates that the program carries, sorted.
    static func templates() throws -> [String] { try Shelf.read.get().templates.keys.sorted() }

    static let writer = Writer(installation: "un-poste", user: "qui-saisit", seat: .screen)
}

/// Hands out names, never the same twice.
final class Names: Sendable {
    private let last = Mutex(0)
    private let beginning: String

    init(_ beginning: String = "id-") { self.beginning = beginning }

    @Sendable func next() -> String {
        last.withLock { last in
            last += 1
            return "\(beginning)\(last)"
        }
    }
}

/// What the program carries, read once: reading it is slow.
private struct Shelf {
    var templates: [String: Template]
    var lens: Lens
    var further: Lens

    static let read = Result {
        let library = TemplateLibrary(folder: nil)
        let templates = try library.list().map { ($0.id, try $0.content.get()) }
        return Shelf(
            templates: Dictionary(uniqueKeysWithValues: templates), lens: try library.lens(templates[0].1.lens),
            further: try library.lens("comment"))
    }
}
