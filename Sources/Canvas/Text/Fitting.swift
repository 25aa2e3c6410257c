/// On which side a text stands when there is more room than it needs.
package enum Alignment: Hashable, Sendable {
    /// At the left.
    case leading
    /// In the middle, rounded to the left.
    case center
    /// At the right.
    case trailing
}

/// One line of text made to measure; widths are columns of the screen, and negative ones count as 0.
package enum Fitting {
    /// What is put where something was cut off.
    package static let ellipsis = "…"

    /// The text itself when it fits, else its beginning and an ellipsis, at most `width` columns.
    package static func head(_ text: String, to width: Int) -> String {
        guard Width.columns(of: text) > width else { return text }
        guard width > 0 else { return "" }
        return String(prefix(of: text, width: width - 1)) + ellipsis
    }

    /// The text itself when it fits, else an ellipsis and its end, at most `width` columns: for paths, and for a field
    /// whose cursor stands at the end.
    package static func tail(_ text: String, to width: Int) -> String {
        guard Width.columns(of: text) > width else { return text }
        guard width > 0 else { return "" }
        var room = width - 1
        var start = text.endIndex
        while start > text.startIndex {
            let before = text.index(before: start)
            let columns = Width.of(text[before])
            guard columns <= room else { break }
            room -= columns
            start = before
        }
        return ellipsis + text[start...]
    }

    /// Exactly `width` columns: cut with an ellipsis, or filled with spaces.
    package static func padded(_ text: String, to width: Int, _ alignment: Alignment = .leading) -> String {
        let text = head(text, to: width)
        let free = min(max(0, width - Width.columns(of: text)), Rect.limit)
        let left =
            switch alignment {
            case .leading: 0
            case .center: free / 2
            case .trailing: free
            }
        return String(repeating: " ", count: left) + text + String(repeating: " ", count: free - left)
    }

    /// The longest beginning that takes at most `width` columns.
    package static func prefix(of text: String, width: Int) -> Substring {
        if Width.plainColumns(of: text) != nil {
            let scalars = text.unicodeScalars
            return text[
                ..<(scalars.index(text.startIndex, offsetBy: max(0, width), limitedBy: text.endIndex) ?? text.endIndex)]
        }
        var room = width
        var end = text.startIndex
        while end < text.endIndex {
            let columns = Width.of(text[end])
            guard columns <= room else { break }
            room -= columns
            end = text.index(after: end)
        }
        return text[..<end]
    }
}
