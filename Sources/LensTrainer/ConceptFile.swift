import Foundation
import SessionEngine

/// The concepts as a person writes them: accents, capitals and apostrophes as they are, remarks behind `#`.
enum ConceptFile {
    /// Its lines, folded as the program looks for them.
    static func lines(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("# ") }
            .compactMap { line in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                let entries = line[line.index(after: colon)...].split(separator: ",").map { entry in
                    Folding.fold(String(entry)).replacingOccurrences(of: "'", with: " ")
                        .split(separator: " ").joined(separator: " ")
                }
                return Folding.fold(String(line[..<colon])) + ": "
                    + entries.filter { !$0.isEmpty }.joined(separator: ", ")
            }
    }
}
