import Foundation
import SessionEngine

/// The lines of a file to import, read against the names of a workshop: what can be taken, and every fault.
struct ImportReading {
    /// A line that cannot be taken.
    struct Fault: Error {
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

    private(set) var lines: [ImportLine] = []
    private(set) var faults: [Fault] = []
    /// Keys that nothing reads, in the order in which they first came.
    private(set) var unknownKeys: [String] = []
    private let workshop: Workshop
    private var ranks: [String: Int] = [:]

    /// Reads JSON Lines; blank lines are passed over, and so is a byte order mark.
    init(_ text: String, workshop: Workshop) {
        self.workshop = workshop
        let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
        for (index, line) in Self.lines(of: body).enumerated() {
            if String(line).isBlank { continue }
            do {
                lines.append(try read(String(line), number: index + 1))
            } catch let trouble as Trouble {
                faults.append(Fault(number: index + 1, trouble: trouble))
            } catch let refusal as Refusal {
                faults.append(Fault(number: index + 1, trouble: .refused(refusal)))
            } catch {
                faults.append(Fault(number: index + 1, trouble: .notJSON))
            }
        }
    }

    /// Only LF and CR LF end a line: the other line ends of Unicode may stand inside a JSON text.
    private static func lines(of text: Substring) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    /// How many lines the workshop does not know yet.
    func fresh(in workshop: Workshop) -> Int {
        var keys = workshop.importedKeys
        return lines.count { keys.insert($0.key).inserted }
    }

    private mutating func read(_ line: String, number: Int) throws -> ImportLine {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw Trouble.notJSON
        }
        let fields = ImportFields(object)
        for key in object.keys.sorted() where !ImportFields.known.contains(key) && !unknownKeys.contains(key) {
            unknownKeys.append(key)
        }
        guard let text = try fields.text("text") else { throw Trouble.key("text") }
        guard !text.isBlank else { throw Refusal.emptyText }
        guard text.count <= Limits.text else { throw Refusal.textTooLong(text.count) }
        let phase = try fields.text("phase").map { try Phase.find($0) }
        let natural = workshop.template?.kinds(in: phase).first ?? .parole
        let levers = try fields.texts("levers").map { try workshop.findLens(nil).findLevers($0) }
        if let levers, levers.count > Limits.levers || Set(levers).count != levers.count { throw Refusal.tooManyLevers }
        let draft = Draft(
            kind: try fields.text("kind").map { try Kind.find($0) } ?? natural,
            origin: try fields.text("group").map { try origin($0) } ?? .plenary, text: text,
            actor: try fields.text("actor").map { try workshop.findActor($0) },
            spokenFor: try fields.text("for").map { try workshop.findActor($0) }, who: try fields.text("who"),
            when: try fields.text("when").map { Due(typed: $0) }, levers: levers)
        return ImportLine(
            number: number, key: try key(fields), draft: draft, phase: phase, timecode: try fields.timecode(),
            language: try fields.text("lang").map { try language($0) })
    }

    private func origin(_ typed: String) throws(Refusal) -> Origin {
        if ["plenary", "pleniere", "none"].contains(Folding.fold(typed)) { return .plenary }
        return .group(try workshop.findGroup(typed))
    }

    private func language(_ typed: String) throws(Refusal) -> Language {
        guard let language = Language(rawValue: typed.lowercased()) else {
            throw .unknown(.language, typed, nearest: Language.allCases.map(\.rawValue))
        }
        return language
    }

    /// The line's own id, else a digest of its fields with its rank among equal ones.
    private mutating func key(_ fields: ImportFields) throws -> String {
        if let id = try fields.text("id") { return "id:\(id)" }
        let digest = fields.digest
        ranks[digest, default: 0] += 1
        return "sum:\(digest):\(ranks[digest, default: 1])"
    }
}
