/// How much of a clock is left, as a room is told: in a colour and in words.
package enum ClockStage: Hashable, Sendable {
    /// More than a fifth.
    case ample
    /// A fifth, or less.
    case soon
    /// A twentieth, or less.
    case last
    /// It has run over.
    case over

    /// Milliseconds that ran, of those planned; nothing planned is run over at once.
    package init(elapsed: Int64, of planned: Int64) {
        let left = planned - elapsed
        self = left < 0 || planned <= 0 ? .over : left * 20 <= planned ? .last : left * 5 <= planned ? .soon : .ample
    }
}

extension ClockReading {
    /// How much of it is left.
    package var stage: ClockStage { ClockStage(elapsed: elapsed, of: planned) }
}
