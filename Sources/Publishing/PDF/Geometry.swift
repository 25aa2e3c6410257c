/// A place on the paper, in points (1/72 inch) from the top left corner.
package struct Point: Equatable, Sendable {
    /// To the right, and down.
    package var x: Double, y: Double

    /// Takes a place.
    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// An upright rectangle on the paper, in points.
package struct Box: Equatable, Sendable {
    /// Its top left corner, and its size.
    package var x: Double, y: Double, width: Double, height: Double

    /// Takes the corner and the size.
    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// Its right and its lower edge.
    package var right: Double { x + width }
    package var bottom: Double { y + height }
    /// Its middle.
    package var middle: Point { Point(x + width / 2, y + height / 2) }

    /// The box within this one, smaller by that much on each side.
    package func inset(by dx: Double, _ dy: Double) -> Box {
        Box(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }
}

/// A sheet of paper and its margins, in points.
package struct Paper: Equatable, Sendable {
    /// The size of the sheet.
    package let width: Double, height: Double
    /// The margin above and below, and the one on either side.
    package let vertical: Double, horizontal: Double

    /// Takes the size of a sheet and its margins.
    package init(width: Double, height: Double, vertical: Double, horizontal: Double) {
        self.width = width
        self.height = height
        self.vertical = vertical
        self.horizontal = horizontal
    }

    /// A4, with margins that every printer reaches.
    package static let a4 = Paper(width: 595.28, height: 841.89, vertical: 48, horizontal: 56)

    /// A3 on its side, for a wall.
    package static let poster = Paper(width: 1190.55, height: 841.89, vertical: 56, horizontal: 62)

    /// What lies within the margins.
    package var body: Box { sheet.inset(by: horizontal, vertical) }

    /// The whole sheet.
    package var sheet: Box { Box(x: 0, y: 0, width: width, height: height) }
}

/// A colour on paper: red, green and blue from 0 to 1.
package struct Ink: Equatable, Sendable {
    /// Each from 0 to 1.
    package var red: Double, green: Double, blue: Double

    /// Takes the three shares.
    package init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour as it is usually written: 0xRRGGBB.
    package init(_ hex: UInt32) {
        self.init(
            red: Double(hex >> 16 & 0xff) / 255, green: Double(hex >> 8 & 0xff) / 255, blue: Double(hex & 0xff) / 255)
    }

    /// Black, and the white of the paper.
    package static let black = Ink(0x000000)
    package static let white = Ink(0xffffff)
}
