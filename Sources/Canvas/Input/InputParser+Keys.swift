extension InputParser {
    /// What the first bytes of the buffer are.
    enum Step {
        case wait
        case event(InputEvent, Int)
        case skip(Int)
        case paste(Int)
    }

    private static let unreadable = InputEvent.key(.scalar("\u{FFFD}"), [])

    static func step(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step {
        guard let first = bytes.first else { return .wait }
        switch first {
        case 0x1B: return escape(bytes, final: final)
        case ..<0x20, 0x7F: return .event(control(first, []), 1)
        case ..<0x80: return .event(.key(.scalar(Unicode.Scalar(first)), []), 1)
        default: return utf8(bytes, first: first, final: final)
        }
    }

    static func control(_ byte: UInt8, _ extra: Modifiers) -> InputEvent {
        switch byte {
        case 0x0D, 0x0A: .key(.enter, extra)
        case 0x09: .key(.tab, extra)
        case 0x7F, 0x08: .key(.backspace, extra)
        case 0x00: .key(.scalar(" "), extra.union(.control))
        case 0x1B: .key(.escape, extra)
        case 0x01...0x1A: .key(.scalar(Unicode.Scalar(byte + 0x60)), extra.union(.control))
        default: .key(.scalar(Unicode.Scalar(byte & 0x1F + 0x40)), extra.union(.control))
        }
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, first: UInt8, final: Bool) -> Step {
        let length =
            switch first {
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 0 else { return .event(unreadable, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard bytes.startIndex + offset < bytes.endIndex else {
                return final ? .event(unreadable, bytes.count) : .wait
            }
            let byte = bytes[bytes.startIndex + offset]
            guard byte & 0xC0 == 0x80 else { return .event(unreadable, offset) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, let scalar = Unicode.Scalar(value) else { return .event(unreadable, length) }
        return .event(.key(.scalar(scalar), []), length)
    }

    private static func escape(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step {
        let start = bytes.startIndex
        guard bytes.count > 1 else { return final ? .event(.key(.escape, []), 1) : .wait }
        switch bytes[start + 1] {
        case UInt8(ascii: "["):
            return sequence(bytes, final: final)
        case UInt8(ascii: "O"):
            guard bytes.count > 2 else { return final ? .event(.key(.scalar("O"), .alt), 2) : .wait }
            if let key = finalKeys[bytes[start + 2]] { return .event(.key(key, []), 3) }
            if bytes[start + 2] == UInt8(ascii: "M") { return .event(.key(.enter, []), 3) }
            return .event(.key(.scalar("O"), .alt), 2)
        case 0x1B:
            return .event(.key(.escape, []), 1)
        default:
            switch step(bytes[(start + 1)...], final: final) {
            case .event(.key(let key, let modifiers), let length):
                return .event(.key(key, modifiers.union(.alt)), length + 1)
            case .event(let event, let length): return .event(event, length + 1)
            case .skip(let length): return .skip(length + 1)
            case .paste(let length): return .paste(length + 1)
            case .wait: return .wait
            }
        }
    }

    static let finalKeys: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
        UInt8(ascii: "S"): .function(4),
    ]
}
