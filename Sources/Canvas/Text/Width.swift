import SessionEngine

/// How many columns text takes, by our own table, so that a screen is the same on every machine.
package enum Width {
    /// The columns of one scalar: 0 for marks and format characters, 2 for wide ones, else 1.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        if isIn(WidthTable.zero, value) { return 0 }
        return isIn(WidthTable.wide, value) ? 2 : 1
    }

    /// The columns of one grapheme cluster as it is drawn.
    package static func of(_ character: Character) -> Int {
        if isPrintable(character) { return 1 }
        var columns = 0
        forEachCell(of: character) { columns += Int($0.width) }
        return columns
    }

    /// The columns of a line of text as it is drawn.
    package static func columns(of text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiColumns(of: text) }
        return plainColumns(of: text) ?? text.reduce(0) { $0 + of($1) }
    }

    /// How many columns a text takes of which every scalar is a sign by itself and takes one; nil for any other text.
    ///
    /// Nearly all that is written in French or English is such a text: it needs no look at how signs combine.
    static func plainColumns(of text: some StringProtocol) -> Int? {
        var columns = 0
        for scalar in text.unicodeScalars {
            guard isPlain(scalar) else { return nil }
            columns += 1
        }
        return columns
    }

    /// Latin letters and the signs of Western typography: nothing that joins what stands beside it, draws nothing or
    /// has a picture.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x202F..<0x203C, 0x203D..<0x2049, 0x20AC: true
        default: false
        }
    }

    /// Hands over the cells of a grapheme cluster, from left to right.
    ///
    /// What terminals disagree about is left out: variation selectors, skin tones, and whatever follows a joiner in
    /// an emoji; a mark with nothing under it is left out too. What must not reach a terminal comes as its picture (`Shown`).
    static func forEachCell(of character: Character, _ body: (Cell) -> Void) {
        var pending: Cell?
        var inEmoji = false
        for scalar in character.unicodeScalars {
            if scalar.value == 0x200D {
                if inEmoji { break }
                continue
            }
            if isLeftOut(scalar, after: pending) { continue }
            if let picture = Shown.picture(of: scalar) {
                if let cell = pending { body(cell) }
                pending = Cell(picture)
                continue
            }
            let width = of(scalar)
            if width > 0 {
                if let cell = pending { body(cell) }
                pending = Cell(scalar, width: UInt8(width))
                inEmoji = scalar.value >= 0x2190 && width == 2 || scalar.value >= 0x2600 && scalar.value < 0x2800
            } else {
                pending?.add(mark: scalar)
            }
        }
        if let cell = pending { body(cell) }
    }

    /// Variation selectors, skin tones on something, and format characters, which draw nothing.
    private static func isLeftOut(_ scalar: Unicode.Scalar, after cell: Cell?) -> Bool {
        switch scalar.value {
        case 0xFE00...0xFE0F, 0xE0000...0xE0FFF: true
        case 0x1F3FB...0x1F3FF: cell != nil
        case ..<0x300: scalar.value == 0xAD
        default: of(scalar) == 0 && scalar.properties.generalCategory == .format && Shown.picture(of: scalar) == nil
        }
    }

    private static func isPrintable(_ character: Character) -> Bool {
        guard let byte = character.utf8.first, character.utf8.count == 1 else { return false }
        return byte >= 0x20
    }

    /// Every ASCII character takes one column, control characters by their picture; CR LF are two of them.
    private static func asciiColumns(of text: String) -> Int { text.utf8.count }

    private static func isIn(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value {
                low = middle + 1
            } else if ranges[middle].lowerBound > value {
                high = middle
            } else {
                return true
            }
        }
        return false
    }
}
