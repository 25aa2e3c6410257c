/// Turns the bytes of a terminal into events.
///
/// It knows no clock: the one who feeds it waits.
///
/// Whatever way the bytes are cut, the events are the same. No question is ever put to the terminal, so no answers
/// are looked for among the bytes.
package struct InputParser: Sendable {
    private var buffer: [UInt8] = []
    private var pasted: [UInt8]?
    private let longestPaste: Int

    static let longestSequence = 64
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// A parser at rest; a paste of more than `longestPaste` bytes (at least 16) is handed over in parts.
    package init(longestPaste: Int = 1 << 20) {
        self.longestPaste = max(16, longestPaste)
    }

    /// A lone ESC, or the start of a sequence that may yet go on: wait for the escape delay, then `flush`.
    package var isAmbiguous: Bool {
        guard pasted == nil, buffer.first == 0x1B else { return false }
        return buffer.count == 1 || buffer[1] < 0x80
    }

    /// In the middle of a paste: when nothing comes for long, its end was lost, and `flush` ends it.
    package var isPasting: Bool { pasted != nil }

    /// Takes bytes as they were read and gives the events that are complete.
    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
        buffer.append(contentsOf: bytes)
        return drain(final: false)
    }

    /// Nothing more is coming: gives what the bytes kept back mean by themselves.
    package mutating func flush() -> [InputEvent] {
        var events = drain(final: true)
        if let bytes = pasted {
            pasted = nil
            events.append(Self.paste(bytes + buffer))
            buffer = []
        }
        return events
    }

    private mutating func drain(final: Bool) -> [InputEvent] {
        var events: [InputEvent] = []
        var at = 0
        scan: while at < buffer.count {
            if pasted != nil {
                guard let event = takePaste(from: &at) else { break scan }
                events.append(event)
                continue
            }
            switch Self.step(buffer[at...], final: final) {
            case .wait: break scan
            case .event(let event, let length):
                at += length
                events.append(event)
            case .skip(let length): at += length
            case .paste(let length):
                at += length
                pasted = []
            }
        }
        buffer.removeFirst(at)
        return events
    }

    /// Moves bytes into the paste, one by one as far as it may be told what they are; nil when more must come.
    private mutating func takePaste(from at: inout Int) -> InputEvent? {
        var bytes = pasted ?? []
        pasted = nil
        while at < buffer.count {
            if buffer[at] == 0x1B {
                let tail = buffer[at...].prefix(Self.pasteEnd.count)
                if tail.elementsEqual(Self.pasteEnd) {
                    at += tail.count
                    return Self.paste(bytes)
                }
                if tail.count < Self.pasteEnd.count, Self.pasteEnd.starts(with: tail) { break }
            }
            bytes.append(buffer[at])
            at += 1
            if bytes.count >= longestPaste {
                let whole = Self.wholeCharacters(bytes)
                pasted = Array(bytes[whole...])
                return Self.paste(bytes[..<whole])
            }
        }
        pasted = bytes
        return nil
    }

    /// How many of the bytes stand before a character that is not complete yet.
    private static func wholeCharacters(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where bytes.count > back {
            let byte = bytes[bytes.count - back]
            if byte >= 0xC0 { return bytes.count - back }
            if byte < 0x80 { break }
        }
        return bytes.count
    }

    private static func paste(_ bytes: some Collection<UInt8>) -> InputEvent {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(0x0D) else { return .paste(text) }
        return .paste(String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }))
    }
}
