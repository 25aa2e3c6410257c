/// The parser with its waiting: the bytes and the time come in, events come out, and `deadline` says until when.
///
/// Three things need time: a lone Escape; a paste whose end was lost; and a paste of a terminal that does not bracket
/// it, which shows only as a Return with more text close behind. Such a burst comes out as one `paste` too, so whoever
/// takes the events need not know. Times are milliseconds of any clock that never goes back.
package struct InputReader: Sendable {
    private var parser: InputParser
    private let escapeDelay: Int
    private var escapeUntil: Int?
    private var held: [InputEvent] = []
    private var heldUntil: Int?

    /// Text that comes within so many milliseconds of a Return belongs to one paste.
    package static let burstGap = 50
    /// A paste during which nothing comes for so many milliseconds is over.
    package static let pasteGap = 2_000
    static let longestBurst = 100_000

    /// A reader at rest; `escapeDelay` is how many milliseconds the rest of a key's sequence may take.
    package init(escapeDelay: Int = 25, parser: InputParser = InputParser()) {
        self.escapeDelay = max(0, escapeDelay)
        self.parser = parser
    }

    /// The moment at which `expire` wants to be called when nothing came before; nil when nothing is held back.
    package var deadline: Int? {
        guard let escapeUntil, let heldUntil else { return escapeUntil ?? heldUntil }
        return min(escapeUntil, heldUntil)
    }

    /// Takes what one read gave, and when.
    package mutating func feed(_ bytes: some Sequence<UInt8>, at now: Int) -> [InputEvent] {
        let early = expire(at: now)
        let events = parser.feed(bytes)
        escapeUntil = parser.isPasting ? now + Self.pasteGap : parser.isAmbiguous ? now + escapeDelay : nil
        return early + hold(events, at: now)
    }

    /// Gives what was held back until now.
    package mutating func expire(at now: Int) -> [InputEvent] {
        var out: [InputEvent] = []
        if let until = escapeUntil, now >= until {
            escapeUntil = nil
            out += hold(parser.flush(), at: until)
        }
        if let until = heldUntil, now >= until { out += release() }
        return out
    }

    /// A Return opens a hold, and whatever comes before it is over joins it.
    private mutating func hold(_ events: [InputEvent], at now: Int) -> [InputEvent] {
        guard !events.isEmpty else { return [] }
        guard heldUntil != nil || events.contains(.key(.enter, [])) else { return events }
        held += events
        heldUntil = now + Self.burstGap
        return held.count > Self.longestBurst ? release() : []
    }

    private mutating func release() -> [InputEvent] {
        defer {
            held = []
            heldUntil = nil
        }
        var out: [InputEvent] = []
        var run: [InputEvent] = []
        for event in held {
            if Self.scalar(of: event) != nil {
                run.append(event)
            } else {
                out += Self.burst(run) + [event]
                run = []
            }
        }
        return out + Self.burst(run)
    }

    /// What an event adds to pasted text; nil for keys that no text holds.
    private static func scalar(of event: InputEvent) -> Unicode.Scalar? {
        switch event {
        case .key(.scalar(let scalar), let modifiers) where modifiers.isSubset(of: .shift): scalar
        case .key(.tab, []): "\t"
        case .key(.enter, []): "\n"
        default: nil
        }
    }

    /// One paste when a character stands behind a Return, else the keys as they came.
    private static func burst(_ keys: [InputEvent]) -> [InputEvent] {
        let scalars = keys.compactMap(scalar)
        guard let first = scalars.firstIndex(of: "\n"), scalars[first...].contains(where: { $0 != "\n" && $0 != "\t" })
        else { return keys }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return [.paste(String(text))]
    }
}
