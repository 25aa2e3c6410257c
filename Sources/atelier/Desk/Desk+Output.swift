import Foundation
import SessionEngine

extension Desk {
    /// Puts a finished document into a file that only its owner may read: the whole of it, or nothing.
    ///
    /// Another file is replaced only when forced; a link, a folder, a device or a workshop never.
    func write(_ bytes: Data, to path: String, isForced: Bool) throws {
        do throws(PrivateFile.Trouble) {
            try PrivateFile.write(bytes, to: path, replacing: isForced)
        } catch {
            let told =
                switch error {
                case .taken: phrases.outputExists(path)
                case .isWorkshop: phrases.outputIsWorkshop(path)
                case .isNoFile: phrases.outputIsNoFile(path)
                case .unwritable: phrases.cannotWrite(path)
                }
            throw Complaint(told, .failed)
        }
    }

    /// The first path that nothing bears yet, be it a link to nothing; it is asked without a number, then from 2 on.
    func freePath(_ name: (Int?) -> String) -> String {
        guard PrivateFile.isTaken(name(nil)) else { return name(nil) }
        var number = 2
        while PrivateFile.isTaken(name(number)) { number += 1 }
        return name(number)
    }

    /// A name beside a workshop's file that nothing bears yet: `soins-page-1.pdf`, `soins-page-1-2.pdf`.
    func freeName(beside path: String, adding: String, ending: String) -> String {
        let stem = path.hasSuffix(".atelier") ? String(path.dropLast(".atelier".count)) : path
        return freePath { number in "\(stem)-\(adding)\(number.map { "-\($0)" } ?? "").\(ending)" }
    }
}
