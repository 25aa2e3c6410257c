import SessionEngine

extension Phrases {
    /// What was done, in a sentence that names it.
    func done(_ command: Command, _ events: [Event], in session: Session?) -> String { "" }

    /// What somebody else wrote; nil when it is nothing to speak of.
    func arrived(_ events: [Event], in workshop: Workshop) -> String? { nil }
}
