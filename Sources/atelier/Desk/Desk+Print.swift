import Foundation
import Publishing
import SessionEngine
import Synthesis

extension Desk {
    /// Page 1 as a printer takes it, or the whole synthesis on both sides of its sheets.
    func printJob(
        _ workshop: Workshop, isWhole: Bool, copies: Int, edition: Synthesis.Edition
    ) throws -> PrintJob {
        let paper = try Publication(of: workshop, as: isWhole ? .pdf : .page1, edition: edition).bytes
        return PrintJob(
            document: Array(paper), title: workshop.frame[.title] ?? "Atelier", copies: copies, isTwoSided: isWhole)
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
        _ workshop: Workshop, as format: PublicationFormat, edition: Synthesis.Edition, beside file: String
    ) throws -> String {
        let name =
            switch format {
            case .page1: "page-1"
            case .poster: phrases.posterFileName
            case .actions: "actions"
            default: phrases.synthesisFileName(isInternal: edition == .internal)
            }
        let path = freeName(beside: file, adding: name, ending: format.ending)
        try write(try Publication(of: workshop, as: format, edition: edition).bytes, to: path, isForced: false)
        return path
    }
}
