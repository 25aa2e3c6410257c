import SessionEngine

/// The page of the manual on one subcommand: what the help says, and by what the words are read.
nonisolated struct Page: Sendable {
    /// Where the subcommand stands in the list of all.
    enum Chapter: CaseIterable, Sendable {
        case begin, capture, lead, mend, look, publish, machine
    }

    /// An option.
    struct Option: Sendable {
        /// What it takes.
        enum Value: Sendable {
            case none
            case text(Bilingual)
            case number(Bilingual)
        }

        /// With its two dashes.
        let name: String
        let value: Value
        let does: Bilingual
    }

    /// The word that calls it.
    let name: String
    let chapter: Chapter
    /// What it does, in one sentence.
    let does: Bilingual
    /// What may follow its name, one line a form.
    let forms: [Bilingual]
    /// How many words it takes besides its options.
    let words: ClosedRange<Int>
    /// Its last word is text, to the letter, also when it begins with a dash.
    var endsWithText = false
    var options: [Option] = []
    /// One or more whole command lines.
    let examples: [Bilingual]
    /// More that is worth knowing, one paragraph.
    var note: Bilingual?

    /// The option of that name, the two common ones included.
    func option(_ name: String) -> Option? { (options + Self.common).first { $0.name == name } }

    /// What every subcommand takes.
    static let common: [Option] = [
        Option(
            name: InterfaceLanguage.option, value: .text(Bilingual(typed: "fr|en")),
            does: Bilingual(
                fr: "La langue de l'écran et des messages ; le papier suit l'atelier.",
                en: "The language of the screen and of messages; paper follows the workshop.")),
        Option(name: "--help", value: .none, does: Bilingual(fr: "Cette page.", en: "This page.")),
    ]
}

nonisolated extension Page.Option {
    /// An option that takes words.
    static func text(_ name: String, _ fr: String, _ en: String, _ does: Bilingual) -> Self {
        Self(name: name, value: .text(Bilingual(fr: fr, en: en)), does: does)
    }

    /// An option that takes a whole number.
    static func number(_ name: String, _ fr: String, _ en: String, _ does: Bilingual) -> Self {
        Self(name: name, value: .number(Bilingual(fr: fr, en: en)), does: does)
    }

    /// An option that stands alone.
    static func alone(_ name: String, _ does: Bilingual) -> Self { Self(name: name, value: .none, does: does) }

    /// `--json`, where a program may read.
    static let json = alone(
        "--json", Bilingual(fr: "Du JSON, pour un programme.", en: "JSON, for a program."))
}
