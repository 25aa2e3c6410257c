package import SessionEngine

/// What lies over the screen.
package enum Overlay: Sendable {
    /// A line is asked for.
    case prompt(Prompt)
    /// One of several is asked for.
    case choice(Choice)
    /// Text to read.
    case reader(Reader)
    /// The keys of this screen.
    case help(Help)
    /// Every command, searchable.
    case commands(CommandList)
    /// The filter of the board, while it is typed.
    case narrowing(TextField)
    /// A contribution about to be split.
    case splitting(Splitting)
    /// What the board proposes to bundle.
    case likeness(LikenessList)

    /// It takes the keys, and is drawn by the screen itself.
    var isInScreen: Bool { if case .narrowing = self { true } else { false } }
}

/// A line is asked for, for a purpose; Enter hands it over, Escape gives up and changes nothing.
package struct Prompt: Sendable {
    /// What is asked.
    package var title: Bilingual
    /// What to type, and what happens then.
    package var hint: Bilingual
    /// The line.
    package var field: TextField
    /// An empty line is handed over too.
    package var takesEmpty: Bool
    /// What is done with the line.
    package var accept: @Sendable (inout Model, String) -> [Effect]

    /// Asks for a line.
    package init(
        _ title: Bilingual, hint: Bilingual, text: String = "", takesEmpty: Bool = false,
        accept: @escaping @Sendable (inout Model, String) -> [Effect]
    ) {
        self.title = title
        self.hint = hint
        field = TextField(text)
        self.takesEmpty = takesEmpty
        self.accept = accept
    }
}

/// One of several is asked for: arrows and Enter, or the letter before it; Escape gives up.
package struct Choice: Sendable {
    /// One of them.
    package struct Option: Sendable {
        /// The letter that takes it at once; nil for none.
        package var key: Unicode.Scalar?
        /// What it is; ready to be shown.
        package var label: String
        /// More about it, told under the list while it is the one chosen.
        package var detail: String
        /// Why it cannot be had; nil when it can.
        package var obstacle: String?
        /// What is done when it is taken.
        package var accept: @Sendable (inout Model) -> [Effect]

        /// One of several.
        package init(
            key: Unicode.Scalar? = nil, _ label: String, detail: String = "", obstacle: String? = nil,
            accept: @escaping @Sendable (inout Model) -> [Effect]
        ) {
            self.key = key
            self.label = label
            self.detail = detail
            self.obstacle = obstacle
            self.accept = accept
        }
    }

    /// What is asked.
    package var title: Bilingual
    /// What to know before choosing, above the list; ready to be shown.
    package var text: String
    /// What they are.
    package var options: [Option]
    /// The one that Enter takes.
    package var selected: Int
    /// Which part of what is told of it is shown, where there is not room for all.
    var detailPage = 0

    /// Asks for one of several.
    package init(_ title: Bilingual, text: String = "", selected: Int = 0, _ options: [Option]) {
        self.title = title
        self.text = text
        self.options = options
        self.selected = selected
    }
}

/// Text to read, page by page.
package struct Reader: Sendable {
    /// What it is.
    package var title: String
    /// Its lines, as wide as they were made.
    package var lines: [String]
    /// The first line shown.
    package var top = 0

    /// Text to read.
    package init(title: String, lines: [String]) {
        self.title = title
        self.lines = lines
    }
}

/// The keys of the screen that it lies over.
package struct Help: Hashable, Sendable {
    /// The first line shown.
    package var top = 0

    /// Help from its beginning.
    package init() {}
}

/// Every command of the screen, searchable by word or by key, runnable with Enter.
package struct CommandList: Hashable, Sendable {
    /// What is looked for.
    package var field = TextField()
    /// The one that Enter runs.
    package var selected = 0

    /// The whole list.
    package init() {}
}
