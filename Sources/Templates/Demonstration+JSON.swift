import Foundation
import SessionEngine

extension Demonstration {
    /// Reads the demonstration of that name from the files inside the program: `s-inspirer`.
    package init(named name: String) throws(TemplateFaults) {
        let path = "Demonstration/\(name)"
        guard let frame = EmbeddedTemplates.text("\(path).json"), let lines = EmbeddedTemplates.text("\(path).jsonl")
        else { throw TemplateFaults([TemplateFault(file: name, trouble: .unknownName(name, known: ["s-inspirer"]))]) }
        let file: WorkshopFile = try Self.decode(frame, file: "\(path).json")
        var said: [Happening] = []
        for (index, text) in lines.split(separator: "\n").enumerated() {
            let line: LineFile = try Self.decode(String(text), file: "\(path).jsonl", line: index + 1)
            said.append(try line.happening(groups: file.groups, file: "\(path).jsonl", line: index + 1))
        }
        self.init(file, said)
    }

    private init(_ file: WorkshopFile, _ said: [Happening]) {
        template = file.template
        language = file.language
        begins = Int64(file.begins.timeIntervalSince1970 * 1000)
        utcOffset = file.utcOffset
        frame = Dictionary(
            uniqueKeysWithValues: file.frame.compactMap { key, text in
                FrameField(rawValue: key).map { ($0, Typography.french(text)) }
            })
        sources = file.sources.map(Typography.french)
        groups = file.groups.map { Group(letter: $0.letter, name: $0.name, heads: $0.heads) }
        actors = file.actors.map { ActorChange(id: $0.id, label: $0.label, heads: $0.heads) }
        let opened = file.blocks.map { Happening(offset: $0.opens.milliseconds, deed: .opens($0.id)) }
        let turns = file.turns.flatMap { turn in
            [
                Happening(offset: turn.opens.milliseconds, deed: .turn(turn.group)),
                Happening(offset: turn.closes.milliseconds, deed: .turn(nil)),
            ]
        }
        let kept = file.takeaways.enumerated().map { index, takeaway in
            Happening(
                offset: takeaway.at.milliseconds,
                deed: .takeaway(
                    place: index + 1, text: Typography.french(takeaway.text), rests: takeaway.rests))
        }
        let closing = Happening(offset: file.closes.milliseconds, deed: .closes)
        let all = opened + turns + said + file.gathered + kept + file.read + [closing]
        course = all.sorted { $0.offset < $1.offset }
    }

    private static func decode<Value: Decodable>(
        _ text: String, file: String, line: Int? = nil
    ) throws(TemplateFaults) -> Value {
        do { return try JSONDecoder.demonstration.decode(Value.self, from: Data(text.utf8)) } catch {
            throw TemplateFaults([
                TemplateFault(
                    file: file, line: line, column: line.map { _ in 1 }, trouble: .syntax(String(describing: error)))
            ])
        }
    }
}

extension JSONDecoder {
    fileprivate static var demonstration: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return decoder
    }
}

/// The frame's file, as it is written.
private struct WorkshopFile: Decodable {
    struct GroupFile: Decodable {
        let letter: GroupLetter
        let name: String
        let heads: Int?
    }
    struct ActorFile: Decodable {
        let id: ActorID
        let label: String?
        let heads: Int?
    }
    struct BlockFile: Decodable {
        let id: BlockID
        let opens: Timecode
    }
    struct TurnFile: Decodable {
        let group: GroupLetter
        let opens: Timecode, closes: Timecode
    }
    struct TakeawayFile: Decodable {
        let at: Timecode
        let text: String
        let rests: [String]
    }

    struct BundleFile: Decodable {
        let id: String
        let at: Timecode
        let title: String
        let members: [String]
        let levers: [LeverID]
    }
    struct TensionFile: Decodable {
        let at: Timecode
        let between: [String]
        let title: String
    }
    struct VoteFile: Decodable {
        let at: Timecode
        let group: GroupLetter
        let given: [String: Int]
    }
    struct ReadingFile: Decodable {
        let at: Timecode
        let topic: String
        let answer: ReadingAnswer?
        let text: String
    }

    let template: String
    let language: Language
    let begins: Date
    let utcOffset: Int
    let frame: [String: String]
    let sources: [String]
    let groups: [GroupFile]
    let actors: [ActorFile]
    let blocks: [BlockFile]
    let turns: [TurnFile]
    let takeaways: [TakeawayFile]
    let bundles: [BundleFile]
    let tensions: [TensionFile]
    let votes: [VoteFile]
    let readings: [ReadingFile]
    let closes: Timecode

    enum CodingKeys: String, CodingKey {
        case template, language, begins
        case utcOffset = "utc-offset"
        case frame, sources, groups, actors, blocks, turns, takeaways, bundles, tensions, votes, readings, closes
    }

    /// What was brought together, opposed and counted.
    var gathered: [Demonstration.Happening] {
        let bundled = bundles.map { bundle in
            Demonstration.Happening(
                offset: bundle.at.milliseconds,
                deed: .bundles(
                    Demonstration.Gathering(
                        id: bundle.id, title: Typography.french(bundle.title), members: bundle.members,
                        levers: bundle.levers)))
        }
        let opposed = tensions.compactMap { tension -> Demonstration.Happening? in
            guard let one = tension.between.first, let other = tension.between.last else { return nil }
            return Demonstration.Happening(
                offset: tension.at.milliseconds, deed: .opposes(one, other, title: Typography.french(tension.title)))
        }
        let counted = votes.map { vote in
            let given = vote.given.sorted { $0.key < $1.key }.map { (line: $0.key, count: $0.value) }
            return Demonstration.Happening(offset: vote.at.milliseconds, deed: .votes(vote.group, given))
        }
        return bundled + opposed + counted
    }

    /// What the facilitator read in it.
    var read: [Demonstration.Happening] {
        readings.map { reading in
            Demonstration.Happening(
                offset: reading.at.milliseconds,
                deed: .reads(
                    topic: reading.topic,
                    Reading(answer: reading.answer, text: Typography.french(reading.text))))
        }
    }
}

/// A line of what was said, as it is written.
private struct LineFile: Decodable {
    let id: String
    let group: String
    let phase: Phase?
    let text: String
    let kind: Kind
    let actor: ActorID?
    let `for`: ActorID?
    let levers: [LeverID]
    let who: String?
    let when: String?
    let day: String?
    let flags: [Flag]?
    let timecode: Timecode

    func happening(
        groups: [WorkshopFile.GroupFile], file: String, line: Int
    ) throws(TemplateFaults) -> Demonstration.Happening {
        guard let letter = groups.first(where: { $0.name == group })?.letter else {
            let trouble = TemplateTrouble.unknownValue(group, known: groups.map(\.name))
            throw TemplateFaults([TemplateFault(file: file, line: line, column: 1, trouble: trouble)])
        }
        let draft = Draft(
            kind: kind, origin: .group(letter), text: text, actor: actor, spokenFor: `for`, who: who,
            when: when.map { Due(words: $0, day: day) }, levers: levers, flags: Set(flags ?? []))
        return Demonstration.Happening(
            offset: timecode.milliseconds, deed: .said(Demonstration.Line(id: id, phase: phase, draft: draft)))
    }
}

/// A time since the first block opened, written `1:05:20`.
private struct Timecode: Decodable {
    let milliseconds: Int64

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).compactMap { Int64($0) }
        guard parts.count == 3, parts[0] >= 0, (0..<60).contains(parts[1]), (0..<60).contains(parts[2]) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time as 1:05:20: \(text)")
        }
        milliseconds = ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000
    }
}
