import Canvas
import FrontEnd
import SessionEngine
import Testing

/// Nothing private reaches the room, whatever happened: every private word bears a token of its own, `zs` and a number.
@Suite("What the room never sees") struct RoomPrivacyLaws {
    static let seeds = 0..<24

    private static let parts: [RoomChoice] =
        [
            .following, .part(.title), .part(.question), .part(.turn), .part(.counts), .part(.diagram),
            .part(.promises),
            .part(.experience(1)),
        ]
        + (1...9).map { .part(.step($0)) }
    private static let sizes = [Size(rows: 16, columns: 60), Size(rows: 40, columns: 120)]

    /// Everything that a window shows of a workshop: its frames, its outline, its title.
    private func seen(_ room: LiveRoom) throws -> String {
        // The words of the room are read once: they are the same for every part.
        var window = RoomWindow(
            try #require(room.model.session), size: Self.sizes[0], now: room.model.now, showing: .part(.diagram))
        return Self.parts.flatMap { part in
            _ = window.update(.chosen(part))
            return Self.sizes.flatMap { size in
                _ = window.update(.resized(size))
                let frame = window.frame
                return frame.canvas.lines + frame.outline + [frame.modes.title ?? ""]
            }
        }.joined(separator: "\n")
    }

    @Test(
        "No carrier, raw line, place outside, reason, actor, masked name, undone or set-aside word; but what is kept is",
        arguments: seeds)
    func secrets(seed: Int) throws {
        var random = Seeded(seed)
        var busy = try BusyRoom(&random)
        busy.play(&random)
        let seen = try seen(busy.room)
        let found = seen.matches(of: /(?i)zs[0-9]+/).map { String($0.output) }
        #expect(found.isEmpty, "\(Set(found))")
        for actor in busy.room.workshop.actors { #expect(!seen.contains(actor.label.fr), "\(actor.label.fr)") }
        #expect(seen.contains(/zp[0-9]+/))
        #expect(seen.contains("[nom]"))
    }

    @Test("A probable name that nobody has judged is hidden too; kept, it is read")
    func unjudged() throws {
        var room = try LiveRoom()
        try room.elsewhere(
            .capture([
                Draft(
                    kind: .condition, origin: .plenary, text: "écouter Mme Kermarrec d'abord", levers: ["lieux"],
                    flags: [.keep])
            ]))
        #expect(try seen(room).contains("écouter"))
        #expect(try !seen(room).contains("Kermarrec"))
        try room.elsewhere(.judgeNames(["Kermarrec"], .kept))
        #expect(try seen(room).contains("Kermarrec"))
    }
}

/// A workshop in which much happened, with private words everywhere.
private struct BusyRoom {
    var room: LiveRoom
    private var tokens = 0
    /// Names that are masked.
    private let masked = ["Zs1", "Anne Zs2"]

    init(_ random: inout Seeded) throws {
        room = try LiveRoom(
            groups: [
                .init(name: "Les passeurs", heads: 6), .init(name: "Le tour de Zs1", heads: 1),
                .init(name: "Les ponts"),
            ], continuing: Self.continuation)
        for item in Self.continuation.carried {
            try room.elsewhere(.answerCarried(item.key, CarriedAnswer(.goingOn, why: "zs8")))
        }
        try room.elsewhere(
            .setFrame([
                .facilitators: "zs3", .organiser: "zs4", .title: "Chez Anne Zs2", .subject: "avec Zs1",
                .next: "zs5", .aim: "zs6",
            ]))
        try room.elsewhere(.changeActor("propre", [.label("acteur zs7"), .heads(2)]))
        try room.elsewhere(.judgeNames(masked, .masked))
        try room.elsewhere(
            .addBlock(
                title: "Zs1 raconte", prompt: "Que dit Anne Zs2 ?", phase: .ecouter, role: .work, minutes: 10,
                minimum: nil, after: nil))
    }

    /// Who promised, by when and why it goes on is not for the room; what was promised is.
    private static let continuation = Continuation(
        chain: [EarlierWorkshop(id: "w0", title: "zs9", date: "zs9", place: "zs9")],
        carried: [
            Carried(
                key: CarriedKey(workshop: "w0", point: .contribution("c")), number: 1, kind: .action,
                text: "promettre zp1 à Anne Zs2", who: "zs10", when: Due(words: "zs10"), actor: "elus")
        ])

    private mutating func token(_ kind: String) -> String {
        tokens += 1
        return "z\(kind)\(tokens + 10)"
    }

    mutating func play(_ random: inout Seeded) {
        for minute in 1...60 {
            room.at(minute: minute)
            if let command = command(&random) { try? room.elsewhere(command) }
        }
        try? room.elsewhere(.reopen)
        var kept = draft(&random, isSecret: false)
        kept.levers = [lever(&random)]
        try? room.elsewhere(.capture([kept]))
    }

    private mutating func command(_ random: inout Seeded) -> Command? {
        let workshop = room.workshop
        let any = workshop.contributions.randomElement(using: &random)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<7: return .capture([draft(&random, isSecret: false)])
        case 7:
            // What is set aside at once, and what is taken back at once.
            try? room.elsewhere(.capture([draft(&random, isSecret: true)]))
            let last = room.workshop.contributions.last
            return Bool.random(using: &random) ? .undo : last.map { .setAside($0.id, reason: token("s")) }
        case 8: return .openBlock(workshop.blocks.randomElement(using: &random)?.id ?? "", reason: token("s"))
        case 9: return .giveTurn(workshop.groups.randomElement(using: &random)?.letter)
        case 10: return any.map { .mend($0.id, [.who(token("s"))]) }
        case 11: return any.map { .flag($0.id, .keep, true) }
        case 12:
            return any.map {
                .makeBundle(title: "ensemble \(token("p")) Zs1", [$0.id], levers: [lever(&random)])
            }
        case 13: return .setTakeaway(place: 1, text: "tenir \(token("p")) avec Anne Zs2", rests: [])
        case 14: return .leave
        case 15: return any.map { .makeTension(.contribution($0.id), .contribution($0.id), title: token("s")) }
        case 16: return .setReading(workshop.lens?.id ?? "", .whole, Reading(text: "lire \(token("p")) avec Zs1"))
        case 17: return any.map { .setVotes($0.id, table: nil, 3) }
        case 18 where !workshop.isClosed: return .readExperience(card)
        case 18: return .turnClock(.adjust(minutes: 1))
        default: return workshop.isClosed ? .reopen : .close
        }
    }

    /// A card in which masked names stand everywhere.
    private var card: Experience {
        let named = Bilingual(typed: "appris chez Anne Zs2, par Zs1")
        return Experience(
            id: "propre", title: named, place: named, summary: named, facts: [Experience.Note(text: named)],
            quotes: [Experience.Quote(who: "Zs1", words: named)], conditions: [Experience.Note(text: named)],
            source: named)
    }

    private func lever(_ random: inout Seeded) -> LeverID {
        room.workshop.lens?.levers.randomElement(using: &random)?.id ?? ""
    }

    private mutating func draft(_ random: inout Seeded, isSecret: Bool) -> Draft {
        let origin: Origin =
            [.group(room.workshop.groups[1].letter), .plenary, .outside(token("s"))].randomElement(using: &random)
            ?? .plenary
        let words =
            isSecret ? token("s") : "\(token("p")) \(["Zs1", "d’Anne Zs2", "ZS1"].randomElement(using: &random) ?? "")"
        return Draft(
            kind: Kind.allCases.randomElement(using: &random) ?? .parole, origin: origin, text: "dire \(words)",
            raw: "brut \(token("s"))", actor: "propre", spokenFor: "elus", who: token("s"),
            when: Due(words: token("s")), levers: Bool.random(using: &random) ? [lever(&random)] : nil,
            flags: [.keep, .weak])
    }
}
