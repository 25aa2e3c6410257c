import Foundation
import Publishing
import SessionEngine
import Synthesis
import Templates

extension Desk {
    /// Page 1 as a printer takes it, or the whole synthesis on both sides of its sheets.
    func printJob(
        _ paper: Publication, of workshop: Workshop, isWhole: Bool, copies: Int
    ) -> PrintJob {
        PrintJob(
            document: Array(paper.bytes), title: workshop.frame[.title] ?? "Atelier", copies: copies,
            isTwoSided: isWhole)
    }

    /// The layout of that name; without one `standard`, the user's own where there is one.
    func layout(_ name: String? = nil) throws -> PaperLayout {
        let library = TemplateLibrary(environment: environment)
        guard let name else { return try library.layout(PaperLayout.standard.id) }
        let ids = library.listLayouts().map(\.id)
        return try library.layout(try Lookup(name, among: ids.map { ($0, [$0]) }).found(.layout, name, all: ids) { $0 })
    }

    /// Says on standard error which words have signs that no font has.
    func warnOfSigns(in paper: Publication, layout: PaperLayout) throws {
        let missing = try MissingSigns.find(in: paper.synthesis, layout: layout)
        if let said = phrases.explain(unknownGlyphs: missing.count, contributions: missing.contributions) { tell(said) }
    }

    /// Sends a page to a printer; where none takes it, the PDF is written beside the workshop and named.
    func print(_ job: PrintJob, to target: PrintTarget, workshopFile file: String) throws -> PrintReceipt {
        do {
            return try Self.printService.send(job, to: target)
        } catch {
            throw Complaint(try kept(job, beside: file, because: error), .failed)
        }
    }

    /// It waits for a printer's last word so long, and no longer.
    nonisolated static var printService: PrintService { PrintService(patience: .seconds(20)) }

    /// The page is on disk, whatever the printer did.
    ///
    /// A screen has room for the file's name only: it lies beside the workshop.
    func kept(
        _ job: PrintJob, beside file: String, because trouble: PrinterTrouble, isShort: Bool = false
    ) throws -> Explanation {
        let adding = job.isTwoSided ? phrases.synthesisFileName(isInternal: false) : "page-1"
        let path = freeName(beside: file, adding: adding, ending: "pdf")
        try write(Data(job.document), to: path, isForced: false)
        let said = phrases.explain(trouble)
        let name = isShort ? URL(fileURLWithPath: path).lastPathComponent : path
        return Explanation(said.fact, said.remedy + " " + phrases.pageKept(name))
    }

    /// Writes the synthesis in a form beside the workshop, over nothing; where it lies.
    func save(
        _ workshop: Workshop, as format: PublicationFormat, edition: Synthesis.Edition, lens: Lens?, beside file: String
    ) throws -> String {
        let name =
            switch format {
            case .page1: "page-1"
            case .poster: phrases.posterFileName
            case .actions: "actions"
            case .jumps: phrases.jumpsFileName(isInternal: edition == .internal)
            default: phrases.synthesisFileName(isInternal: edition == .internal)
            }
        let path = freeName(beside: file, adding: name, ending: format.ending)
        try write(
            try Publication(of: workshop, as: format, edition: edition, lens: lens, layout: layout()).bytes, to: path,
            isForced: false)
        return path
    }
}
