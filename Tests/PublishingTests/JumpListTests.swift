import Publishing
import SessionEngine
import Synthesis
import Testing

/// Where to hear each line again, as a table.
@Suite("The jump list")
struct JumpListTests {
    private func synthesis(_ language: Language, _ edition: Synthesis.Edition) throws -> (Synthesis, Workshop) {
        let workshop = try SampleWorkshop.recorded(language)
        return (Synthesis(of: workshop, edition: edition), workshop)
    }

    private func rows(_ text: String, _ language: Language) -> [[String]] {
        text.split(separator: "\r\n").map { line in
            line.split(separator: language == .fr ? ";" : ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test(
        "has a line for each timecode that the edition tells and each recording, in the order of hearing",
        arguments: Language.allCases, Synthesis.Edition.allCases)
    func lines(language: Language, edition: Synthesis.Edition) throws {
        let (synthesis, workshop) = try synthesis(language, edition)
        let text = JumpListRenderer.render(synthesis)
        let told = synthesis.annex.entries.filter { $0.fields.timecode != nil }
        let rows = rows(text, language)
        #expect(rows.count == 1 + told.reduce(0) { $0 + $1.fields.recordings.count })
        #expect(text.hasPrefix("\u{FEFF}numéro;") == (language == .fr))
        for (index, recording) in workshop.recordings.enumerated() {
            let name = workshop.nameMask.mask(recording.name)
            let own = rows.dropFirst().filter { $0[1] == (edition == .public ? name : recording.name) }
            #expect(!own.isEmpty)
            let seconds = own.compactMap { Int($0[4]) }
            #expect(seconds == seconds.sorted() && seconds.count == own.count)
            #expect(own.allSatisfy { Timecode.milliseconds($0[3]) == Int64($0[4]).map { $0 * 1000 } })
            #expect(own.allSatisfy { Timecode.milliseconds($0[2]) == Int64($0[4]).map { $0 * 1000 } })
            let alone = JumpListRenderer.render(synthesis, recording: index + 1)
            #expect(self.rows(alone, language).count == own.count + 1)
        }
    }

    @Test("leaves out of the public edition whoever may be known by a timecode, and masked names")
    func privacy() throws {
        let (synthesis, workshop) = try synthesis(.fr, .public)
        let inside = Synthesis(of: workshop, edition: .internal)
        let thin = workshop.kept.filter { $0.actor.map(workshop.isThin) ?? false }
        #expect(!thin.isEmpty)
        let numbers = Set(rows(JumpListRenderer.render(synthesis), .fr).dropFirst().map { $0[0] })
        let all = Set(rows(JumpListRenderer.render(inside), .fr).dropFirst().map { $0[0] })
        #expect(numbers == all.subtracting(thin.map { String($0.number) }))
        #expect(!JumpListRenderer.render(synthesis).contains("Kerbrat"))
        #expect(JumpListRenderer.render(inside).contains("Kerbrat"))
    }

    @Test("The annex names the recordings once, and each line its places in them", arguments: Language.allCases)
    func annex(language: Language) throws {
        let (synthesis, _) = try synthesis(language, .internal)
        let word = language == .fr ? "Enregistrements" : "Recordings"
        #expect(synthesis.annex.notes.count { $0.text.hasPrefix(word) } == 1)
        let json = try JSONRenderer.render(synthesis)
        for text in [TextRenderer.render(synthesis), MarkdownRenderer.render(synthesis), json] {
            #expect(text.contains(language == .fr ? "enregistrement 2\u{A0}(" : "recording 2\u{A0}("))
        }
        #expect(json.contains(#""seconds" : 90"#) && CSVRenderer.render(synthesis).contains("dictaphone (1min30)"))
    }
}

extension SampleWorkshop {
    /// Twelve lines a minute apart, every third from a kind of actor of two people, with two recordings of them.
    fileprivate static func recorded(_ language: Language) throws -> Workshop {
        var session = try RecordedSession(try demonstration(language))
        try session.ask(.openPhase(.ecouter, reason: nil))
        for number in 1...12 {
            let isThin = number.isMultiple(of: 3)
            try session.ask(
                .capture([
                    Draft(
                        kind: .parole, origin: .plenary, text: number == 4 ? "avec Kerbrat" : "dit \(number)",
                        actor: isThin ? "etat" : nil)
                ]))
        }
        let first = try session.first()
        try session.ask(
            .addRecording(name: "dictaphone", length: nil, first: Anchor(at: .contribution(first), place: 90_000)))
        try session.ask(
            .addRecording(name: "film de Kerbrat", length: 300_000, first: Anchor(at: .contribution(first), place: 0)))
        try session.ask(.changeActor("etat", [.heads(2)]))
        try session.ask(.judgeNames(["Kerbrat"], .masked))
        return session.session.workshop
    }
}

/// A workshop made a minute a command.
private struct RecordedSession {
    private(set) var session = Session()
    private var asked = 0

    init(_ like: Workshop) throws {
        let template = try #require(like.template)
        try ask(
            .make(Making(language: like.language, template: template, lenses: like.lenses, frame: [.title: "Essai"])))
    }

    mutating func ask(_ command: Command) throws {
        asked += 1
        var made = asked * 1000
        let moment = Moment(
            at: 1_742_907_600_000 + Int64(asked) * 60_000, offset: 60, boot: "b", tick: Int64(asked) * 60_000)
        let ids = (0..<50).map { "n\(made + $0)" }
        made += 50
        let names = Ids(ids)
        let asking = Asking(writer: Writer(installation: "i", user: "u", seat: .line), moment: moment) { names.next() }
        for event in try session.decide(command, asking: asking) { session.apply(event) }
    }

    func first() throws -> ContributionID { try #require(session.workshop.contributions.first).id }

    private final class Ids: @unchecked Sendable {
        private var left: ArraySlice<String>
        init(_ ids: [String]) { left = ids[...] }
        func next() -> String { left.popFirst() ?? "none" }
    }
}
