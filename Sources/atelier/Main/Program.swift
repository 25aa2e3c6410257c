import Foundation
import SessionEngine

/// The command line from its first word to its exit.
enum Program {
    /// The number that stands for this program's version in `--version`.
    static let version = "0.1.0"

    /// Reads the words typed, does what they ask, and says how it ended.
    static func run() -> Exit {
        StandardStreams.prepare()
        let environment = ProcessInfo.processInfo.environment
        let words = TypedWords.read()
        let phrases = Phrases(InterfaceLanguage.choose(words: words, environment: environment))
        let desk = Desk(phrases: phrases, environment: environment)
        do {
            try perform(words, at: desk)
            try desk.output.finish()
            return .done
        } catch {
            return desk.say(Complaint(error, phrases: phrases))
        }
    }

    private static func perform(_ words: [String], at desk: Desk) throws {
        switch try CommandWords(words) {
        case .version: desk.output.line("atelier \(version)")
        case .help(nil): desk.output.lines(desk.phrases.manual(Manual.entries.map(\.page)))
        case .help(let page?): desk.output.lines(desk.phrases.manual(page))
        case .run(let entry, let words):
            let walk = try WordWalk(words, page: entry.page)
            if walk.asksForHelp { return desk.output.lines(desk.phrases.manual(entry.page)) }
            guard let command = entry.parse(walk.normalised) else { throw Misuse.unreadable(entry.page.name) }
            try command.perform(at: desk)
        }
    }
}
