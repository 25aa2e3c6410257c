/// The keys held down together with another one.
package struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits, as terminals number them.
    package let rawValue: UInt8
    /// From the bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Shift, where the terminal tells (not with letters).
    package static let shift = Modifiers(rawValue: 1)
    /// Alt or Meta.
    package static let alt = Modifiers(rawValue: 2)
    /// Control.
    package static let control = Modifiers(rawValue: 4)
}

/// A key as a terminal tells it.
package enum Key: Hashable, Sendable {
    /// A character, one scalar at a time; a letter with Control comes in lower case.
    case scalar(Unicode.Scalar)
    /// Escape by itself.
    case escape
    /// Return, Enter, or Control-J.
    case enter
    /// Tab; Shift-Tab comes with `shift`.
    case tab
    /// Backspace, or Control-H.
    case backspace
    /// The arrows.
    case up, down, left, right
    /// The block of six.
    case home, end, pageUp, pageDown, insert, delete
    /// F1 to F12.
    case function(Int)
}

/// What the mouse did, at a cell of the screen.
package struct Mouse: Hashable, Sendable {
    /// A button pressed, let go, moved while held, or the wheel.
    package enum Kind: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }
    /// What was done.
    package var kind: Kind
    /// 0 left, 1 middle, 2 right.
    package var button: Int
    /// The cell.
    package var position: Position
    /// The keys held down meanwhile.
    package var modifiers: Modifiers

    /// One report of the mouse.
    package init(kind: Kind, button: Int = 0, position: Position, modifiers: Modifiers = []) {
        self.kind = kind
        self.button = button
        self.position = position
        self.modifiers = modifiers
    }
}

/// Something that came from the terminal.
package enum InputEvent: Hashable, Sendable {
    /// A key.
    case key(Key, Modifiers)
    /// Text pasted in one go; its line ends are `\n`. Nothing in it is a key.
    case paste(String)
    /// The mouse, where a frame asked for it.
    case mouse(Mouse)
    /// The window was given the focus, or lost it.
    case focus(Bool)
    /// A sequence that means nothing to us: to be dropped, not typed.
    case unknown([UInt8])
}
