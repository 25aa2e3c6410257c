import Canvas
import Foundation
import FrontEnd
import Publishing
import SessionEngine
import SessionStore
import Synthesis
import Terminal

/// What became of a page sent to a printer.
struct PrintOutcome: Sendable {
    let job: PrintJob
    /// The workshop's file, beside which a page that no printer took is kept.
    let file: String
    let result: Result<PrintReceipt, PrinterTrouble>
}

extension ScreenRun {
    /// Preview, print, export: the same paper that the command line makes.
    func publish(_ effect: Effect) {
        switch effect {
        case .preview(let isInternal):
            let width = max(40, min(80, model.size.columns - 6))
            let text = TextRenderer.render(synthesis(isInternal), width: width)
            answer(.preview(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)))
        case .listPrinters:
            let queues = (try? PrintService().queues()) ?? []
            answer(.printers(queues.sorted { $0.isStandard && !$1.isStandard }.map(\.name)))
        case .print(let printer, let isWhole, let copies, let isInternal):
            attempt { try print(printer, isWhole, copies, isInternal) }
        case .listPlaces: answer(.places(Documents.places(desk.environment)))
        case .export(let format, let isInternal, let place): attempt { try export(format, isInternal, into: place) }
        case .exportSeries(let isInternal): attempt { try exportSeries(isInternal) }
        default: break
        }
    }

    private func synthesis(_ isInternal: Bool) -> Synthesis {
        Synthesis(of: model.workshop, lens: model.paperLens, edition: edition(isInternal))
    }

    private func edition(_ isInternal: Bool) -> Synthesis.Edition { isInternal ? .internal : .public }

    /// The printer is waited for beside the loop: no key is ever frozen by it.
    private func print(_ printer: String?, _ isWhole: Bool, _ copies: Int, _ isInternal: Bool) throws {
        guard let file else { return }
        checkpoint()
        let paper = try Publication(
            of: model.workshop, as: isWhole ? .pdf : .page1, edition: edition(isInternal), lens: model.paperLens,
            layout: desk.layout())
        let job = desk.printJob(paper, of: model.workshop, isWhole: isWhole, copies: copies)
        let target = printer.map { PrintTarget(typed: $0) } ?? .standard
        answer(.finished(Explanation(model.phrases.printing, "")))
        Self.send(job, to: target, workshopFile: file.path, inbox)
    }

    private nonisolated static func send(
        _ job: PrintJob, to target: PrintTarget, workshopFile: String, _ inbox: Inbox<PrintOutcome>
    ) {
        Thread.detachNewThread {
            let result = Result { () throws(PrinterTrouble) in try Desk.printService.send(job, to: target) }
            inbox.post(PrintOutcome(job: job, file: workshopFile, result: result))
        }
    }

    /// What the printer said, in words; a page that no printer took is kept.
    func tell(_ outcome: PrintOutcome) {
        switch outcome.result {
        case .success(let receipt): answer(.finished(Explanation(model.phrases.say(receipt), "")))
        case .failure(let trouble):
            attempt {
                let kept = try desk.kept(outcome.job, beside: outcome.file, because: trouble, isShort: true)
                answer(.failed(kept, of: nil))
            }
        }
    }

    /// The workshops before this one are looked for in the documents folder and beside it; one that is missing is told.
    private func exportSeries(_ isInternal: Bool) throws {
        guard let file else { return }
        checkpoint()
        let wanted = Set((model.workshop.continuation?.chain ?? []).map(\.id))
        let found = documents.workshops(beside: file.path).filter { $0 != file.path }.compactMap { path in
            try? read(path).workshop
        }
        let series = Series([model.workshop] + found.filter { wanted.contains($0.id) })
        let paper = try desk.publication(of: series, as: .pdf, edition: edition(isInternal), layout: desk.layout())
        let path = desk.freeName(
            beside: file.path, adding: desk.phrases.seriesFileName(isInternal: isInternal), ending: "pdf")
        try desk.write(paper.bytes, to: path, isForced: false)
        let missing = series.breaks.first.map { model.phrases.told($0, in: series) } ?? ""
        answer(.finished(Explanation(model.phrases.fileWritten(URL(fileURLWithPath: path).lastPathComponent), missing)))
    }

    private func export(_ format: String, _ isInternal: Bool, into place: SavePlace?) throws {
        guard let file, let format = PublicationFormat(rawValue: format) else { return }
        checkpoint()
        let name = URL(fileURLWithPath: file.path).lastPathComponent
        let path = try desk.save(
            model.workshop, as: format, edition: edition(isInternal), lens: model.paperLens,
            beside: place.map { $0.folder + "/" + name } ?? file.path)
        answer(.finished(model.phrases.written(URL(fileURLWithPath: path).lastPathComponent, in: place)))
    }
}
