import SessionEngine

/// What the terminal is asked to do beside showing cells; it is set when it changes, and undone at the end.
package struct Modes: Hashable, Sendable {
    /// Whether clicks and the wheel are reported; while they are, the terminal's own selection needs Shift.
    package var mouse: Bool
    /// The title of the window, or nil to leave the user's own.
    package var title: String?

    /// No mouse and no title unless asked for.
    package init(mouse: Bool = false, title: String? = nil) {
        self.mouse = mouse
        self.title = title
    }
}

/// Everything a screen wants shown: the cells, the cursor, the modes, and the same in plain lines.
package struct Frame: Hashable, Sendable {
    /// The cells.
    package var canvas: Canvas
    /// Where the cursor stands; nil hides it.
    ///
    /// It belongs wherever the next key acts, for screen readers follow it.
    package var cursor: Position?
    /// What the terminal is asked to do.
    package var modes: Modes
    /// The lines that this frame was given, where its rows do not serve.
    private let lines: [String]?

    /// The same screen as lines of text, in reading order, each understandable by itself.
    ///
    /// Made when it is asked for: nobody does at a typed key.
    package var outline: [String] { lines ?? canvas.lines.filter { !$0.isEmpty } }

    /// A frame; without an outline the rows that are not blank serve as one.
    package init(canvas: Canvas, cursor: Position? = nil, modes: Modes = Modes(), outline: [String]? = nil) {
        self.canvas = canvas
        self.cursor = cursor
        self.modes = modes
        lines = outline
    }

    /// The canvas's snapshot, and below it the cursor, the title and the mouse where there are any.
    package var snapshot: String {
        var out = canvas.snapshot
        if let cursor { out += "-- cursor \(cursor.row):\(cursor.column)\n" }
        if let title = modes.title { out += "-- title \(Shown.safe(title))\n" }
        if modes.mouse { out += "-- mouse\n" }
        return out
    }
}
