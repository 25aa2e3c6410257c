import ArgumentParser
import Foundation
import SessionEngine
import SessionStore

struct Merge: Subcommand {
    static let page = Page(
        name: "merge", chapter: .capture,
        does: Bilingual(
            fr: "Réunit plusieurs salles en une plénière ; se refait sans rien doubler.",
            en: "Brings several rooms into one plenary; may be done again and doubles nothing."),
        forms: [
            Bilingual(
                fr: "PLÉNIÈRE SALLE… [--title TITRE] [--dry-run]", en: "PLENARY ROOM… [--title TITLE] [--dry-run]")
        ],
        words: 2...200,
        options: [
            .text(
                "--title", "TITRE", "TITLE",
                Bilingual(
                    fr: "Le titre de la plénière, si elle n'existe pas encore.",
                    en: "The title of the plenary, where there is none yet.")),
            .alone(
                "--dry-run",
                Bilingual(
                    fr: "Dit ce qui viendrait de chaque salle, et n'écrit rien.",
                    en: "Tells what would come of each room, and writes nothing.")),
            .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier merge pleniere.atelier nord.atelier sud.atelier --title \"Accès aux soins\"",
                en: "atelier merge plenary.atelier north.atelier south.atelier --title \"Access to care\"")
        ],
        note: Bilingual(
            fr:
                "Une contribution garde ses mots, ses leviers, son groupe et son minutage, et dit sa salle. Refait, il passe ce qui est égal, garde côte à côte deux rédactions qui diffèrent, et remplit ce qui est encore vide ; ce qui est décidé en plénière tient. Ce qu'une salle a mis de côté depuis est dit, et reste. Les trois choses à retenir, la lecture et le déroulé d'une salle restent dans son fichier.",
            en:
                "A contribution keeps its words, its levers, its group and its timecode, and tells its room. Done again, it passes over what is equal, keeps side by side two wordings that differ, and fills in what is still empty; what was decided in the plenary stands. What a room set aside since is told, and stays. The three things to keep, the reading and the running order of a room stay in its file."
        ))

    @Argument var files: [String]
    @Option var title: String?
    @ArgumentParser.Flag var dryRun = false
    @ArgumentParser.Flag var json = false
}

@MainActor
extension Merge {
    func perform(at desk: Desk) throws {
        guard let output = files.first else { throw Misuse.tooFewWords(command: Self.page.name) }
        guard output.hasSuffix(".atelier") else { throw Misuse.notAWorkshopName(output) }
        let rooms = try desk.workshops(Array(files.dropFirst()))
        let merged =
            FileManager.default.fileExists(atPath: output)
            ? try bring(rooms, into: output, at: desk) : try make(output, of: rooms, at: desk)
        if json { return try desk.output.json(MergeRecord(merged.reports, in: merged.workshop, isWritten: !dryRun)) }
        for report in merged.reports { desk.output.line(desk.phrases.told(report)) }
        desk.output.line(desk.phrases.merged(output, merged.workshop, isWritten: !dryRun))
    }

    /// What became of the rooms, and the plenary after it.
    private typealias Merged = (reports: [RoomReport], workshop: Workshop)

    private func bring(_ rooms: [Workshop], into path: String, at desk: Desk) throws -> Merged {
        guard title == nil else { throw Complaint(desk.phrases.titleIsForNew, .wrong) }
        let file = try desk.open(path)
        let asking = try desk.asking()
        if dryRun {
            let reports = try RoomMerge(rooms, into: file.session.workshop).reports
            var session = file.session
            for event in try session.decide(.merge(rooms), asking: asking) { session.apply(event) }
            try file.close()
            return (reports, session.workshop)
        }
        var reports: [RoomReport] = []
        try file.perform { session in
            reports = try RoomMerge(rooms, into: session.workshop).reports
            return try session.decide(.merge(rooms), asking: asking)
        }
        try file.close()
        return (reports, file.session.workshop)
    }

    private func make(_ path: String, of rooms: [Workshop], at desk: Desk) throws -> Merged {
        let plenary = try desk.plenary(of: rooms, title: title, asking: try desk.asking())
        if !dryRun {
            try WorkshopFile.create(at: path, state: desk.stateFolder) { _ in plenary.session.events }.close()
        }
        return (plenary.reports, plenary.session.workshop)
    }
}

extension Desk {
    /// A plenary with its rooms in it, before it is in a file.
    func plenary(
        of rooms: [Workshop], title: String?, asking: Asking
    ) throws -> (session: Session, reports: [RoomReport]) {
        var session = Session()
        for event in try session.decide(.make(Making(plenaryOf: rooms, title: title)), asking: asking) {
            session.apply(event)
        }
        let reports = try RoomMerge(rooms, into: session.workshop).reports
        for event in try session.decide(.merge(rooms), asking: asking) { session.apply(event) }
        return (session, reports)
    }
}

/// What a merge did, for a program.
private struct MergeRecord: Encodable {
    struct Room: Encodable {
        let id: String
        let name: String
        let groups: Int
        let received: Int
        let known: Int
        /// Numbers in the plenary.
        let rewritten: [Int]
        let completed: [Int]
        let asideSince: [Int]
        let missing: [Int]
        let answersLeft: Int
    }

    let written: Bool
    let rooms: [Room]
    let contributions: Int

    init(_ reports: [RoomReport], in workshop: Workshop, isWritten: Bool) {
        written = isWritten
        rooms = reports.map { report in
            Room(
                id: report.room.text, name: report.name, groups: report.groups, received: report.received,
                known: report.known, rewritten: report.rewritten, completed: report.completed,
                asideSince: report.asideSince, missing: report.missing, answersLeft: report.answersLeft)
        }
        contributions = workshop.contributions.count
    }
}
