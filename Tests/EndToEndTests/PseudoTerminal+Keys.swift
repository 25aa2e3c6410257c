import CPty
import CVTerm
import Foundation

/// What the user does.
extension PseudoTerminal {
    /// The keys that are no letters.
    enum Named {
        case enter, tab, backspace, escape, up, down, left, right, home, end, pageUp, pageDown, insert, delete
        case function(Int)

        fileprivate var key: VTermKey {
            switch self {
            case .enter: VTERM_KEY_ENTER
            case .tab: VTERM_KEY_TAB
            case .backspace: VTERM_KEY_BACKSPACE
            case .escape: VTERM_KEY_ESCAPE
            case .up: VTERM_KEY_UP
            case .down: VTERM_KEY_DOWN
            case .left: VTERM_KEY_LEFT
            case .right: VTERM_KEY_RIGHT
            case .home: VTERM_KEY_HOME
            case .end: VTERM_KEY_END
            case .pageUp: VTERM_KEY_PAGEUP
            case .pageDown: VTERM_KEY_PAGEDOWN
            case .insert: VTERM_KEY_INS
            case .delete: VTERM_KEY_DEL
            case .function(let number): VTermKey(rawValue: VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
            }
        }
    }

    enum Held {
        case nothing, shift, alt, control

        fileprivate var modifier: VTermModifier {
            switch self {
            case .nothing: VTERM_MOD_NONE
            case .shift: VTERM_MOD_SHIFT
            case .alt: VTERM_MOD_ALT
            case .control: VTERM_MOD_CTRL
            }
        }
    }

    /// Types text, each character as a key; a line end is Return.
    func type(_ text: String) {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                vterm_keyboard_key(vt, VTERM_KEY_ENTER, VTERM_MOD_NONE)
            } else {
                vterm_keyboard_unichar(vt, scalar.value, VTERM_MOD_NONE)
            }
            bytes += takeKeys()  // libvterm keeps no more than 64 bytes, and drops the rest
        }
        send(bytes)
    }

    /// Types a line and Return, and waits until the screen shows what it must then show.
    func enter(_ line: String, until shown: String) throws {
        type(line + "\n")
        try wait(forText: shown)
    }

    func press(_ key: Named, _ held: Held = .nothing) {
        vterm_keyboard_key(vt, key.key, held.modifier)
        sendKeys()
    }

    func press(_ letter: Unicode.Scalar, _ held: Held = .nothing) {
        vterm_keyboard_unichar(vt, letter.value, held.modifier)
        sendKeys()
    }

    /// Pastes text, in brackets when the program has asked for them.
    func paste(_ text: String) {
        vterm_keyboard_start_paste(vt)
        sendKeys()
        send(Array(text.utf8))
        vterm_keyboard_end_paste(vt)
        sendKeys()
    }

    func click(_ row: Int, _ column: Int) {
        vterm_mouse_move(vt, Int32(row), Int32(column), VTERM_MOD_NONE)
        vterm_mouse_button(vt, 1, true, VTERM_MOD_NONE)
        vterm_mouse_button(vt, 1, false, VTERM_MOD_NONE)
        sendKeys()
    }

    /// Changes the window; the kernel sends SIGWINCH.
    func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        vterm_set_size(vt, Int32(rows), Int32(columns))
        pty_resize(master, Int32(rows), Int32(columns))
    }

    /// Sends a signal to the program.
    func kill(_ signal: Int32) { Foundation.kill(pid, signal) }

    /// Writes bytes as they are.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// Sends what libvterm has to say to the program: keys, and answers to its questions.
    func sendKeys() { send(takeKeys()) }

    private func takeKeys() -> [UInt8] {
        var out: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 256)
        while true {
            let count = vterm_output_read(vt, &buffer, buffer.count)
            if count == 0 { return out }
            out += buffer[..<count].map { UInt8(bitPattern: $0) }
        }
    }
}
