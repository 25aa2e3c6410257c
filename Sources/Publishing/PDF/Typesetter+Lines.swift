import CPangoCairo

extension Typesetter {
    /// A hyphen that is seen at the end of a line only.
    static let softHyphen = "\u{AD}"

    /// Puts a soft hyphen where a line would else end too early, from the first line to the last but one.
    ///
    /// None is put that is not seen. At most two lines in a row end in one; the last word of a ragged paragraph goes
    /// over whole, most of that of a straight one. A word that is broader than its line is broken whatever stands above.
    func hyphenate(_ runs: inout [TextRun], in layout: OpaquePointer, _ setting: Setting) {
        guard setting.isHyphenated, let width = setting.width, pango_layout_get_line_count(layout) > 1 else { return }
        let size = runs.first?.style.size ?? 0
        // A ragged edge may be as uneven as a short word is long; a straight one stretches every space.
        let zone = setting.justified ? 0.03 * width : min(30, 0.12 * width)
        // Each try sets the whole text anew: in one of a hundred lines they are counted.
        var tries = max(8, 200_000 / max(1, runs.reduce(0) { $0 + $1.text.utf8.count }))
        var (index, row) = (0, 0)
        while index + 1 < pango_layout_get_line_count(layout) {
            let end = LineEnd(index, of: layout, setting, runs, size: size)
            let isWanted = end.isWordCut || end.gap > zone && (setting.justified || !end.isLastWord) && row < 2
            let isBroken = isWanted && breakWord(at: end, &runs, in: layout, &tries)
            row = isBroken ? row + 1 : 0
            index += 1
        }
    }

    /// Stretches the ordinary spaces of all lines but the last of a paragraph to the full width; fixed ones stay as they
    /// are, and a hyphen stands within the line.
    func justify(_ layout: OpaquePointer, _ setting: Setting) {
        guard setting.justified, let width = setting.width else { return }
        let text = pango_layout_get_text(layout)
        for index in 0..<max(0, pango_layout_get_line_count(layout) - 1) {
            guard let line = pango_layout_get_line(layout, index),
                pango_layout_line_is_paragraph_start(pango_layout_get_line_readonly(layout, index + 1)) == 0
            else { continue }
            let isFirst = pango_layout_line_is_paragraph_start(line) != 0
            let gap = width - (isFirst ? 0 : setting.hanging) - LineEnd.width(line)
            let spaces = cpc_widen_spaces(line, text, 0)
            guard spaces > 0, gap > 0 else { continue }
            cpc_widen_spaces(line, text, Int32(gap * Double(PANGO_SCALE)) / spaces)
        }
    }

    /// Breaks a word over a line's end so that as much of it as fits stands on the line; false where that is little.
    private func breakWord(
        at end: LineEnd, _ runs: inout [TextRun], in layout: OpaquePointer, _ tries: inout Int
    ) -> Bool {
        guard tries > 0, let hyphenation else { return false }
        // All are judged before the first try: it changes the lines that they are judged by.
        let places = hyphenation.places(in: end.words).map { end.start + $0 }.filter(end.isWorthIt)
        for place in places.reversed() {
            let whole = runs
            runs.insert(Self.softHyphen, at: place)
            fill(layout, runs)
            tries -= 1
            // What fits was a guess: only the layout knows how broad the hyphen is, and it lets one stand out.
            let next = pango_layout_get_line_readonly(layout, Int32(end.index + 1)).map(
                pango_layout_line_get_start_index)
            let isThere = next.map(Int.init) == place + Self.softHyphen.utf8.count
            let line = pango_layout_get_line_readonly(layout, Int32(end.index))
            if isThere, LineEnd.width(line) <= end.room + 0.01 { return true }
            runs = whole
            fill(layout, runs)
        }
        return false
    }
}

/// Where a line ends because what follows did not fit on it; true until the layout is set anew.
private struct LineEnd {
    /// The line, from 0.
    let index: Int
    /// How broad the line may be, and what is left empty of that, in points; 0 where a paragraph ends.
    let room: Double, gap: Double
    /// The words around the end that no ordinary space parts, and where they begin, in bytes.
    let words: String, start: Int
    /// The line ends between two letters, for want of a better place.
    let isWordCut: Bool
    /// The paragraph ends with these words.
    let isLastWord: Bool

    private let line: UnsafeMutablePointer<PangoLayoutLine>?, next: UnsafeMutablePointer<PangoLayoutLine>?
    private let border: Int, nextEnd: Int
    private let used: Double, size: Double

    init(_ index: Int, of layout: OpaquePointer, _ setting: Setting, _ runs: [TextRun], size: Double) {
        self.index = index
        self.size = size
        line = pango_layout_get_line_readonly(layout, Int32(index))
        next = pango_layout_get_line_readonly(layout, Int32(index + 1))
        let bytes = runs.flatMap { Array($0.text.utf8) }
        let isParting = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == 9 }
        border = Int(pango_layout_line_get_start_index(next))
        nextEnd = border + Int(pango_layout_line_get_length(next))
        start = bytes[..<border].lastIndex(where: isParting).map { $0 + 1 } ?? 0
        let end = bytes[border...].firstIndex(where: isParting) ?? bytes.count
        words = String(decoding: bytes[start..<end], as: UTF8.self)
        isLastWord = end == bytes.count || bytes[end] == UInt8(ascii: "\n")
        let before = String(decoding: bytes[start..<border], as: UTF8.self)
        let after = String(decoding: bytes[border..<end], as: UTF8.self)
        isWordCut = (before.last?.isLetter ?? false) && (after.first?.isLetter ?? false)
        used = Self.width(line)
        let isFirst = pango_layout_line_is_paragraph_start(line) != 0
        room = (setting.width ?? 0) - (isFirst ? 0 : setting.hanging)
        gap = pango_layout_line_is_paragraph_start(next) != 0 ? 0 : room - used
    }

    /// Whether what stands before a place of the words would about fit on the line with a hyphen, and fill half the gap.
    func isWorthIt(_ place: Int) -> Bool {
        let hyphen = 0.3 * size, space = 0.25 * size
        if place <= border { return left(of: place, on: line) + hyphen <= room }
        guard place < nextEnd else { return false }
        // A last line of a few letters is as odd as a gap.
        if isLastWord, start + words.utf8.count - place < 8 { return false }
        let added = (start == border ? space : 0) + left(of: place, on: next) - left(of: border, on: next) + hyphen
        return (gap / 2...gap).contains(added)
    }

    /// How broad the letters of a line are, in points, without the space at its end.
    static func width(_ line: UnsafeMutablePointer<PangoLayoutLine>?) -> Double {
        var extents = PangoRectangle()
        pango_layout_line_get_extents(line, nil, &extents)
        return Double(extents.width) / Double(PANGO_SCALE)
    }

    /// How much of a line stands left of a byte, in points.
    private func left(of place: Int, on line: UnsafeMutablePointer<PangoLayoutLine>?) -> Double {
        var x: Int32 = 0
        pango_layout_line_index_to_x(line, Int32(place), 0, &x)
        return Double(x) / Double(PANGO_SCALE)
    }
}

extension [TextRun] {
    /// Puts a text at a byte within the runs, in the style of the letters before it.
    fileprivate mutating func insert(_ text: String, at place: Int) {
        var start = 0
        for index in indices {
            let bytes = self[index].text.utf8
            guard place > start + bytes.count else {
                let within = bytes.index(bytes.startIndex, offsetBy: place - start)
                self[index].text.insert(contentsOf: text, at: within)
                return
            }
            start += bytes.count
        }
    }
}
