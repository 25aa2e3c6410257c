/// One fact in the log.
package struct Event: Hashable, Sendable {
    /// Its place in the log, from 1, without gaps: the only order there is.
    package var seq: Int
    /// Its name, made before the append.
    package let id: EventID
    /// When, by the wall clock and by the machine's tick.
    package let moment: Moment
    /// Whose seat.
    package let writer: Writer
    /// The command it belongs to.
    package let step: StepID
    /// What happened.
    package let fact: Fact

    /// Takes all that an event is.
    package init(seq: Int, id: EventID, moment: Moment, writer: Writer, step: StepID, fact: Fact) {
        self.seq = seq
        self.id = id
        self.moment = moment
        self.writer = writer
        self.step = step
        self.fact = fact
    }
}

/// The events of one command: what undo takes back as a whole.
package struct Step: Hashable, Sendable {
    /// Its name.
    package let id: StepID
    /// Whose seat.
    package let writer: Writer
    /// When it began.
    package let moment: Moment
    /// Its facts, in order.
    package internal(set) var facts: [Fact]
    /// The `seq` of its first event.
    package let first: Int

    /// Undo may take it back: blocks, clocks, turns and closings are mended by going back instead, and the
    /// making of the workshop stays.
    package var isUndoable: Bool {
        facts.allSatisfy { fact in
            switch fact {
            case .workshopMade, .workshopContinued, .blockOpened, .blockClosed, .clockChanged, .turnGiven, .turnPutOff,
                .stepWithdrawn,
                .stepRestored, .workshopClosed, .workshopReopened:
                false
            default: true
            }
        }
    }
}
