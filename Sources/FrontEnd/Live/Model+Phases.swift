import SessionEngine

extension Model {
    /// The gate is unmet: one line asks for the reason, and the command goes again with it.
    mutating func askReason(for command: Command, _ refusal: Refusal) -> [Effect] { [] }
}
