/// Who asks, and when: what the engine cannot know by itself.
package struct Asking: Sendable {
    /// The seat that asks.
    package var writer: Writer
    /// The moment of the events.
    package var moment: Moment
    /// Makes a new name at each call, never the same twice.
    package var makeID: @Sendable () -> String

    /// Takes the seat, the moment and the maker of names.
    package init(writer: Writer, moment: Moment, makeID: @escaping @Sendable () -> String) {
        self.writer = writer
        self.moment = moment
        self.makeID = makeID
    }
}

extension Session {
    /// The events that a command makes here, all of one step; none when it would change nothing.
    ///
    /// Refuses with facts, and then nothing has changed.
    package func decide(_ command: Command, asking: Asking) throws(Refusal) -> [Event] {
        let facts = try facts(of: command, asking: asking)
        let step = StepID(asking.makeID())
        return facts.enumerated().map { index, fact in
            Event(
                seq: last + 1 + index, id: EventID(asking.makeID()), moment: asking.moment, writer: asking.writer,
                step: step, fact: fact)
        }
    }

    private func facts(of command: Command, asking: Asking) throws(Refusal) -> [Fact] {
        try guardState(for: command, by: asking.writer)
        switch command {
        case .make(let making): return try make(making, id: WorkshopID(asking.makeID()))
        case .undo:
            guard let step = undoable(by: asking.writer) else { throw .nothingToUndo }
            return [.stepWithdrawn(step.id)]
        case .redo:
            guard let step = redoable(by: asking.writer) else { throw .nothingToRedo }
            return [.stepRestored(step.id)]
        case .withdraw(let id): return try withdraw(id)
        case .close: return [.workshopClosed]
        case .reopen: return [.workshopReopened]
        default: return try workshop.facts(of: command, makeID: asking.makeID)
        }
    }

    private func guardState(for command: Command, by writer: Writer) throws(Refusal) {
        if case .make = command {
            guard workshop.template == nil else { throw .alreadyMade }
            return
        }
        guard workshop.template != nil else { throw .notMade }
        switch command {
        case .reopen: guard workshop.isClosed else { throw .notClosed }
        case .close: guard !workshop.isClosed else { throw .alreadyClosed }
        default: guard !workshop.isClosed || speaksOfNames(command, writer) else { throw .closed }
        }
    }

    /// What the public may read can be mended in a closed workshop too, and taken back there.
    private func speaksOfNames(_ command: Command, _ writer: Writer) -> Bool {
        switch command {
        case .judgeNames: true
        case .undo: undoable(by: writer)?.speaksOfNames ?? false
        case .redo: redoable(by: writer)?.speaksOfNames ?? false
        case .withdraw(let id): step(id)?.speaksOfNames ?? false
        default: false
        }
    }

    private func withdraw(_ id: StepID) throws(Refusal) -> [Fact] {
        guard let step = step(id) else { throw .unknown(.step, id.text, nearest: []) }
        guard step.isUndoable else { throw .stepStays(id.text) }
        guard !withdrawn.contains(id) else { throw .alreadyWithdrawn }
        return [.stepWithdrawn(id)]
    }

    private func make(_ making: Making, id: WorkshopID) throws(Refusal) -> [Fact] {
        guard let title = making.frame[.title], !title.isBlank else { throw .titleMissing }
        if let end = making.frame[.end] { try Workshop.check(end: end) }
        let groups =
            making.groups.isEmpty
            ? making.template.groups.map { Making.NewGroup(name: $0[making.language]) } : making.groups
        var facts: [Fact] = [
            .workshopMade(
                WorkshopMade(id: id, language: making.language, template: making.template, lenses: making.lenses)),
            .frameSet(making.frame.mapValues { $0 }),
        ]
        if let continuation = making.continuation { facts.append(.workshopContinued(continuation)) }
        facts += making.names.map { .nameJudged($0.text, $0.judgement) }
        var names: Set<String> = []
        for (index, group) in groups.enumerated() {
            guard let letter = GroupLetter(index: index) else { throw .tooManyGroups }
            guard names.insert(group.name.lowercased()).inserted else { throw .groupNameTaken(group.name) }
            facts.append(.groupChanged(letter, try Workshop.edits(name: group.name, heads: group.heads)))
        }
        for (id, edits) in making.actors {
            try Workshop.check(edits)
            facts.append(.actorChanged(id, edits))
        }
        return facts
    }
}

extension String {
    /// Nothing but white space, or nothing at all.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
