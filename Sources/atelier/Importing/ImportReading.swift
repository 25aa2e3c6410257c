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
        /// No heading of a table names the words.
        case noTextColumn
        /// Two headings name the same key.
        case twoColumns(String)
        /// A row has more cells than there are headings.
        case tooManyCells
        /// A quote opens a cell, and none closes it.
        case openQuote
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

    /// Reads every line; those in which nothing stands are passed over.
    init(_ source: ImportSource, workshop: Workshop) {
        self.workshop = workshop
        switch source {
        case .objects(let text):
            for (index, line) in Self.lines(of: text[...]).enumerated() where !String(line).isBlank {
                take(index + 1) { reading in try reading.fields(of: String(line)) }
            }
        case .table(let text):
            let table = ImportTable(text)
            faults = table.faults
            unknownKeys = table.unknown
            for line in table.lines { take(line.number) { _ in line.fields } }
            faults.sort { $0.number < $1.number }
        }
    }

    private mutating func take(_ number: Int, _ fields: (inout Self) throws -> ImportFields) {
        do {
            lines.append(try read(try fields(&self), number: number))
        } catch let trouble as Trouble {
            faults.append(Fault(number: number, trouble: trouble))
        } catch let refusal as Refusal {
            faults.append(Fault(number: number, trouble: .refused(refusal)))
        } catch {
            faults.append(Fault(number: number, trouble: .notJSON))
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

    private mutating func fields(of line: String) throws -> ImportFields {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            throw Trouble.notJSON
        }
        for key in object.keys.sorted() where !ImportFields.known.contains(key) && !unknownKeys.contains(key) {
            unknownKeys.append(key)
        }
        return ImportFields(object)
    }

    private mutating func read(_ fields: ImportFields, number: Int) throws -> ImportLine {
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
