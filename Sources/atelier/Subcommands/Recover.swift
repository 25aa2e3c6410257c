import ArgumentParser
import Foundation
import SessionEngine
import SessionStore

struct Recover: Subcommand {
    static let page = Page(
        name: "recover", chapter: .machine,
        does: Bilingual(
            fr: "Retrouve un atelier abîmé, tronqué ou perdu, dans un nouveau fichier.",
            en: "Brings a damaged, cut or lost workshop back into a new file."),
        forms: [
            Bilingual(fr: "[--json]", en: "[--json]"),
            Bilingual(
                fr: "FICHIER|TITRE [--from N] [--output SORTIE] [--dry-run] [--json]",
                en: "FILE|TITLE [--from N] [--output OUTPUT] [--dry-run] [--json]"),
        ],
        words: 0...1,
        options: [
            .number(
                "--from", "N", "N",
                Bilingual(
                    fr: "La source à prendre, par son numéro ; sans lui, le fichier, sinon l'histoire la plus longue.",
                    en: "The source to take, by its number; without it the file, else the longest history.")),
            .text(
                "--output", "SORTIE", "OUTPUT",
                Bilingual(
                    fr: "Le fichier à écrire ; jamais par-dessus un autre.",
                    en: "The file to write; never over another.")),
            .alone(
                "--dry-run",
                Bilingual(fr: "Montre les sources, sans rien écrire.", en: "Shows the sources, writes nothing.")),
            .json,
        ],
        examples: [
            Bilingual(fr: "atelier recover", en: "atelier recover"),
            Bilingual(fr: "atelier recover sante.atelier", en: "atelier recover health.atelier"),
        ],
        note: Bilingual(
            fr:
                "Seul, il montre les secondes copies de cet ordinateur. Les sources sont le fichier, ses fichiers d'à côté et la seconde copie ; ce qui se complète est réuni.",
            en:
                "Alone it shows the second copies of this computer. The sources are the file, the files beside it and the second copy; what completes each other is joined."
        ))

    @Argument var file: String?
    @Option var from: Int?
    @Option var output: String?
    @ArgumentParser.Flag var dryRun = false
    @ArgumentParser.Flag var json = false
}

@MainActor
extension Recover {
    func perform(at desk: Desk) throws {
        guard let file else { return try list(Recovery.all(state: desk.stateFolder), at: desk) }
        let recovery = try find(file, at: desk)
        if dryRun { return try list(recovery.sources, at: desk) }
        if let from, !recovery.sources.indices.contains(from - 1) {
            throw Complaint(desk.phrases.noSuchSource(from, of: recovery.sources.count), .wrong)
        }
        let done = try recovery.write(to: output ?? place(for: file, recovery, at: desk), from: from.map { $0 - 1 })
        let report = try WorkshopFile.check(at: done.path)
        if json {
            try desk.output.json(Record(done, isWhole: report.isWhole))
        } else {
            desk.output.line(desk.phrases.recovered(done))
            for place in done.used { desk.output.line("  " + desk.phrases.name(of: place)) }
            for sentence in desk.phrases.lost(done) { desk.output.line(sentence) }
        }
        guard done.isWhole, report.isWhole else {
            throw Complaint(desk.phrases.notAllRecovered(done.path), .failed)
        }
    }

    /// A file, or a workshop of the second copies by its title.
    private func find(_ typed: String, at desk: Desk) throws -> Recovery {
        do {
            return try Recovery(of: typed, state: desk.stateFolder)
        } catch {
            switch error {
            case .missing, .nothingLeft:
                let source = try desk.secondCopy(titled: typed, else: error)
                return try Recovery(of: source.workshop, state: desk.stateFolder)
            default: throw error
            }
        }
    }

    /// Beside the file: its name, and that it was brought back.
    private func place(for file: String, _ recovery: Recovery, at desk: Desk) -> String {
        let stem = file.hasSuffix(".atelier") ? String(file.dropLast(".atelier".count)) : file
        return desk.freePath { number in
            stem + " (\(desk.phrases.recoveredName)\(number.map { " \($0)" } ?? "")).atelier"
        }
    }

    private func list(_ sources: [RecoverySource], at desk: Desk) throws {
        if json { return try desk.output.json(sources.map(SourceRecord.init)) }
        guard !sources.isEmpty else { return desk.output.line(desk.phrases.noSecondCopies) }
        for (index, source) in sources.enumerated() {
            desk.output.line(desk.phrases.line(source, number: index + 1))
        }
    }

    private struct Record: Encodable {
        let file: String
        let whole: Bool
        let events: Int
        let contributions: Int
        let lost: [[Int]]
        let wordless: [Int]
        let doubtful: [Int]

        init(_ done: Recovered, isWhole: Bool) {
            file = done.path
            whole = done.isWhole && isWhole
            events = done.events
            contributions = done.contributions
            lost = done.lost.map { [$0.lowerBound, $0.upperBound] }
            wordless = done.wordless
            doubtful = done.doubtful
        }
    }

    private struct SourceRecord: Encodable {
        let workshop: String
        let title: String
        let date: String
        let events: Int
        let whole: Int
        let contributions: Int
        let last: Int64?

        init(_ source: RecoverySource) {
            workshop = source.workshop.text
            title = source.title
            date = source.date
            events = source.events
            whole = source.whole
            contributions = source.contributions
            last = source.last?.at
        }
    }
}
