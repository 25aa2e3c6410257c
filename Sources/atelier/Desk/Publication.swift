import Foundation
import Publishing
import SessionEngine
import Synthesis

/// The forms in which the synthesis leaves the program.
enum PublicationFormat: String, CaseIterable {
    case text, actions, markdown, html, pdf, page1, poster, svg, json, csv, jumps

    /// Bytes that no terminal should be given.
    var isBinary: Bool { ending == "pdf" }

    /// How the name of such a file ends.
    var ending: String {
        switch self {
        case .text, .actions: "txt"
        case .markdown: "md"
        case .html, .svg, .json, .csv: rawValue
        case .jumps: "csv"
        case .pdf, .page1, .poster: "pdf"
        }
    }
}

/// The synthesis of a workshop, finished, in one form.
struct Publication {
    /// What it says.
    let synthesis: Synthesis
    let bytes: Data

    /// Writes what the workshop says, with its own lens unless another one is given; the same workshop gives the same bytes, for its last event dates it.
    ///
    /// Forms without a page of their own say everything, whatever the layout.
    init(
        of workshop: Workshop, as format: PublicationFormat, edition: Synthesis.Edition, lens: Lens? = nil,
        beside: Synthesis.Beside = .usual, layout: PaperLayout
    ) throws {
        try self.init(
            Synthesis(of: workshop, lens: lens, beside: beside, edition: edition), dated: workshop.lastMoment,
            as: format, layout: layout)
    }

    /// Writes a document that was composed before; it is dated by the last event that it tells of.
    init(_ synthesis: Synthesis, dated moment: Moment?, as format: PublicationFormat, layout: PaperLayout) throws {
        let created = Self.dated(moment)
        self.synthesis = synthesis
        switch format {
        case .actions: bytes = Data(ActionsRenderer.render(synthesis).utf8)
        case .text: bytes = Data(TextRenderer.render(synthesis).utf8)
        case .markdown: bytes = Data(MarkdownRenderer.render(synthesis).utf8)
        case .json: bytes = Data(try JSONRenderer.render(synthesis).utf8)
        case .csv: bytes = Data(CSVRenderer.render(synthesis).utf8)
        case .jumps: bytes = Data(JumpListRenderer.render(synthesis).utf8)
        case .pdf: bytes = Data(try PDFRenderer.render(synthesis, layout: layout, created: created))
        case .poster: bytes = Data(try PDFRenderer.renderPoster(synthesis, layout: layout, created: created))
        case .html: bytes = Data(try HTMLRenderer.render(synthesis, layout: layout).utf8)
        case .svg: bytes = Data(try SVGRenderer.render(synthesis, layout: layout).utf8)
        case .page1: bytes = Data(try PDFRenderer.renderPage1(synthesis, layout: layout, created: created))
        }
    }

    /// `2025-03-25T18:05:00+01:00`; nothing for a workshop without events.
    static func dated(_ moment: Moment?) -> String {
        guard let moment else { return "" }
        let offset = abs(moment.offset)
        let zone = (moment.offset < 0 ? "-" : "+") + (offset / 60).padded(2) + ":" + (offset % 60).padded(2)
        let local = moment.local
        return "\(local.isoDay)T\(local.clock):\(local.second.padded(2))\(zone)"
    }
}
