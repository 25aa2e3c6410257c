import Foundation
import SessionEngine
import SessionStore

extension Desk {
    /// Puts a finished document into a file: the whole of it, or nothing; writes over another only when forced.
    func write(_ bytes: Data, to path: String, isForced: Bool) throws {
        if !isForced, FileManager.default.fileExists(atPath: path) {
            throw Complaint(phrases.outputExists(path), .failed)
        }
        do {
            try bytes.write(to: URL(fileURLWithPath: path), options: isForced ? .atomic : .withoutOverwriting)
        } catch {
            if !isForced, FileManager.default.fileExists(atPath: path) {
                // What a full disk cut short is no document.
                if (FileManager.default.contents(atPath: path)?.count ?? 0) < bytes.count {
                    try? FileManager.default.removeItem(atPath: path)
                }
            }
            throw Complaint(phrases.cannotWrite(path), .failed)
        }
    }

    /// A name beside a workshop's file that nothing bears yet: `soins-page-1.pdf`, `soins-page-1-2.pdf`.
    func freeName(beside path: String, adding: String, ending: String) -> String {
        let stem = path.hasSuffix(".atelier") ? String(path.dropLast(".atelier".count)) : path
        let first = "\(stem)-\(adding).\(ending)"
        guard FileManager.default.fileExists(atPath: first) else { return first }
        var number = 2
        while FileManager.default.fileExists(atPath: "\(stem)-\(adding)-\(number).\(ending)") { number += 1 }
        return "\(stem)-\(adding)-\(number).\(ending)"
    }
}
