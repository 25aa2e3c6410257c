import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

/// What an erasure takes out of a file and of every history of its second copy, and what it leaves.
@Suite struct ErasureTests {
    private static let name = "Xénophyle"

    private func makeFile(in room: Room, _ events: [Event] = []) throws -> WorkshopFile {
        let file = try WorkshopFile.create(at: room.path, state: room.state) { _ in [Hand.made()] }
        for event in events { try file.perform { _ in [event] } }
        return file
    }

    private func copy(of room: Room) throws -> SecondCopy {
        try #require(SecondCopy(state: room.state, workshop: Hand.workshop))
    }

    private func redact(_ numbers: Int..., in room: Room) throws -> Erasure {
        try WorkshopFile.erase(at: room.path, state: room.state) { try .redaction(of: numbers, in: $0) }
    }

    private func anonymise(_ names: String..., in room: Room) throws -> Erasure {
        try WorkshopFile.erase(at: room.path, state: room.state) { .anonymisation(of: $0, names: names) }
    }

    private func edited(_ id: ContributionID, _ edits: ContributionEdit..., step: String = FreshID.make()) -> Event {
        Hand.event(.contributionChanged(id, edits), step: step)
    }

    /// Every contribution as the file reads it.
    private func texts(in room: Room) throws -> [String] { try WorkshopFile.open(at: room.path).session.texts }

    @Test func `A redaction takes every word of one contribution, whatever became of it, and leaves the others`() throws
    {
        let room = try Room()
        var second = Hand.said("deux \(Self.name)", id: "c2")
        if case .contributionMade(var made) = second.fact {
            (made.who, made.when) = ("Qui\(Self.name)", Due(words: "le jour de \(Self.name)", day: nil))
            made.raw = "- deux \(Self.name)"
            made.arrival = .imported(key: "clé \(Self.name)")
            made.origin = .outside("chez \(Self.name)")
            second = Hand.event(.contributionMade(made), id: "ec2")
        }
        let file = try makeFile(
            in: room,
            [
                Hand.said("un", id: "c1"), second, Hand.said("trois", id: "c3"),
                edited("c2", .text("deux bis \(Self.name)")), edited("c2", .who("Autre\(Self.name)")),
                edited("c2", .text("taken back \(Self.name)"), step: "s9"),
                Hand.event(.stepWithdrawn("s9")), Hand.event(.asideSet("c2", reason: "raison \(Self.name)")),
                Hand.event(.asideSet("c2", reason: nil)), Hand.event(.nameJudged(Self.name, .masked)),
                edited("c1", .text("un bis")),
            ])
        try file.close()
        #expect(room.traces(of: Self.name) != [])
        let done = try redact(2, in: room)
        #expect(done.counts.forgotten == 11 && done.counts.changed == 0)
        #expect(room.traces(of: Self.name) == [])
        #expect(try texts(in: room) == ["un bis", "[…]", "trois"])
        let report = try WorkshopFile.check(at: room.path, state: room.state)
        #expect(report.isWhole && report.copy?.standing == .level && report.begunErasures.isEmpty)
        #expect(report.forgotten == 11)
    }

    @Test(arguments: [
        (1, ["[…]", "[…]", "autre"]), (2, ["un lieu", "[…]", "autre"]), (3, ["un lieu", "café", "[…]"]),
    ])
    func `With a whole go its parts, and with a part each wording of the whole that tells it`(
        number: Int, left: [String]
    ) throws {
        let room = try Room()
        var whole = Hand.said("un lieu. Un café", id: "c1")
        if case .contributionMade(var made) = whole.fact {
            made.raw = "+ un lieu. Un café"
            whole = Hand.event(.contributionMade(made), id: "ec1")
        }
        let part = ContributionMade(
            id: "c2", kind: .parole, origin: .plenary, phase: nil, text: "Un café", raw: "Un café",
            arrival: .split(from: "c1"))
        let file = try makeFile(
            in: room,
            [
                whole, Hand.event(.contributionMade(part), id: "ec2"), edited("c1", .text("un lieu")),
                edited("c2", .text("café")), Hand.said("autre", id: "c3"),
            ])
        try file.close()
        _ = try redact(number, in: room)
        #expect(try texts(in: room) == left)
        for gone in number == 3 ? ["autre"] : ["café"] { #expect(room.traces(of: gone) == []) }
        #expect(try WorkshopFile.check(at: room.path, state: room.state).isWhole)
    }

    @Test func `What came from a room is forgotten with all its wordings, and the room's own words lose their names`()
        throws
    {
        let room = try Room()
        func merged(_ id: String, _ text: String, earlier: [String] = [], part: ContributionID? = nil) -> Event {
            Hand.event(
                .contributionMade(
                    ContributionMade(
                        id: ContributionID(id), kind: .parole, origin: .plenary, phase: nil, text: text, raw: text,
                        arrival: .merged(
                            RoomSource(
                                room: "w2", number: 1, revision: earlier.count, at: 1, offset: 0, splitFrom: part,
                                earlierTexts: earlier)))), id: "e" + id)
        }
        let file = try makeFile(
            in: room,
            [
                Hand.event(.roomChanged("w2", [.name("chez \(Self.name)"), .title("salle de \(Self.name)")])),
                merged("c1", "un bureau", earlier: ["un vieux bureau", "mon bureau"]),
                merged("c2", "et du bureau", part: "c1"), merged("c3", "rien"),
                Hand.event(.wordingMerged("c1", OtherWording(text: "ton bureau", revision: 1))),
            ])
        try file.close()
        _ = try anonymise(Self.name, in: room)
        #expect(room.traces(of: Self.name) == [])
        #expect(room.traces(of: "vieux") == [] && room.traces(of: "ton bureau") != [])
        let workshop = try WorkshopFile.open(at: room.path).session.workshop
        #expect(workshop.rooms.map(\.name) == ["chez [nom]"] && workshop.rooms[0].title == "salle de [nom]")
        _ = try redact(1, in: room)
        #expect(room.traces(of: "bureau") == [])
        #expect(try texts(in: room) == ["[…]", "[…]", "rien"])
        #expect(try WorkshopFile.check(at: room.path, state: room.state).isWhole)
    }

    @Test func `The name of a recording is forgotten once another one stands in its place, and masked where it stands`()
        throws
    {
        let room = try Room()
        let file = try makeFile(
            in: room,
            [
                Hand.event(.recordingMade("v1", name: "micro de \(Self.name)", length: nil)),
                Hand.event(.recordingChanged("v1", [.name("dictaphone")])),
                Hand.event(.recordingMade("v2", name: "film de \(Self.name)", length: nil)),
            ])
        try file.close()
        _ = try anonymise(Self.name, in: room)
        #expect(room.traces(of: Self.name) == [] && room.traces(of: "micro de") == [])
        let left = try WorkshopFile.open(at: room.path).session.workshop.recordings
        #expect(left.map(\.name) == ["dictaphone", "film de [nom]"])
    }

    @Test func `A card made of what is redacted forgets it, and says the rest; a name in it is masked`() throws {
        let room = try Room()
        try makeFile(
            in: room,
            [
                Hand.said("chez \(Self.name) on s'écoute", id: "c1"),
                Hand.event(.experienceRead(Hand.card("mienne", saying: "Chez \(Self.name) on s’écoute, dit-on"))),
                Hand.event(.experienceRead(Hand.card("autre", saying: "vu par Le Goff"))),
            ]
        ).close()
        _ = try redact(1, in: room)
        #expect(room.traces(of: Self.name) == [])
        let cards = try WorkshopFile.open(at: room.path).session.workshop.experiences
        #expect(cards.map { $0.facts[0].text.fr } == ["[…]", "vu par Le Goff"])
        #expect(cards[0].title.fr == "titre")
        _ = try anonymise("Le Goff", in: room)
        #expect(room.traces(of: "Goff") == [])
    }

    @Test func `A contribution that was taken back is redacted by the number it had`() throws {
        let room = try Room()
        try makeFile(
            in: room,
            [
                Hand.said("un", id: "c1"),
                Hand.event(
                    .contributionMade(
                        ContributionMade(
                            id: "c2", kind: .parole, origin: .plenary, phase: nil, text: Self.name, raw: Self.name)),
                    step: "s2"), Hand.event(.stepWithdrawn("s2")), Hand.said("trois", id: "c3"),
            ]
        ).close()
        #expect(room.traces(of: Self.name) != [])
        _ = try redact(2, in: room)
        #expect(room.traces(of: Self.name) == [])
        #expect(try texts(in: room) == ["un", "trois"])
        #expect(throws: Refusal.self) { try redact(4, in: room) }
        #expect(throws: Refusal.self) { try redact(0, in: room) }
    }

    @Test func `A name that was judged stays while other words hold it`() throws {
        let room = try Room()
        try makeFile(
            in: room,
            [
                Hand.said("voir \(Self.name)", id: "c1"), Hand.said("encore \(Self.name)", id: "c2"),
                Hand.event(.nameJudged(Self.name, .masked)),
            ]
        ).close()
        _ = try redact(1, in: room)
        let session = try WorkshopFile.open(at: room.path).session
        #expect(session.workshop.maskedNames == [Self.name])
        _ = try redact(2, in: room)
        #expect(room.traces(of: Self.name) == [])
    }

    @Test func `A redaction reaches the same contribution in a history that the file does not hold`() throws {
        let room = try Room()
        let one = try makeFile(in: room, [Hand.said("un \(Self.name)", id: "c1")])
        try one.close()
        let other = room.folder + "/autre.atelier"
        try FileManager.default.copyItem(atPath: room.path, toPath: other)
        let here = try WorkshopFile.open(at: room.path, state: room.state)
        let there = try WorkshopFile.open(at: other, state: room.state)
        try here.perform { _ in [Hand.said("ici", id: "c2")] }
        try there.perform { _ in [Hand.said("là", id: "c3")] }
        try there.perform { _ in [edited("c1", .text("autrement \(Self.name)"), .who(Self.name))] }
        try there.perform { _ in [Hand.event(.asideSet("c1", reason: Self.name))] }
        try here.close()
        try there.close()
        #expect(try copy(of: room).branches.count == 2)
        let done = try redact(1, in: room)
        #expect(done.otherHistories == 1)
        let histories = try copy(of: room).branches.map { try $0.read() }
        for history in histories { #expect(!history.words.values.contains { $0.text?.contains(Self.name) == true }) }
        #expect(Set(histories.map { $0.session.texts.last }) == ["ici", "là"], "their other words are left")
        #expect(room.traces(of: Self.name, under: room.state) == [])
        #expect(
            room.traces(of: Self.name).map { $0.prefix(4) }.allSatisfy { $0 == "autr" }, "another file is out of reach")
    }

    @Test func `An anonymisation masks in another history what is judged or probable there too`() throws {
        let room = try Room()
        try makeFile(in: room, [Hand.said("un mot de Xanthippe", id: "c1")]).close()
        let other = room.folder + "/autre.atelier"
        try FileManager.default.copyItem(atPath: room.path, toPath: other)
        let here = try WorkshopFile.open(at: room.path, state: room.state)
        let there = try WorkshopFile.open(at: other, state: room.state)
        try here.perform { _ in [Hand.said("ici", id: "c2")] }
        for event in [
            Hand.said("dit par zénobiette", id: "c3"), Hand.event(.nameJudged("zénobiette", .masked)),
            Hand.said("vu avec Mme Quatrebarbes", id: "c4"), edited("c3", .text("redit par zénobiette")),
        ] { try there.perform { _ in [event] } }
        try here.close()
        try there.close()
        try FileManager.default.removeItem(atPath: other)
        let done = try anonymise("xanthippe", in: room)
        #expect(done.otherHistories == 1)
        for name in ["Xanthippe", "zénobiette", "Quatrebarbes", "camille"] {
            #expect(room.traces(of: name) == [], "\(name)")
        }
        let texts = try copy(of: room).branches.map { try $0.read().session.texts }
        #expect(
            Set(texts) == [["un mot de [nom]", "ici"], ["un mot de [nom]", "redit par [nom]", "vu avec Mme [nom]"]])
    }

    @Test func `What a step took back or put others in the place of goes whole; what stands only loses its names`()
        throws
    {
        let room = try Room()
        let first = "première \(Self.name)"
        try makeFile(
            in: room,
            [
                Hand.said(first, id: "c1"), edited("c1", .text("reprise sans personne"), step: "s2"),
                Hand.event(.stepWithdrawn("s2")),
                Hand.event(.groupChanged(GroupLetter(index: 0)!, [.name("Amis d'Eulogette")])),
                Hand.event(.groupChanged(GroupLetter(index: 0)!, [.name("Amis")])),
                Hand.event(.takeawaySet(place: 1, text: "merci eulogette", rests: [])),
                Hand.event(.takeawaySet(place: 1, text: nil, rests: [])),
                Hand.event(.frameSet([.facilitators: "eulogette", .subject: "le sujet d'eulogette"])),
                Hand.event(.frameSet([.subject: "le sujet"])),
                Hand.said("à part, Eulogette Quatrebarbes", id: "c2"), Hand.event(.asideSet("c2", reason: "redit")),
            ]
        ).close()
        _ = try anonymise(Self.name, in: room)
        for name in [Self.name, "eulogette", "Eulogette", "Quatrebarbes", "sans personne"] {
            #expect(room.traces(of: name) == [], "\(name)")
        }
        let workshop = try WorkshopFile.open(at: room.path).session.workshop
        #expect(workshop.contributions.map(\.text) == ["première [nom]", "à part, [nom]"])
        #expect(workshop.frame[.subject] == "le sujet" && workshop.groups.map(\.name) == ["Amis"])
        #expect(workshop.judgedNames.isEmpty && workshop.innerNameReview.left.isEmpty)
        let report = try WorkshopFile.check(at: room.path, state: room.state)
        #expect(report.isWhole && report.copy?.standing == .level)
    }

    @Test func `Doing it again changes nothing more`() throws {
        let room = try Room()
        try makeFile(
            in: room, [Hand.said("un mot de Xanthippe", id: "c1"), Hand.event(.nameJudged("Xanthippe", .masked))]
        )
        .close()
        _ = try anonymise(in: room)
        let before = try WorkshopFile.open(at: room.path).session
        let again = try anonymise(in: room)
        #expect(again.counts == (0, 0))
        #expect(try WorkshopFile.open(at: room.path).session == before)
    }

    @Test func `Users are told apart still, and each keeps one sign`() throws {
        let room = try Room()
        let file = try makeFile(in: room)
        for (user, words) in [("zoé", "un"), ("camille", "deux"), ("zoé", "trois")] {
            let said = Hand.said(words)
            let event = Event(
                seq: 0, id: said.id, moment: said.moment, writer: Writer(installation: "i1", user: user, seat: .line),
                step: said.step, fact: said.fact)
            try file.perform { _ in [event] }
        }
        try file.close()
        _ = try anonymise(in: room)
        let users = try WorkshopFile.open(at: room.path).session.events.map(\.writer.user)
        #expect(users == ["u1", "u2", "u1", "u2"])
        #expect(room.traces(of: "zoé") == [])
    }

    @Test func `A second program that has the file open reads it anew, and its copy brings no erased word back`() throws
    {
        let room = try Room()
        let open = try makeFile(in: room, [Hand.said("un \(Self.name)", id: "c1")])
        let other = try WorkshopFile.open(at: room.path, state: room.state)
        try other.perform { _ in [Hand.said("deux \(Self.name)", id: "c2")] }
        // What the first one reads of the second waits in its memory to be copied.
        #expect(try open.events(after: 2).count == 1)
        try other.close()
        _ = try WorkshopFile.erase(at: room.path, state: room.state) { try .redaction(of: [1, 2], in: $0) }
        try open.perform { _ in [Hand.said("trois")] }
        try open.close()
        #expect(room.traces(of: Self.name) == [])
        #expect(try texts(in: room) == ["[…]", "[…]", "trois"])
        #expect(try WorkshopFile.check(at: room.path, state: room.state).copy?.standing == .level)
    }

    @Test func `Commits that wait to be copied are read again from the file when an erasure came between`() throws {
        let room = try Room()
        try makeFile(in: room, [Hand.said("un", id: "c1")]).close()
        let copy = try copy(of: room)
        let file = try WorkshopFile.open(at: room.path)
        let standing = try #require(
            copy.branches.first.flatMap { branch in branch.end.map { Standing.along(branch, $0) } })
        try file.perform { _ in [Hand.said("deux \(Self.name)", id: "c2")] }
        let late = try file.queue.inDatabase { db in
            CommitLine(rows: try EventRow.fetch(3...3, db), words: try WordRow.fetch(ofEvents: 3...3, db) ?? [])
        }
        let appender = Appender(copy, standing: standing) { numbers in
            try file.queue.inDatabase { db in
                [
                    CommitLine(
                        rows: try EventRow.fetch(numbers, db), words: try WordRow.fetch(ofEvents: numbers, db) ?? [])
                ]
            }
        }
        _ = try redact(2, in: room)
        try appender.append([late])
        try file.close()
        #expect(room.traces(of: Self.name) == [])
        #expect(try copy.branches.map { try $0.read().session.texts } == [["un", "[…]"]])
    }

    @Test func `Who opened a file before two erasures finds the end of its copy again`() throws {
        let room = try Room()
        try makeFile(in: room, [Hand.said("un \(Self.name)", id: "c1"), Hand.said("deux \(Self.name)", id: "c2")])
            .close()
        let open = try WorkshopFile.open(at: room.path, state: room.state)
        _ = try redact(1, in: room)
        _ = try redact(2, in: room)
        try open.perform { _ in [Hand.said("trois")] }
        try open.close()
        #expect(room.traces(of: Self.name) == [])
        let histories = try copy(of: room).branches.map { try $0.read() }
        #expect(histories.map(\.unreadable) == [0] && histories[0].session.texts == ["[…]", "[…]", "trois"])
    }

    @Test func `Without a second copy nothing is left in its place`() throws {
        let room = try Room()
        try room.leaveFile()
        _ = try redact(1, in: room)
        #expect(try texts(in: room) == ["[…]", "mot 2", "mot 3"])
        #expect(!FileManager.default.fileExists(atPath: try copy(of: room).folder))
    }

    @Test func `A reader that stays in the way is told, and the erasure is ended when it is gone`() throws {
        let room = try Room()
        try makeFile(in: room, [Hand.said("un \(Self.name)", id: "c1")]).close()
        let reader = try DatabaseQueue(path: room.path)
        try reader.inDatabase { db in
            try db.inTransaction(.deferred) {
                _ = try Row.fetchAll(db, sql: "SELECT * FROM words")
                #expect(throws: StoreTrouble.busy(path: room.path)) {
                    try WorkshopFile.erase(at: room.path, state: room.state, patience: 0.1) {
                        try .redaction(of: [1], in: $0)
                    }
                }
                return .commit
            }
        }
        let report = try WorkshopFile.check(at: room.path, state: room.state)
        #expect(report.begunErasures == [.redaction([1])])
        try reader.close()
        _ = try redact(1, in: room)
        #expect(try WorkshopFile.check(at: room.path, state: room.state).begunErasures.isEmpty)
        #expect(room.traces(of: Self.name) == [])
    }
}

/// What a begun erasure is remembered by, and what ends it.
@Suite struct BegunErasureTests {
    private let all: [BegunErasure] = [
        .redaction([3]), .redaction([3, 17]), .carried([2]), .anonymisation(hasNames: false),
        .anonymisation(hasNames: true), .unknown,
    ]

    @Test func `Its line is read again`() {
        for begun in all { #expect(BegunErasure(line: begun.line) == begun) }
        for line in ["", "redact", "redact x", "redact 1 x", "anonymise Zoé", "autre"] {
            #expect(BegunErasure(line: line) == .unknown, "\(line)")
        }
    }

    @Test func `The same command ends it, one that does less does not`() {
        for begun in all { #expect(begun.isEnded(by: begun)) }
        #expect(BegunErasure.redaction([3]).isEnded(by: .redaction([3, 17])))
        #expect(!BegunErasure.redaction([3, 17]).isEnded(by: .redaction([3])))
        #expect(BegunErasure.anonymisation(hasNames: false).isEnded(by: .anonymisation(hasNames: true)))
        #expect(!BegunErasure.anonymisation(hasNames: true).isEnded(by: .anonymisation(hasNames: false)))
        #expect(!BegunErasure.anonymisation(hasNames: false).isEnded(by: .redaction([1])))
    }

    @Test func `One that another did not end stays, and is told with its command`() throws {
        let room = try Room()
        let file = try WorkshopFile.create(at: room.path, state: room.state) { _ in [Hand.made()] }
        try file.perform { _ in [Hand.said("un")] }
        try file.close()
        let copy = try #require(SecondCopy(state: room.state, workshop: Hand.workshop))
        try copy.begin(.redaction([4]))
        try copy.begin(.redaction([4]))
        try copy.begin(.anonymisation(hasNames: false))
        #expect(try room.mode(of: copy.folder + "/erasing") == 0o600)
        #expect(try WorkshopFile.open(at: room.path, state: room.state).begunErasures.count == 2)
        _ = try WorkshopFile.erase(at: room.path, state: room.state) { .anonymisation(of: $0, names: []) }
        let left = try WorkshopFile.open(at: room.path, state: room.state).begunErasures
        #expect(left == [.redaction([4])])
        for language in Language.allCases {
            let told = Phrases(language).explain(left[0], of: "/a: b'c.atelier")
            #expect(
                told.remedy.contains(#"atelier redact '/a: b'\''c.atelier' 4"#), "\(told)")
        }
        try Data("?".utf8).write(to: URL(filePath: copy.folder + "/erasing"))
        #expect(copy.begun == [.unknown])
    }
}

/// What `forget` leaves.
@Suite struct ForgettingTests {
    private func makeFile(in room: Room) throws {
        let file = try WorkshopFile.create(at: room.path, state: room.state) { _ in [Hand.made()] }
        try file.perform { _ in [Hand.said("mot rare")] }
        try file.close()
    }

    @Test func `Nothing is left of the file and of its second copy`() throws {
        let room = try Room()
        try makeFile(in: room)
        let copy = try #require(SecondCopy(state: room.state, workshop: Hand.workshop))
        try copy.begin(.redaction([1]))
        try Forgetting.forget(at: room.path, state: room.state)
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: room.folder).sorted() == ["state", "state/workshops"])
    }

    @Test func `A file that is damaged, or half forgotten, can be forgotten`() throws {
        let room = try Room()
        try makeFile(in: room)
        var bytes = try Data(contentsOf: URL(filePath: room.path))
        bytes.replaceSubrange(4096..<bytes.count, with: Data(count: bytes.count - 4096))
        try bytes.write(to: URL(filePath: room.path))
        #expect(throws: StoreTrouble.self) { try WorkshopFile.open(at: room.path) }
        try Forgetting.forget(at: room.path, state: room.state)
        #expect(!FileManager.default.fileExists(atPath: room.path))
    }

    @Test func `What is no workshop stays`() throws {
        let room = try Room()
        try Data("un texte, rien d'autre, et assez long pour que personne ne le prenne pour une base".utf8)
            .write(to: URL(filePath: room.path))
        #expect(throws: StoreTrouble.self) { try Forgetting.forget(at: room.path, state: room.state) }
        #expect(FileManager.default.fileExists(atPath: room.path))
    }

    @Test func `Of a symbolic link in the copy only the link goes`() throws {
        let room = try Room()
        try makeFile(in: room)
        let copy = try #require(SecondCopy(state: room.state, workshop: Hand.workshop))
        let mine = room.folder + "/à-moi.txt"
        try Data("gardez".utf8).write(to: URL(filePath: mine))
        for name in ["/x", "/.erasing-x", "/.erasing-marker"] {
            try FileManager.default.createSymbolicLink(atPath: copy.folder + name, withDestinationPath: mine)
        }
        _ = try WorkshopFile.erase(at: room.path, state: room.state) { try .redaction(of: [1], in: $0) }
        #expect(try String(contentsOfFile: mine, encoding: .utf8) == "gardez")
        let names = try FileManager.default.contentsOfDirectory(atPath: copy.folder)
        #expect(!names.contains { $0.hasPrefix(".erasing") || $0 == "erasing" })
        for name in names where name.hasSuffix(".jsonl") {
            #expect(try room.mode(of: copy.folder + "/" + name) == 0o600)
        }
        try Forgetting.forget(at: room.path, state: room.state)
        #expect(try String(contentsOfFile: mine, encoding: .utf8) == "gardez")
        #expect(!FileManager.default.fileExists(atPath: copy.folder))
    }
}

extension Room {
    /// The files under a folder that hold a word in any of the ways in which a program may have written it.
    func traces(of word: String, under folder: String? = nil) -> [String] {
        let folder = folder ?? self.folder
        let plain = word.folding(options: .diacriticInsensitive, locale: nil)
        let forms = Set(
            [word, plain].flatMap { [$0, $0.lowercased(), $0.uppercased()] }.flatMap {
                [$0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping]
            }.flatMap { form in
                [Data(form.utf8)] + [.utf16LittleEndian, .utf16BigEndian].compactMap { form.data(using: $0) }
            })
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { return false }
            return forms.contains { bytes.range(of: $0) != nil }
        }
    }
}
