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
            var word = Substring(piece.text)
            var columns = Width.columns(of: piece.text)
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
        var spaces: Int
        var text: String
    }

    private static func pieces(of text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var current = Piece(spaces: 0, text: "")
        func finish(spaces: Int) {
            if !current.text.isEmpty { pieces.append(current) }
            current = Piece(spaces: spaces, text: "")
        }
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if character == " " {
                if isGlue(before: current.text.last, after: next < text.endIndex ? text[next] : nil) {
                    current.text.append(character)
                } else if current.text.isEmpty {
                    current.spaces += 1
                } else {
                    finish(spaces: 1)
                }
            } else {
                let wide = Width.of(character) == 2
                if wide, !current.text.isEmpty { finish(spaces: 0) }
                let before = current.text.last
                current.text.append(character)
                if wide || breaksAfter(character, before: before, next: next < text.endIndex ? text[next] : nil) {
                    finish(spaces: 0)
                }
            }
            index = next
        }
        finish(spaces: 0)
        return pieces
    }

    /// A space that people type where typography wants one that does not break.
    private static func isGlue(before: Character?, after: Character?) -> Bool {
        guard let before, let after else { return false }
        return before == "«" || ":;!?»".contains(after)
    }

    private static func breaksAfter(_ character: Character, before: Character?, next: Character?) -> Bool {
        guard character == "-" || character == "‐", let before, let next else { return false }
        return before.isLetter && next.isLetter
    }
}
