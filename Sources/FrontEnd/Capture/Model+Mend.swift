import SessionEngine

extension Model {
    /// The last thing that this seat typed, unless it was taken back.
    var lastOwn: Contribution? { live.readings?.lastOwn.flatMap { workshop.contribution($0) } }

    /// Takes the last own contribution back into the field, whole.
    mutating func takeBack() {
        guard let last = lastOwn else {
            status = Status(.note, phrases.nothingOfYours())
            return
        }
        takeBack(last)
    }

    /// Takes a contribution into the field, whole; what stood there comes back after it.
    mutating func takeBack(_ last: Contribution) {
        let line = line(of: last)
        live.mending = Mending(
            id: last.id, number: last.number, line: line,
            isLiteral: LineWriter.line(of: last, in: workshop) == nil, before: live.beside, draft: live.field.text,
            levers: live.levers)
        live.field = TextField(line)
        live.beside = LineDefaults(last)
        live.levers = workshop.lens.flatMap { last.mappings[$0.id]?.levers }
        status = Status(.note, phrases.mending(last.number))
    }

    /// Leaves the contribution as it was.
    mutating func giveUpMending() {
        guard let mending = live.mending else { return }
        live.giveUpMending()
        status = Status(.note, phrases.mendingGivenUp(mending.number))
    }

    /// A contribution as a line to be mended.
    func line(of contribution: Contribution) -> String {
        LineWriter.line(of: contribution, in: workshop) ?? contribution.text
    }

    /// Mends the contribution to what the line says now; levers and the flag *to reread* go their own way.
    ///
    /// The words go last: if they are refused, the line is still in the field.
    mutating func mend(_ mending: Mending, as draft: Draft) -> [Effect] {
        guard let contribution = workshop.contribution(mending.id) else { return [] }
        var commands: [Command] = []
        if let lens = workshop.lens, contribution.mappings[lens.id]?.levers != draft.levers {
            commands.append(.map(mending.id, lens.id, draft.levers, draft.confirmation))
        }
        if contribution.flags.contains(.reread), !draft.flags.contains(.reread) {
            commands.append(.flag(mending.id, .reread, false))
        }
        let edits = contribution.edits(to: draft, isLiteral: mending.isLiteral)
        if !edits.isEmpty { commands.append(.mend(mending.id, edits)) }
        guard let last = commands.last else {
            giveUpMending()
            return []
        }
        return commands.dropLast().map { .perform($0) } + ask(last, line: live.field.text)
    }
}

extension Contribution {
    /// What must be mended for it to say what the draft says; a literal line says nothing of who and when.
    fileprivate func edits(to draft: Draft, isLiteral: Bool) -> [ContributionEdit] {
        var edits: [ContributionEdit] = []
        if kind != draft.kind { edits.append(.kind(draft.kind)) }
        if origin != draft.origin { edits.append(.origin(draft.origin)) }
        if text != draft.text { edits.append(.text(draft.text)) }
        if actor != draft.actor { edits.append(.actor(draft.actor)) }
        guard !isLiteral else { return edits }
        if spokenFor != draft.spokenFor { edits.append(.spokenFor(draft.spokenFor)) }
        if who != draft.who { edits.append(.who(draft.who)) }
        if when != draft.when { edits.append(.when(draft.when)) }
        return edits
    }
}
