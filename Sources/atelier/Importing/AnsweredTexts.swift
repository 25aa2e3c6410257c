import Foundation
import SessionEngine

/// The lines of a file of texts with the levers that a person answered, and every fault.
struct AnsweredTexts {
    /// A text, and its levers, the stronger first; none is an answer.
    struct Answered {
        let text: String
        let levers: [LeverID]
    }

    /// A line that cannot be taken.
    struct Fault {
        /// Its number in the file, from 1.
        let number: Int
        let trouble: Trouble
    }

    enum Trouble: Error {
        case notJSON
        /// A key that must be there, or whose value is of another sort than it should be.
        case key(String)
        case refused(Refusal)
    }

    private(set) var texts: [Answered] = []
    private(set) var faults: [Fault] = []

    /// Reads every line; those in which nothing stands are passed over.
    init(_ text: String, lens: Lens) {
        // Only LF and CR LF end a line: the other line ends of Unicode may stand inside a JSON text.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let line = String(Substring(line))
            guard !line.isBlank else { continue }
            do throws(Trouble) { texts.append(try Self.read(line, lens)) } catch {
                faults.append(Fault(number: index + 1, trouble: error))
            }
        }
    }

    private static func read(_ line: String, _ lens: Lens) throws(Trouble) -> Answered {
        guard let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any] else {
            throw .notJSON
        }
        guard let text = object["text"] as? String else { throw .key("text") }
        guard let names = object["levers"] as? [String] else { throw .key("levers") }
        if text.isBlank { throw .refused(.emptyText) }
        if text.count > Limits.text { throw .refused(.textTooLong(text.count)) }
        var levers: [LeverID] = []
        for name in names {
            do throws(Refusal) { levers.append(try lens.findLever(name)) } catch { throw .refused(error) }
        }
        return Answered(text: text, levers: levers)
    }
}

extension Desk {
    /// The text of a file of JSON lines; `-` is standard input.
    func objects(_ input: String) throws -> String {
        switch try importSource(input) {
        case .objects(let text), .table(let text): text
        }
    }

    /// The refusal of a file of answers: every fault with its line, and nothing judged.
    func refused(_ reading: AnsweredTexts) -> Complaint {
        let told = reading.faults.map { phrases.fault($0) }
        let isWrong = reading.faults.allSatisfy { fault in
            if case .refused(let refusal) = fault.trouble { refusal.isWrongEverywhere } else { true }
        }
        return Complaint(
            [phrases.evaluationRefused(reading.faults.count)] + told.map(\.fact), told.first?.remedy ?? "",
            isWrong ? .wrong : .refused)
    }
}
