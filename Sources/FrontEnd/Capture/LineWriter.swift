import SessionEngine

/// Puts a contribution back into the form of a typed line.
enum LineWriter {
    /// A line that reads back as this contribution under its own kind, origin and actor.
    ///
    /// It is the raw line as long as that holds, else the words with their values; nil when only the bare words, taken
    /// to the letter, can say it.
    static func line(of contribution: Contribution, in workshop: Workshop) -> String? {
        let defaults = LineDefaults(contribution)
        return [contribution.raw, contribution.text + tail(of: contribution)].first { line in
            guard
                case .contribution(let draft) = LineReader.read(
                    line, defaults: defaults, workshop: workshop, today: contribution.moment.local)
            else { return false }
            return matches(draft, contribution, workshop)
        }
    }

    private static func matches(_ draft: Draft, _ contribution: Contribution, _ workshop: Workshop) -> Bool {
        let levers = workshop.lens.flatMap { contribution.mappings[$0.id]?.levers }
        return draft.kind == contribution.kind && draft.origin == contribution.origin
            && draft.text == contribution.text && draft.actor == contribution.actor
            && draft.spokenFor == contribution.spokenFor && draft.who == contribution.who
            && draft.when == contribution.when && (draft.levers == nil || draft.levers == levers)
    }

    private static func tail(of contribution: Contribution) -> String {
        var tail = ""
        if let actor = contribution.spokenFor { tail += " pour:\(actor.text)" }
        if let who = contribution.who { tail += " qui:\(who)" }
        if let when = contribution.when { tail += " quand:\(when.words)" }
        return tail
    }
}

extension LineDefaults {
    /// What stands beside the field while a contribution is mended.
    init(_ contribution: Contribution) {
        self.init(kind: contribution.kind, origin: contribution.origin, actor: contribution.actor)
    }
}
