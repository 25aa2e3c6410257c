import ArgumentParser

/// A subcommand: its page, its words as the parser fills them in, and one thing that it does.
nonisolated protocol Subcommand: ParsableCommand {
    /// What the help says of it.
    static var page: Page { get }
    /// Does it, or throws what stood in the way.
    @MainActor func perform(at desk: Desk) throws
}

nonisolated extension Subcommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: page.name, helpNames: [])
    }
}
