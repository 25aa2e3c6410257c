import Foundation
import SessionEngine

/// A text with the levers that a person gave it.
///
/// All were composed for this purpose by several hands, in the register of somebody who types while people speak;
/// none is recorded speech. `original.jsonl` comes from six hands (`t1` to `t5`, each on subjects of its own, and `a`,
/// mixed, labelled again by two readers); the others were composed after it by hands that had not seen it. Only the
/// first are ever tested on; the others teach.
struct Example: Decodable {
    let id: String
    let lang: Language
    let text: String
    let levers: [LeverID]

    /// The hand that composed it: `t1` to `t5`, `a`, or one of the added ones from `o1` on.
    var source: String { id.hasPrefix("a") ? "a" : String(id.prefix(2)) }
    /// It only teaches.
    var isAdded: Bool { !id.hasPrefix("t") && !id.hasPrefix("a") }

    /// Every example of a folder, by file and line.
    static func all(in folder: URL) throws -> [Example] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try files.filter { $0.hasSuffix(".jsonl") }.flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n").map {
                try JSONDecoder().decode(Example.self, from: Data($0.utf8))
            }
        }
    }
}
