import CVTerm
import Foundation

/// What the screen shows.
extension PseudoTerminal {
    func cell(_ row: Int, _ column: Int) -> vt_cell { vt_get(screen, Int32(row), Int32(column)) }

    /// A row without the spaces at its end.
    func line(_ row: Int) -> String {
        var out = String.UnicodeScalarView()
        var column = 0
        while column < columns {
            var cell = cell(row, column)
            if cell.chars.0 == 0 {
                out.append(" ")
            } else {
                withUnsafeBytes(of: &cell.chars) { raw in
                    for value in raw.bindMemory(to: UInt32.self) {
                        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
                        out.append(scalar)
                    }
                }
            }
            column += max(1, Int(cell.width))
        }
        while out.last == " " { out.removeLast() }
        return String(out)
    }

    var lines: [String] { (0..<rows).map(line) }
    var text: String { lines.joined(separator: "\n") }

    var cursor: (row: Int, column: Int) {
        var row: Int32 = 0
        var column: Int32 = 0
        vt_cursor(vt, &row, &column)
        return (Int(row), Int(column))
    }

    var onAlternateScreen: Bool { props.pointee.altscreen != 0 }
    var cursorVisible: Bool { props.pointee.cursor_visible != 0 }
    var reportsMouse: Bool { props.pointee.mouse != 0 }

    /// The title of the window, as the program set it.
    var title: String {
        var buffer = [CChar](repeating: 0, count: 256)
        vt_title(props, &buffer, buffer.count)
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The settings of the line (echo, line mode, control keys…), to be compared before and after.
    var lineSettings: [UInt32] {
        var settings = termios()
        guard tcgetattr(master, &settings) == 0 else { return [] }
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    }

    /// The screen as text, with the runs of cells that have a colour or an attribute below it, and the cursor.
    var snapshot: String {
        var out = text + "\n"
        for row in 0..<rows {
            var first = 0
            while first < columns {
                let style = style(row, first)
                var end = first + 1  // the right half of a wide cell has no style of its own
                while end < columns, self.style(row, end) == style || cell(row, end - 1).width == 2 { end += 1 }
                if !style.isEmpty { out += "-- \(row):\(first)-\(end - 1) \(style)\n" }
                first = end
            }
        }
        if cursorVisible { out += "-- cursor \(cursor.row):\(cursor.column)\n" }
        return out
    }

    private func style(_ row: Int, _ column: Int) -> String {
        let cell = cell(row, column)
        var words: [String] = []
        if cell.fg != -1 { words.append("fg=\(cell.fg)") }
        if cell.bg != -1 { words.append("bg=\(cell.bg)") }
        if cell.bold != 0 { words.append("bold") }
        if cell.underline != 0 { words.append("underline") }
        if cell.italic != 0 { words.append("italic") }
        if cell.reverse != 0 { words.append("reverse") }
        return words.joined(separator: " ")
    }
}
