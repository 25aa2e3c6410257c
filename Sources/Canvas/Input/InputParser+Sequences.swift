extension InputParser {
    private static let tildeKeys: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12),
    ]

    /// A sequence that begins with `ESC [`: parameters, then intermediate bytes, then the byte that ends it.
    static func sequence(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step {
        let start = bytes.startIndex
        if bytes.count > 2, bytes[start + 2] == UInt8(ascii: "[") { return linuxFunction(bytes, final: final) }
        let limit = min(bytes.endIndex, start + longestSequence)
        var end = start + 2
        while end < limit, (0x30...0x3F).contains(bytes[end]) { end += 1 }
        let parameters = bytes[(start + 2)..<end]
        while end < limit, (0x20...0x2F).contains(bytes[end]) { end += 1 }
        let plain = end == parameters.endIndex
        guard end < limit else {
            guard final || end - start >= longestSequence else { return .wait }
            if end - start == 2 { return .event(.key(.scalar("["), .alt), 2) }
            return .event(.unknown(Array(bytes[start..<end])), end - start)
        }
        guard (0x40...0x7E).contains(bytes[end]) else {
            // A control byte or a letter beyond ASCII broke it off: what came before is no key.
            if end - start == 2 { return .event(.key(.scalar("["), .alt), 2) }
            return .event(.unknown(Array(bytes[start..<end])), end - start)
        }
        let length = end - start + 1
        if plain, let step = meaning(of: parameters, last: bytes[end], length: length) { return step }
        return .event(.unknown(Array(bytes[start...end])), length)
    }

    /// The Linux console: `ESC [ [ A` to `E` are F1 to F5.
    private static func linuxFunction(_ bytes: ArraySlice<UInt8>, final: Bool) -> Step {
        let start = bytes.startIndex
        guard bytes.count > 3 else { return final ? .event(.unknown(Array(bytes)), bytes.count) : .wait }
        let last = bytes[start + 3]
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(last) else {
            return .event(.unknown(Array(bytes.prefix(3))), 3)
        }
        return .event(.key(.function(Int(last) - 0x40), []), 4)
    }

    private static func meaning(of parameters: ArraySlice<UInt8>, last: UInt8, length: Int) -> Step? {
        if parameters.first == UInt8(ascii: "<") {
            let numbers = numbers(parameters.dropFirst())
            guard numbers.count == 3, last == UInt8(ascii: "M") || last == UInt8(ascii: "m") else { return nil }
            return .event(.mouse(mouse(numbers, released: last == UInt8(ascii: "m"))), length)
        }
        guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        let numbers = numbers(parameters)
        let first = numbers.first ?? 0
        let modifiers = numbers.count > 1 ? modifiers(numbers[1]) : []
        switch last {
        case UInt8(ascii: "I") where parameters.isEmpty: return .event(.focus(true), length)
        case UInt8(ascii: "O") where parameters.isEmpty: return .event(.focus(false), length)
        case UInt8(ascii: "Z"): return .event(.key(.tab, modifiers.union(.shift)), length)
        case UInt8(ascii: "u"): return character(first, modifiers).map { .event($0, length) }
        case UInt8(ascii: "~"):
            switch first {
            case 200: return .paste(length)
            case 201: return .skip(length)
            case 27 where numbers.count == 3: return character(numbers[2], modifiers).map { .event($0, length) }
            default: return tildeKeys[first].map { .event(.key($0, modifiers), length) }
            }
        default: return finalKeys[last].map { .event(.key($0, modifiers), length) }
        }
    }

    private static func character(_ code: Int, _ modifiers: Modifiers) -> InputEvent? {
        if code < 0x20 || code == 0x7F { return control(UInt8(code), modifiers) }
        guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
        return .key(.scalar(scalar), modifiers)
    }

    /// The numbers between semicolons; what follows a colon is left out, and each is held below a million.
    private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.prefix { (0x30...0x39).contains($0) }.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) }
        }
    }

    private static func modifiers(_ number: Int) -> Modifiers {
        Modifiers(rawValue: UInt8(max(0, number - 1) & 7))
    }

    private static func mouse(_ numbers: [Int], released: Bool) -> Mouse {
        let bits = numbers[0]
        let kind: Mouse.Kind =
            bits & 64 != 0
            ? (bits & 1 == 0 ? .wheelUp : .wheelDown) : released ? .release : bits & 32 != 0 ? .drag : .press
        return Mouse(
            kind: kind, button: bits & 3,
            position: Position(row: max(0, numbers[2] - 1), column: max(0, numbers[1] - 1)),
            modifiers: Modifiers(rawValue: UInt8(bits >> 2 & 7)))
    }
}
