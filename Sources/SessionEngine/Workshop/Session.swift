/// A workshop with its log: what is folded, and what has been taken back.
package struct Session: Sendable {
    /// The state that the standing events make.
    package private(set) var workshop = Workshop()
    /// Every event, in the order of `seq`.
    package private(set) var events: [Event] = []
    /// Every command so far, in order.
    package private(set) var steps: [Step] = []
    /// The steps taken back.
    package private(set) var withdrawn: Set<StepID> = []
    private var stepPositions: [StepID: Int] = [:]

    /// A session to which nothing has happened yet.
    package init() {}

    /// The fold of a log.
    package init(_ events: some Sequence<Event>) {
        var folding = Folding()
        folding.take(Array(events))
        self = folding.session
    }

    /// The `seq` of the last event; 0 before the first.
    package var last: Int { events.last?.seq ?? 0 }

    /// Takes one event in; total.
    package mutating func apply(_ event: Event) {
        let before = withdrawn
        record(event)
        if withdrawn != before || withdrawn.contains(event.step) {
            refold()
        } else {
            workshop.apply(event)
        }
    }

    /// The step of that name.
    package func step(_ id: StepID) -> Step? { stepPositions[id].map { steps[$0] } }

    private mutating func record(_ event: Event) {
        events.append(event)
        // Nearly always it belongs to the step of the one before.
        if let position = steps.last?.id == event.step ? steps.count - 1 : stepPositions[event.step] {
            steps[position].facts.append(event.fact)
        } else {
            stepPositions[event.step] = steps.count
            steps.append(
                Step(id: event.step, writer: event.writer, moment: event.moment, facts: [event.fact], first: event.seq))
        }
        switch event.fact {
        case .stepWithdrawn(let id): withdrawn.insert(id)
        case .stepRestored(let id): withdrawn.remove(id)
        default: break
        }
    }

    private mutating func refold() {
        workshop = Workshop()
        for event in events { workshop.apply(event, standing: !withdrawn.contains(event.step)) }
    }
}

extension Session {
    /// A long log on its way to be a session: taken part by part, and folded once whatever was taken back in it.
    package struct Folding: Sendable {
        private var taken = Session()
        private var isStale = false

        /// Nothing is taken yet.
        package init() {}

        /// Takes the events that follow in the log.
        package mutating func take(_ events: [Event]) {
            for event in events {
                taken.record(event)
                // What stands shows at the end of the log only, from the first step on that is taken back.
                if !isStale, taken.withdrawn.isEmpty { taken.workshop.apply(event) } else { isStale = true }
            }
        }

        /// The fold of what was taken.
        package var session: Session {
            guard isStale else { return taken }
            var session = taken
            session.refold()
            return session
        }
    }
}

extension Session: Equatable {
    package static func == (left: Session, right: Session) -> Bool { left.events == right.events }
}
