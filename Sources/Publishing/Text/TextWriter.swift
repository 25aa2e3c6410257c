import Canvas
import SessionEngine

/// Lines of text of a given width, nested by indentation.
///
/// Whatever must not reach a terminal comes as its picture: a line stays one line.
struct TextWriter {
    /// The lines so far.
    private(set) var lines: [String] = []
    /// Columns of a line.
    let width: Int
    /// Columns by which what is written next stands further to the right.
    var depth = 0

    init(width: Int) {
        self.width = width
    }

    /// Columns that are left at this depth.
    var room: Int { max(1, width - depth) }

    /// An empty line, never two in a row.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A paragraph; lines after the first stand under what follows `lead`.
    mutating func write(_ text: String, lead: String = "") {
        let hang = Width.columns(of: lead)
        for line in Wrapping.lines(lead + Shown.safe(text), width: room, indent: hang) { place(line) }
    }

    /// A line of characters as it stands.
    mutating func draw(_ line: String) { place(line) }

    /// A title over a line of `mark`.
    mutating func title(_ text: String, mark: Character) {
        gap()
        let wrapped = Wrapping.lines(Shown.safe(text), width: room)
        for line in wrapped { place(line) }
        place(String(repeating: mark, count: wrapped.map { Width.columns(of: $0) }.max() ?? 0))
    }

    private mutating func place(_ line: String) {
        let full = String(repeating: " ", count: depth) + line
        lines.append(String(full.reversed().drop { $0 == " " }.reversed()))
    }
}
