/// One cell of the screen: a spacing scalar, up to four marks on it, a role and a width.
///
/// Only numbers inside: copying or comparing a screen touches no reference count.
package struct Cell: Hashable, Sendable {
    /// The scalar that takes the room; a space in the right half of a wide cell.
    package var base: Unicode.Scalar
    private var mark1: UInt32 = 0
    private var mark2: UInt32 = 0
    private var mark3: UInt32 = 0
    private var mark4: UInt32 = 0
    /// What the cell is for.
    package var role: Role
    /// Columns taken: 1, 2, or 0 for the right half of a wide cell.
    package var width: UInt8

    /// A cell without marks; `width` is 0, 1 or 2.
    package init(_ base: Unicode.Scalar, role: Role = .plain, width: UInt8 = 1) {
        self.base = base
        self.role = role
        self.width = width
    }

    /// A plain space.
    package static let blank = Cell(" ")

    /// Whether a zero-width scalar sits on the base.
    package var hasMarks: Bool { mark1 != 0 }

    /// The zero-width scalars on the base, at most four, in order.
    package var marks: [UInt32] {
        hasMarks ? [mark1, mark2, mark3, mark4].filter { $0 != 0 } : []
    }

    /// What the cell adds to a line of text: nothing for the right half of a wide cell.
    package var text: String {
        guard width > 0 else { return "" }
        var scalars = String.UnicodeScalarView()
        scalars.append(base)
        scalars.append(contentsOf: marks.lazy.compactMap(Unicode.Scalar.init))
        return String(scalars)
    }

    /// Puts a zero-width scalar on the base; a fifth one is dropped.
    package mutating func add(mark: Unicode.Scalar) {
        if mark1 == 0 {
            mark1 = mark.value
        } else if mark2 == 0 {
            mark2 = mark.value
        } else if mark3 == 0 {
            mark3 = mark.value
        } else if mark4 == 0 {
            mark4 = mark.value
        }
    }
}
