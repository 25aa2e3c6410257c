import Foundation
import Publishing
import SessionEngine
import Synthesis

/// The forms in which the synthesis leaves the program.
enum PublicationFormat: String, CaseIterable {
    case text, markdown, json, csv

    /// Bytes that no terminal should be given.
    var isBinary: Bool { false }

    /// How the name of such a file ends.
    var ending: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .json: "json"
        case .csv: "csv"
        }
    }
}

/// The synthesis of a workshop, finished, in one form.
struct Publication {
    let bytes: Data

    /// Writes what the workshop says.
    init(of workshop: Workshop, as format: PublicationFormat, edition: Synthesis.Edition) throws {
        let synthesis = Synthesis(of: workshop, edition: edition)
        switch format {
        case .text: bytes = Data(TextRenderer.render(synthesis).utf8)
        case .markdown: bytes = Data(MarkdownRenderer.render(synthesis).utf8)
        case .json: bytes = Data(try JSONRenderer.render(synthesis).utf8)
        case .csv: bytes = Data(CSVRenderer.render(synthesis).utf8)
        }
    }
}
