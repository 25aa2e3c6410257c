import ArgumentParser

/// The subcommands, in the order of the help.
enum Manual {
    /// A subcommand: its page, and how its words become the thing to do.
    struct Entry {
        let page: Page
        /// Reads words that the page has sorted; nil where the parser cannot.
        let parse: ([String]) -> (any Subcommand)?
    }

    static let entries: [Entry] = [
        entry(Home.self), entry(Demo.self), entry(New.self), entry(Facilitate.self), entry(Rehearse.self),
        entry(Display.self),
        entry(Capture.self), entry(Import.self), entry(Merge.self),
        entry(PhaseCommand.self), entry(BlockCommand.self), entry(Timer.self), entry(TurnCommand.self),
        entry(Edit.self), entry(Split.self), entry(Map.self), entry(FlagCommand.self), entry(BundleCommand.self),
        entry(TensionCommand.self), entry(VoteCommand.self),
        entry(Aside.self), entry(AnchorCommand.self), entry(CardCommand.self),
        entry(Undo.self),
        entry(Redo.self), entry(Withdraw.self), entry(FrameCommand.self), entry(GroupCommand.self),
        entry(ActorCommand.self),
        entry(List.self), entry(FloorCommand.self), entry(Log.self),
        entry(SeriesCommand.self),
        entry(TakeawayCommand.self), entry(ReadingCommand.self), entry(Mask.self), entry(Close.self),
        entry(Reopen.self),
        entry(Sheets.self), entry(SynthesisCommand.self), entry(PrintCommand.self),
        entry(TemplatesCommand.self), entry(ExperiencesCommand.self), entry(LensCommand.self), entry(Suggest.self),
        entry(Copy.self), entry(Check.self),
        entry(Recover.self),
        entry(Anonymise.self), entry(Redact.self), entry(Forget.self),
        entry(Doctor.self),
    ]

    /// The subcommand of that name.
    static func entry(named name: String) -> Entry? { entries.first { $0.page.name == name } }

    private static func entry<Command: Subcommand>(_ type: Command.Type) -> Entry {
        // What the parser throws is in English: the page has seen to names, numbers and missing words before.
        Entry(page: type.page) { words in try? type.parseAsRoot(words) as? Command }
    }
}
