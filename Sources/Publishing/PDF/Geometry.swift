/// A place on the paper, in points (1/72 inch) from the top left corner.
package struct Point: Equatable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// An upright rectangle on the paper, in points.
package struct Box: Equatable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package var right: Double { x + width }
    package var bottom: Double { y + height }
    package var middle: Point { Point(x + width / 2, y + height / 2) }

    /// The box within this one, smaller by that much on each side.
    package func inset(by dx: Double, _ dy: Double) -> Box {
        Box(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }
}

/// A sheet of paper and its margins, in points.
package struct Paper: Equatable, Sendable {
    package let width: Double
    package let height: Double
    /// Top and bottom, left and right.
    package let margins: (vertical: Double, horizontal: Double)

    package init(width: Double, height: Double, margins: (vertical: Double, horizontal: Double)) {
        self.width = width
        self.height = height
        self.margins = margins
    }

    /// A4, with margins that every printer reaches.
    package static let a4 = Paper(width: 595.28, height: 841.89, margins: (vertical: 48, horizontal: 56))

    /// What lies within the margins.
    package var body: Box { sheet.inset(by: margins.horizontal, margins.vertical) }

    /// The whole sheet.
    package var sheet: Box { Box(x: 0, y: 0, width: width, height: height) }

    package static func == (left: Paper, right: Paper) -> Bool {
        left.sheet == right.sheet && left.margins == right.margins
    }
}

/// A colour on paper: red, green and blue from 0 to 1.
package struct Ink: Equatable, Sendable {
    package var red: Double
    package var green: Double
    package var blue: Double

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

    package static let black = Ink(0x000000)
    package static let white = Ink(0xffffff)
}
