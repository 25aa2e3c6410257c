import ArgumentParser
import SessionEngine
import SessionStore

struct Check: Subcommand {
    static let page = Page(
        name: "check", chapter: .machine,
        does: Bilingual(
            fr: "Relit tout un fichier et dit s'il est entier.",
            en: "Reads the whole of a file and tells whether it is whole."),
        forms: [Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]")], words: 1...1, options: [.json],
        examples: [Bilingual(fr: "atelier check sante.atelier", en: "atelier check health.atelier")])

    @Argument var file: String
    @ArgumentParser.Flag var json = false

    private struct Record: Encodable {
        let whole: Bool
        let events: Int
        let contributions: Int
        let fingerprint: String
        let copied: Int?
        let faults: [Fault]
        /// What was begun to be erased, by its command without the file.
        let unfinished: [String]
    }

    private struct Fault: Encodable {
        let seq: Int?
        let fault: String
    }
}

@MainActor
extension Check {
    func perform(at desk: Desk) throws {
        let report = try WorkshopFile.check(at: file, state: desk.stateFolder)
        let summary = desk.phrases.summary(of: report)
        if json {
            try desk.output.json(
                Record(
                    whole: report.isWhole, events: report.events, contributions: report.contributions,
                    fingerprint: report.fingerprint, copied: report.copied,
                    faults: report.findings.map { Fault(seq: $0.seq, fault: desk.phrases.describe($0)) },
                    unfinished: report.begunErasures.map(\.line)))
        } else {
            if report.isWhole { desk.output.line(summary) }
            if !report.fingerprint.isEmpty {
                desk.output.line(desk.phrases.history(report.events, fingerprint: report.fingerprint))
            }
            if let copy = report.copy { desk.output.line(desk.phrases.describe(copy)) }
            for finding in report.findings { desk.output.line(desk.phrases.describe(finding)) }
            remind(report, at: desk)
        }
        if !report.isWhole { throw Complaint(Explanation(summary, desk.phrases.keepDamaged), .failed) }
        if let begun = report.begunErasures.first {
            throw Complaint(desk.phrases.explain(begun, of: file), .failed)
        }
    }

    /// A workshop that lies there for long: what is to become of it.
    private func remind(_ report: FileReport, at desk: Desk) {
        guard let day = report.retentionDay, Retention.isOver(day: day, today: desk.now().local) else { return }
        desk.output.line(desk.phrases.retention.fact)
        desk.output.line(desk.phrases.retention.remedy)
    }
}
