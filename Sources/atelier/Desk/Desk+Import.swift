import Foundation
import SessionEngine
import Templates

extension Desk {
    /// Bytes over which a file to import is refused: a day's notes have some 100,000.
    private static let importLimit = 64 * 1024 * 1024

    /// A file to import, read; `-` is standard input.
    func importSource(_ input: String) throws -> ImportSource {
        let data: Data
        do throws(OrdinaryFile.Trouble) {
            data =
                input == "-"
                ? try OrdinaryFile.read(0, atMost: Self.importLimit)
                : try OrdinaryFile.read(input, atMost: Self.importLimit)
        } catch {
            let isTooLarge = error == .tooLarge
            throw Complaint(
                isTooLarge
                    ? phrases.inputTooLarge(input, mebibytes: Self.importLimit >> 20) : phrases.unreadableInput(input),
                isTooLarge ? .wrong : .failed)
        }
        guard let source = ImportSource(data, named: input) else {
            throw Complaint(phrases.inputNotUTF8(input), .wrong)
        }
        return source
    }

    /// The refusal of a file to import: every fault with its line, and nothing taken.
    func refused(_ reading: ImportReading) -> Complaint {
        let told = reading.faults.map { phrases.fault($0) }
        let isWrong = reading.faults.allSatisfy { fault in
            if case .refused(let refusal) = fault.trouble { refusal.isWrongEverywhere } else { true }
        }
        return Complaint(
            [phrases.importRefused(reading.faults.count)] + told.map(\.fact), told.first?.remedy ?? "",
            isWrong ? .wrong : .refused)
    }
}
