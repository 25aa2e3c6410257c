extension Workshop {
    /// The facts of every command that the state alone decides.
    func facts(of command: Command, makeID: () -> String) throws(Refusal) -> [Fact] {
        switch command {
        case .setFrame(let fields): return try setFrame(fields)
        case .addGroup(let name, let heads): return try addGroup(name: name, heads: heads)
        case .changeGroup(let letter, let edits): return try changeGroup(letter, edits)
        case .changeActor(let id, let edits): return try changeActor(id, edits)
        case .addBlock(let title, let prompt, let phase, let role, let minutes, let minimum, let after):
            return try addBlock(
                BlockID(makeID()),
                [.title(title), .phase(phase), .role(role), .minutes(minutes), .minimum(minimum ?? minutes)]
                    + (prompt.map { [.prompt($0)] } ?? []),
                after: after)
        case .changeBlock(let id, let edits): return try changeBlock(id, edits)
        case .replan(let times, let end): return try replan(times, end: end)
        case .openBlock(let id, let reason): return try open(id, reason: reason)
        case .openPhase(let phase, let reason): return try open(phase, reason: reason)
        case .leave:
            guard let openBlock else { throw .noOpenBlock }
            return [.blockClosed(openBlock)]
        case .turnClock(let change): return try turnClock(change)
        case .giveTurn(let letter): return try giveTurn(letter)
        case .putOffTurn(let letter, let how): return try putOffTurn(letter, how)
        case .capture(let drafts): return try capture(drafts, makeID: makeID)
        case .importLines(let lines): return try importLines(lines, makeID: makeID)
        case .mend(let id, let edits): return try mend(id, edits)
        case .split(let id, let parts): return try split(id, into: parts, makeID: makeID)
        case .map(let id, let lens, let levers, let confirmation): return try map(id, lens, levers, confirmation)
        case .flag(let id, let flag, let isOn):
            return try known(id).flags.contains(flag) == isOn ? [] : [.flagSet(id, flag, isOn)]
        case .setAside(let id, let reason): return try setAside(id, reason: reason)
        case .setTakeaway(let place, let text, let rests): return try setTakeaway(place, text, rests)
        case .makeBundle(let title, let members, let levers, let lens):
            return try makeBundle(BundleID(makeID()), title, members, levers, lens)
        case .changeBundle(let id, let edits): return try changeBundle(id, edits)
        case .makeTension(let one, let other, let title):
            return try makeTension(TensionID(makeID()), one, other, title)
        case .changeTension(let id, let edits): return try changeTension(id, edits)
        case .setVotes(let id, let table, let votes): return try setVotes(id, table, votes)
        case .setReading(let lens, let topic, let reading): return try setReading(lens, topic, reading)
        case .addLens(let lens): return try addLens(lens)
        case .readExperience(let card): return try readExperience(card)
        case .drawLesson(let id, let experience): return try drawLesson(id, from: experience)
        case .judgeNames(let names, let judgement): return try judge(names, judgement)
        case .addRecording(let name, let length, let first):
            return try addRecording(RecordingID(makeID()), name, length, first)
        case .changeRecording(let id, let edits): return try changeRecording(id, edits)
        case .setAnchor(let id, let moment, let place): return try setAnchor(id, moment, place)
        case .answerCarried(let key, let answer): return try self.answer(key, answer)
        case .merge(let rooms): return try RoomMerge(rooms, into: self).facts
        case .together(let commands):
            var facts: [Fact] = []
            for command in commands { facts += try self.facts(of: command, makeID: makeID) }
            return facts
        case .make, .undo, .redo, .withdraw, .close, .reopen: return []
        }
    }

    private func setFrame(_ fields: [FrameField: String?]) throws(Refusal) -> [Fact] {
        if let title = fields[.title], title?.isBlank ?? true { throw .titleMissing }
        for case let text? in fields.values { try Self.check(length: text) }
        if case let end?? = fields[.end] { try Self.check(end: end) }
        let changes = fields.filter { ($0.value ?? "") != (frame[$0.key] ?? "") }
        return changes.isEmpty ? [] : [.frameSet(changes)]
    }

    /// An end is a time of day, or is cleared.
    static func check(end text: String) throws(Refusal) {
        guard text.isBlank || ClockTime(text) != nil else { throw .notATime(text) }
    }

    // MARK: groups and actors

    static func edits(name: String, heads: Int?) throws(Refusal) -> [GroupEdit] {
        guard !name.isBlank else { throw .emptyText }
        try check(length: name)
        guard let heads else { return [.name(name)] }
        try check(heads: heads)
        return [.name(name), .heads(heads)]
    }

    static func check(_ edits: [ActorEdit]) throws(Refusal) {
        for edit in edits {
            switch edit {
            case .label(let label): guard !label.isBlank else { throw .emptyText }
            case .heads(let heads?): try check(heads: heads)
            case .heads(nil), .concerned: break
            }
        }
    }

    private static func check(heads: Int) throws(Refusal) {
        guard Limits.heads.contains(heads) else { throw .outOfRange(.heads, heads, Limits.heads) }
    }

    static func check(length text: String) throws(Refusal) {
        guard text.count <= Limits.text else { throw .textTooLong(text.count) }
        // A sign may carry any number of marks.
        let scalars = text.unicodeScalars.count
        guard scalars <= Limits.text * 4 else { throw .textTooLong(scalars) }
    }

    private func addGroup(name: String, heads: Int?) throws(Refusal) -> [Fact] {
        guard let letter = GroupLetter(index: groups.count) else { throw .tooManyGroups }
        try checkFree(name, for: letter)
        return [.groupChanged(letter, try Self.edits(name: name, heads: heads))]
    }

    private func checkFree(_ name: String, for letter: GroupLetter) throws(Refusal) {
        if groups.contains(where: { $0.letter != letter && $0.name.lowercased() == name.lowercased() }) {
            throw .groupNameTaken(name)
        }
    }

    private func changeGroup(_ letter: GroupLetter, _ edits: [GroupEdit]) throws(Refusal) -> [Fact] {
        guard group(letter) != nil else { throw .unknown(.group, letter.text, nearest: groups.map(\.letter.text)) }
        for edit in edits {
            switch edit {
            case .name(let name):
                try checkFree(name, for: letter)
                _ = try Self.edits(name: name, heads: nil)
            case .heads(let heads?): try Self.check(heads: heads)
            case .presence(.joined(let other)):
                guard other != letter, group(other)?.isPresent == true, table(of: other) != letter
                else { throw .cannotJoin(other) }
            case .heads(nil), .presence: break
            }
        }
        return edits.isEmpty ? [] : [.groupChanged(letter, edits)]
    }

    private func changeActor(_ id: ActorID, _ edits: [ActorEdit]) throws(Refusal) -> [Fact] {
        guard !id.text.isBlank else { throw .emptyText }
        try Self.check(edits)
        return edits.isEmpty ? [] : [.actorChanged(id, edits)]
    }

    private func setTakeaway(_ place: Int, _ text: String?, _ rests: [ContributionID]) throws(Refusal) -> [Fact] {
        guard Limits.places.contains(place) else { throw .outOfRange(.place, place, Limits.places) }
        if let text {
            guard !text.isBlank else { throw .emptyText }
            try Self.check(length: text)
        }
        for id in rests { _ = try known(id) }
        if text == nil, takeaways[place] == nil { return [] }
        return [.takeawaySet(place: place, text: text, rests: rests)]
    }
}
