import ArgumentParser
import Foundation
import Publishing
import SessionEngine
import Synthesis

struct AnchorCommand: Subcommand {
    static let page = Page(
        name: "anchor", chapter: .mend,
        does: Bilingual(
            fr: "Aligne des enregistrements sur l'atelier, et dit où réécouter chaque ligne.",
            en: "Aligns recordings with the workshop, and says where to hear each line again."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER add NOM [--length DURÉE]", en: "FILE add NAME [--length LENGTH]"),
            Bilingual(fr: "FICHIER set NOM N|MINUTAGE COMPTEUR", en: "FILE set NAME N|TIMECODE COUNTER"),
            Bilingual(fr: "FICHIER rename NOM NOUVEAU", en: "FILE rename NAME NEW"),
            Bilingual(fr: "FICHIER length NOM DURÉE|--clear", en: "FILE length NAME LENGTH|--clear"),
            Bilingual(fr: "FICHIER remove NOM [N|MINUTAGE]", en: "FILE remove NAME [N|TIMECODE]"),
            Bilingual(
                fr: "FICHIER jumps [--recording NOM] [--edition public|internal] [--output SORTIE [--force]]",
                en: "FILE jumps [--recording NAME] [--edition public|internal] [--output OUTPUT [--force]]"),
        ],
        words: 1...5,
        options: [
            .text(
                "--length", "DURÉE", "LENGTH",
                Bilingual(fr: "Combien de temps il dure.", en: "How long it is.")),
            .alone("--clear", Bilingual(fr: "La durée n'est plus connue.", en: "The length is not known any more.")),
            .text(
                "--recording", "NOM", "NAME",
                Bilingual(fr: "De cet enregistrement seulement.", en: "Of this recording only.")),
            .edition,
            .output, .force,
            .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier anchor sante.atelier add dictaphone --length 1h20min",
                en: "atelier anchor health.atelier add recorder --length 1h20min"),
            Bilingual(
                fr: "atelier anchor sante.atelier set dictaphone 12 18:43",
                en: "atelier anchor health.atelier set recorder 12 18:43"),
            Bilingual(
                fr: "atelier anchor sante.atelier jumps --output sante-reecoute.csv",
                en: "atelier anchor health.atelier jumps --output health-jumps.csv"),
        ],
        note: Bilingual(
            fr:
                "N : le numéro d'une contribution ; MINUTAGE : un moment de l'atelier ; COMPTEUR : ce que l'enregistrement montre alors. Tous s'écrivent 18min43 ou 18:43, 1h05min20 ou 1:05:20. Un seul repère suffit ; après une pause du magnétophone, posez-en un autre. « jumps » donne une ligne par contribution et par enregistrement : le compteur se colle dans un lecteur ou sous une vidéo.",
            en:
                "N: the number of a contribution; TIMECODE: a moment of the workshop; COUNTER: what the recording shows then. All are written 18min43 or 18:43, 1h05min20 or 1:05:20. One anchor is enough; after the recorder was paused, set another. “jumps” gives one line for each contribution and recording: the counter can be pasted into a player or under a video."
        ))

    @Argument var words: [String]
    @Option var length: String?
    @Option var recording: String?
    @Option var edition: String?
    @Option var output: String?
    @ArgumentParser.Flag var clear = false
    @ArgumentParser.Flag var force = false
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, add, set, rename, length, remove, jumps }
}

@MainActor
extension AnchorCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            try list(try desk.read(file).workshop, at: desk)
        case .add:
            let name = try queue.next()
            try queue.end()
            let length = try length.map(Timecode.find)
            try desk.tell(file) { _ in .addRecording(name: name, length: length, first: nil) }
        case .set:
            let (name, moment) = (try queue.next(), try queue.next())
            let place = try Timecode.find(try queue.next())
            try queue.end()
            try desk.tell(file) { session in
                let workshop = session.workshop
                return .setAnchor(
                    try workshop.findRecording(name).id, try workshop.findMoment(moment), place: place)
            }
        case .rename:
            let (name, other) = (try queue.next(), try queue.next())
            try queue.end()
            try desk.tell(file) { .changeRecording(try $0.workshop.findRecording(name).id, [.name(other)]) }
        case .length:
            let name = try queue.next()
            let length = clear ? nil : try Timecode.find(try queue.next())
            try queue.end()
            try desk.tell(file) { .changeRecording(try $0.workshop.findRecording(name).id, [.length(length)]) }
        case .remove: try remove(&queue, of: file, at: desk)
        case .jumps:
            try queue.end()
            try jumps(of: file, at: desk)
        }
    }

    private func remove(_ queue: inout WordQueue, of file: String, at desk: Desk) throws {
        let name = try queue.next()
        let moment = queue.nextIfAny()
        try queue.end()
        try desk.tell(file) { session in
            let workshop = session.workshop
            let recording = try workshop.findRecording(name)
            guard let moment else { return .changeRecording(recording.id, [.removed(true)]) }
            return .setAnchor(recording.id, try workshop.findAnchor(moment, of: recording), place: nil)
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        if json { return try desk.output.json(workshop.recordings.map { RecordingRecord($0, in: workshop) }) }
        for recording in workshop.recordings {
            desk.output.line(desk.phrases.line(recording))
            for anchor in workshop.anchors(of: recording) {
                desk.output.line("   " + desk.phrases.line(anchor, in: workshop))
            }
        }
    }

    private func jumps(of file: String, at desk: Desk) throws {
        let edition = try chosen(Synthesis.Edition.self, edition, option: "--edition") ?? .public
        let workshop = try desk.read(file).workshop
        let number = try recording.map { try workshop.findRecording($0).number }
        if edition == .public { desk.warnOfNames(in: workshop, file: file) }
        if workshop.recordingClocks.isEmpty { desk.errors.line(desk.phrases.noAnchorYet) }
        let list = Data(JumpListRenderer.render(Synthesis(of: workshop, edition: edition), recording: number).utf8)
        guard let output else { return desk.output.raw(list) }
        try desk.write(list, to: output, isForced: force)
        desk.output.line(desk.phrases.fileWritten(output))
    }
}

extension Timecode {
    fileprivate static func find(_ typed: String) throws(Refusal) -> Int64 {
        guard let milliseconds = milliseconds(typed) else { throw .notATimecode(typed) }
        return milliseconds
    }
}

extension Workshop {
    fileprivate func findRecording(_ typed: String) throws(Refusal) -> Recording {
        try Lookup(typed, among: recordings.map { ($0, [$0.name, "\($0.number)"]) })
            .found(.recording, typed, all: recordings) { $0.name }
    }

    /// A moment of the workshop: the number of a contribution, or a timecode.
    fileprivate func findMoment(_ typed: String) throws(Refusal) -> AnchorMoment {
        guard let number = Int(typed.drop { $0 == "#" }), number > 0 else {
            return .timecode(try Timecode.find(typed))
        }
        guard let contribution = contribution(number: number) else {
            throw .unknown(.contribution, typed, nearest: [])
        }
        return .contribution(contribution.id)
    }

    /// Where an anchor of a recording stands: at that contribution, or at that second of the workshop.
    fileprivate func findAnchor(_ typed: String, of recording: Recording) throws(Refusal) -> AnchorMoment {
        let wanted = try findMoment(typed)
        let moments = anchors(of: recording).map(\.anchor.moment)
        if moments.contains(wanted) { return wanted }
        let found = moments.first { moment in
            guard case .timecode(let timecode) = moment, case .timecode(let second) = wanted else { return false }
            return timecode / 1000 == second / 1000
        }
        guard let found else {
            let phrases = Phrases(language)
            throw .unknown(.anchor, typed, nearest: moments.map { phrases.moment($0, in: self) })
        }
        return found
    }
}

/// A recording with its anchors, for a program; times in milliseconds.
struct RecordingRecord: Encodable {
    struct Anchor: Encodable {
        /// The number of the contribution at which it stands; absent where it stands at a timecode.
        let contribution: Int?
        /// Of the workshop.
        let timecode: Int64
        /// Of the recording.
        let place: Int64
    }

    let number: Int
    let id: String
    let name: String
    let length: Int64?
    let anchors: [Anchor]

    init(_ recording: Recording, in workshop: Workshop) {
        number = recording.number
        id = recording.id.text
        name = recording.name
        length = recording.length
        anchors = workshop.anchors(of: recording).map { timed in
            var number: Int?
            if case .contribution(let id) = timed.anchor.moment { number = workshop.contribution(id)?.number }
            return Anchor(contribution: number, timecode: timed.timecode, place: timed.place)
        }
    }
}

extension Phrases {
    /// A recording in one line: its number, its name, its length.
    fileprivate func line(_ recording: Recording) -> String {
        ["\(recording.number)", recording.name, recording.length.map(plainTimecode)].compactMap(\.self)
            .joined(separator: "  ")
    }

    /// `n° 12 (18min43) ↔ 5min00`.
    fileprivate func line(_ anchor: TimedAnchor, in workshop: Workshop) -> String {
        let moment = moment(anchor.anchor.moment, in: workshop)
        let at = plainTimecode(anchor.timecode)
        return (moment == at ? at : "\(moment) (\(at))") + " ↔ " + plainTimecode(anchor.place)
    }

    /// Why a jump list is empty.
    fileprivate var noAnchorYet: String {
        say(
            fr: "Aucun enregistrement n'a de repère : posez-en un avec « atelier anchor FICHIER set ».",
            en: "No recording has an anchor: set one with “atelier anchor FILE set”.")
    }
}
