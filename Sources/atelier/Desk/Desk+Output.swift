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

    /// The first path that nothing bears yet; it is asked without a number, then from 2 on.
    func freePath(_ name: (Int?) -> String) -> String {
        guard FileManager.default.fileExists(atPath: name(nil)) else { return name(nil) }
        var number = 2
        while FileManager.default.fileExists(atPath: name(number)) { number += 1 }
        return name(number)
    }

    /// A name beside a workshop's file that nothing bears yet: `soins-page-1.pdf`, `soins-page-1-2.pdf`.
    func freeName(beside path: String, adding: String, ending: String) -> String {
        let stem = path.hasSuffix(".atelier") ? String(path.dropLast(".atelier".count)) : path
        return freePath { number in "\(stem)-\(adding)\(number.map { "-\($0)" } ?? "").\(ending)" }
    }
}
