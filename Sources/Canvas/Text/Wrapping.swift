/// Text in lines of a given width.
package enum Wrapping {
    /// Breaks text at its spaces, and after a hyphen inside a word, so that no line takes more than `width` columns.
    ///
    /// Line ends in the text are kept, an empty line too. U+00A0 and U+202F never break, nor does a plain space before
    /// `: ; ! ? »` or after `«`. A word that is longer than a line is cut. Lines after the first of each paragraph begin
    /// with `indent` spaces. No width, no lines.
    package static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
        guard width > 0 else { return [] }
        let indent = min(max(0, indent), width - 1)
        return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
            .flatMap { paragraph($0, width: width, indent: indent) }
    }

    private static func paragraph(_ text: Substring, width: Int, indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        var isFresh = true
        let margin = String(repeating: " ", count: indent)
        func finish() {
            lines.append(line)
            line = margin
            used = indent
            isFresh = true
        }
        for piece in pieces(of: text) {
            var word = piece.text
            var columns = Width.columns(of: String(word))
            var gap = isFresh && !lines.isEmpty ? 0 : piece.spaces
            if used + gap + columns > width {
                if !isFresh { finish() }
                gap = 0
            }
            while used + gap + columns > width {
                let fitting = Fitting.prefix(of: String(word), width: width - used)
                let part = word.prefix(max(1, fitting.count))
                if part.count == word.count { break }
                line += part
                finish()
                word = word.dropFirst(part.count)
                columns = Width.columns(of: String(word))
            }
            line += String(repeating: " ", count: gap) + word
            used += gap + columns
            isFresh = false
        }
        if lines.isEmpty || !isFresh { lines.append(line) }
        return lines
    }

    /// A stretch that is not broken, and the spaces before it, which vanish at a break.
    private struct Piece {
        let spaces: Int
        let text: Substring
    }

    private static func pieces(of text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var spaces = 0
        var start = text.startIndex
        // The last character of the stretch that begins at `start`; nil while it is empty.
        var last: Character?
        func finish(at end: String.Index, spaces next: Int) {
            if last != nil { pieces.append(Piece(spaces: spaces, text: text[start..<end])) }
            (spaces, start, last) = (next, end, nil)
        }
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            var following: Character? { next < text.endIndex ? text[next] : nil }
            if character == " " {
                if isGlue(before: last, after: following) {
                    last = character
                } else {
                    if last == nil { spaces += 1 } else { finish(at: index, spaces: 1) }
                    start = next
                }
            } else {
                let wide = Width.of(character) == 2
                if wide, last != nil { finish(at: index, spaces: 0) }
                let before = last
                last = character
                if wide || breaksAfter(character, before: before, next: following) { finish(at: next, spaces: 0) }
            }
            index = next
        }
        finish(at: text.endIndex, spaces: 0)
        return pieces
    }

    /// A space that people type where typography wants one that does not break.
    private static func isGlue(before: Character?, after: @autoclosure () -> Character?) -> Bool {
        guard let before, let after = after() else { return false }
        return before == "«" || ":;!?»".contains(after)
    }

    private static func breaksAfter(
        _ character: Character, before: Character?, next: @autoclosure () -> Character?
    ) -> Bool {
        guard character == "-" || character == "‐", let before, let next = next() else { return false }
        return before.isLetter && next.isLetter
    }
}
