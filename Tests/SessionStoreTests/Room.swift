import Foundation
import GRDB
import SessionEngine
import SessionStore

/// A folder of its own for one test, gone with it.
final class Room {
    let folder: String
    var path: String { folder + "/essai.atelier" }
    /// Where second copies are kept.
    var state: String { folder + "/state" }

    func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/atelier-" + FreshID.make()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A file with its first event, open.
    func makeFile(patience: Double = 2) throws -> WorkshopFile {
        try WorkshopFile.create(at: path, patience: patience) { _ in [Hand.made()] }
    }

    /// A file with a few contributions, closed.
    func leaveFile(contributions: Int = 3) throws {
        let file = try makeFile()
        for number in 1...contributions {
            try file.perform { _ in [Hand.said("mot \(number)")] }
        }
        try file.close()
    }

    /// The database as somebody with another tool finds it.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// As `tamper`, with the triggers out of the way.
    func damage(_ sql: String) throws {
        try tamper(
            """
            DROP TRIGGER event_unchanged; DROP TRIGGER event_stays; DROP TRIGGER word_unchanged; DROP TRIGGER word_stays;
            DROP TRIGGER event_next;
            \(sql);
            """)
    }
}

/// Events made by hand.
enum Hand {
    static let moment = Moment(at: 1_742_900_000_000, offset: 60, boot: "boot", tick: 5000)
    static let screen = Writer(installation: "i1", user: "camille", seat: .screen)

    static func event(_ fact: Fact, id: String = FreshID.make(), step: String = FreshID.make()) -> Event {
        Event(seq: 0, id: EventID(id), moment: moment, writer: screen, step: StepID(step), fact: fact)
    }

    static let workshop: WorkshopID = "w1"

    static func made() -> Event {
        let nothing = Bilingual(typed: "")
        let template = Template(
            id: "essai", title: nothing, summary: nothing, whenToUse: nothing, source: nothing, lens: "grille",
            groups: [], actors: [], phases: [], blocks: [], gates: [])
        return event(.workshopMade(WorkshopMade(id: workshop, language: .fr, template: template, lenses: [])), id: "e1")
    }

    static func card(_ id: String, saying text: String) -> Experience {
        let title = Bilingual(typed: "titre")
        return Experience(
            id: ExperienceID(id), title: title, place: title, summary: title,
            facts: [Experience.Note(timecode: "12min30", text: Bilingual(typed: text))], source: title)
    }

    static func said(_ text: String, id: String = FreshID.make()) -> Event {
        event(
            .contributionMade(
                ContributionMade(
                    id: ContributionID(id), kind: .parole, origin: .plenary, phase: nil, text: text, raw: text)),
            id: "e" + id)
    }
}

extension Session {
    var texts: [String] { workshop.contributions.map(\.text) }
}
