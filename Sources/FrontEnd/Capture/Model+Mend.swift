import SessionEngine

extension Model {
    /// The last thing that this seat typed, unless it was taken back.
    var lastOwn: Contribution? { workshop.contributions.last { $0.writer == writer && $0.arrival == .typed } }

    /// Takes the last own contribution back into the field, whole.
    mutating func takeBack() {
        guard let last = lastOwn else {
            status = Status(.note, phrases.nothingOfYours())
            return
        }
        live.mending = Mending(
            id: last.id, number: last.number, isLiteral: LineWriter.line(of: last, in: workshop) == nil,
            before: live.beside, draft: live.field.text, levers: live.levers)
        live.field = TextField(line(of: last))
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
    mutating func mend(_ mending: Mending, as draft: Draft) -> [Effect] {
        guard let contribution = workshop.contribution(mending.id) else { return [] }
        var edits: [ContributionEdit] = [
            .kind(draft.kind), .origin(draft.origin), .text(draft.text), .actor(draft.actor),
        ]
        if !mending.isLiteral { edits += [.spokenFor(draft.spokenFor), .who(draft.who), .when(draft.when)] }
        var effects: [Effect] = []
        if let lens = workshop.lens, contribution.mappings[lens.id]?.levers != draft.levers {
            effects.append(.perform(.map(mending.id, lens.id, draft.levers, .typed)))
        }
        if contribution.flags.contains(.reread), !draft.flags.contains(.reread) {
            effects.append(.perform(.flag(mending.id, .reread, false)))
        }
        return effects + ask(.mend(mending.id, edits), line: live.field.text)
    }
}
