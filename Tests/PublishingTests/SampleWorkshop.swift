import SessionEngine
import Synthesis
import Templates

/// Workshops made through the engine, to be printed.
enum SampleWorkshop {
    /// The finished workshop that ships with the program, with its paper in one of the languages.
    static func demonstration(_ language: Language = .fr) throws -> Workshop {
        try replay(language: language).workshop
    }

    /// The demonstration's room with so many contributions in turn from its groups, each with its lever.
    static func made(contributions count: Int) throws -> Workshop {
        var room = try replay(upTo: 0)
        let words = [
            "prendre le temps de se connaître avant de parler d'argent", "un lieu où chacun peut venir sans s'inscrire",
            "montrer vite un premier résultat, même petit", "ne pas tout attendre d'une seule personne",
            "dire clairement qui décide de quoi, et jusqu'à quand",
        ]
        let kinds: [Kind] = [.condition, .ecueil, .enseignement, .condition, .idee]
        let levers = room.workshop.lens?.levers.map(\.id) ?? []
        let groups = room.workshop.groups.map(\.letter)
        for number in 0..<count {
            let draft = Draft(
                kind: kinds[number % kinds.count], origin: .group(groups[number % groups.count]),
                text: "\(words[number % words.count]) (\(number + 1))", levers: [levers[number % levers.count]])
            try room.take(.capture([draft]))
        }
        return room.workshop
    }

    private struct Room {
        var session = Session()
        var workshop: Workshop { session.workshop }
        private var made = 0
        private let demonstration: Demonstration

        init(_ demonstration: Demonstration) { self.demonstration = demonstration }

        mutating func take(_ command: Command, at offset: Int64 = 0) throws {
            let names = Names(from: made)
            let asking = Asking(
                writer: Writer(installation: "i", user: "u", seat: .line), moment: demonstration.moment(at: offset),
                makeID: { names.next() })
            for event in try session.decide(command, asking: asking) { session.apply(event) }
            made = names.count
        }
    }

    /// Makes names that never come twice.
    private final class Names: @unchecked Sendable {
        private(set) var count: Int
        init(from count: Int) { self.count = count }
        func next() -> String {
            count += 1
            return "n\(count)"
        }
    }

    private static func replay(upTo count: Int = .max, language: Language = .fr) throws -> Room {
        let demonstration = try Demonstration(named: "s-inspirer")
        let library = TemplateLibrary(folder: nil)
        let template = try library.template(demonstration.template)
        var room = Room(demonstration)
        var making = demonstration.making(template: template, lens: try library.lens(template.lens))
        making.language = language
        try room.take(.make(making))
        for happening in demonstration.course.prefix(count) {
            for command in demonstration.commands(for: happening.deed, in: room.workshop) {
                try room.take(command, at: happening.offset)
            }
        }
        return room
    }
}
