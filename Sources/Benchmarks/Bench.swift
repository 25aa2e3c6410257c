import Foundation
import Glibc
import SessionEngine
import SessionStore
import Templates

/// A folder for one measure, gone with it, and the workshops that are measured in it.
final class Bench {
    let folder: String

    init(under parent: String?) throws {
        let parent = parent ?? "/var/tmp"
        try Self.refuseMemory(parent)
        folder = parent + "/atelier-bench-" + FreshID.make()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A folder in memory syncs nothing: what would be measured there is no append.
    private static func refuseMemory(_ folder: String) throws {
        var place = stat()
        guard stat(folder, &place) == 0 else { throw POSIXError(.ENOENT) }
        let device = "\(place.st_dev >> 8 & 0xFFF):\(place.st_dev & 0xFF | place.st_dev >> 12 & 0xFFF00)"
        let mounts = try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8).split(separator: "\n")
        let isMemory = mounts.contains { $0.contains(" \(device) ") && $0.contains(" - tmpfs ") }
        guard !isMemory else { throw POSIXError(.EOPNOTSUPP) }
    }

    /// The program itself, where it was built beside.
    static let program =
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "atelier")
        .path

    func path(_ name: String) -> String { folder + "/" + name }

    private static let clock = SystemClock()

    /// Who asks, now, as the program itself asks.
    static func asking() -> Asking {
        Asking(
            writer: Writer(installation: "bench", user: "bench", seat: .line), moment: clock.now(),
            makeID: { FreshID.make() })
    }

    /// A workshop of eight groups with its first block open.
    func makeFile(_ name: String, state: String? = nil) throws -> WorkshopFile {
        let library = TemplateLibrary(folder: nil)
        let template = try library.template("s-inspirer")
        let making = Making(
            language: .fr, template: template, lenses: [try library.lens(template.lens)], frame: [.title: "Mesure"],
            groups: (1...8).map { Making.NewGroup(name: "Groupe \($0)", heads: 8) })
        let file = try WorkshopFile.create(at: path(name), state: state) {
            try $0.decide(.make(making), asking: Self.asking())
        }
        if let block = template.blocks.first {
            try file.perform { try $0.decide(.openBlock(block.id, reason: nil), asking: Self.asking()) }
        }
        return file
    }

    /// So many contributions: half of them have a lever, and every tenth a flag.
    static func fill(_ file: WorkshopFile, with size: Int) throws {
        let levers = file.session.workshop.lenses.first?.levers.map(\.id) ?? []
        for start in stride(from: 0, to: size, by: 500) {
            let drafts = (start..<min(start + 500, size)).map { number in
                var draft = draft(
                    number, levers: number.isMultiple(of: 2) ? [levers[number / 2 % levers.count]] : nil)
                if number.isMultiple(of: 10) { draft.flags = [.keep] }
                return draft
            }
            try file.perform { try $0.decide(.capture(drafts), asking: asking()) }
        }
    }

    /// Something said, of the length that people's sentences have, never the same twice.
    static func draft(_ number: Int, levers: [LeverID]? = nil) -> Draft {
        let text =
            "on perd du temps à chercher l’information, n° \(number)"
            + String(repeating: ", et personne ne répond le soir", count: number % 5)
        return Draft(
            kind: Kind.allCases[number % Kind.allCases.count],
            origin: GroupLetter(index: number % 8).map { .group($0) } ?? .plenary, text: text, raw: "b- " + text,
            levers: levers)
    }
}

/// A table as text: the columns as wide as what stands in them.
struct Table {
    private var rows: [[String]]

    init(_ head: [String]) { rows = [head] }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                return column == 0 ? text + space : space + text
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
