package import Levers
package import SessionEngine

/// What is wrong at one place of a template or lens file; `Phrases.fault` and `Phrases.remedy` make the sentences.
package struct TemplateFault: Error, Hashable, Sendable {
    /// The file as a person would name it.
    package let file: String
    /// Line and column, from 1; nil where the fault is the whole file's.
    package let line: Int?, column: Int?
    /// What is wrong.
    package let trouble: TemplateTrouble

    /// Takes a file, a place in it, and what is wrong there.
    package init(file: String, line: Int? = nil, column: Int? = nil, trouble: TemplateTrouble) {
        self.file = file
        self.line = line
        self.column = column
        self.trouble = trouble
    }
}

/// All that is wrong with a file, in the order of its lines; never empty.
package struct TemplateFaults: Error, Hashable, Sendable {
    /// The faults.
    package let faults: [TemplateFault]

    init(_ faults: [TemplateFault]) {
        self.faults = faults.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
    }
}

/// The kinds of trouble that a template or lens file can have, as facts.
package enum TemplateTrouble: Hashable, Sendable {
    // The file.
    /// Nothing bears this name.
    case unknownName(String, known: [String])
    /// It cannot be read: absent, a folder, no right to it.
    case unreadable
    /// It is longer than `limit` bytes.
    case tooLarge(limit: Int)
    /// Its bytes are not UTF-8.
    case notUTF8
    /// Nothing stands in it.
    case empty

    // The YAML.
    /// A colon in a text without quotation marks.
    case looseColon
    /// A key without its colon.
    case noColon
    /// A quotation mark that is not closed, or an apostrophe that closes one.
    case looseQuote
    /// A line that begins at another column than those of its rank.
    case indent
    /// A tab where spaces belong.
    case tab
    /// The same keys twice in one place.
    case keysTwice([String])
    /// Anything else, in the parser's own words.
    case syntax(String)

    // The form.
    /// A key that must be there is not.
    case missing(key: String)
    /// A key that nothing reads.
    case unknownKey(String, known: [String])
    /// A value of another sort.
    case expected(Expectation, found: String)
    /// A word that is none of these.
    case unknownValue(String, known: [String])

    // The sense.
    /// The id is not the file's own name.
    case idIsNotTheName(id: String, name: String)
    /// The same id, key or phase twice.
    case twice(String)
    /// The phases are not the four, in order.
    case phasesOutOfOrder
    /// No block stands in that phase.
    case phaseWithoutBlock(Phase)
    /// The minimum is over the minutes.
    case minimumOverMinutes(minimum: Int, minutes: Int)
    /// A key of a lever that is not one letter from a to z.
    case notOneLetter(String)
    /// A short label or a title over `limit` columns.
    case tooWide(String, columns: Int, limit: Int)
    /// A question over `limit` lines of a screen of 80 columns and 24 lines.
    case tooLong(lines: Int, limit: Int)
    /// More questions than a group's sheet has room for.
    case tooManyQuestions(Int, limit: Int)
    /// More closing questions than there are things to keep.
    case tooManyClosingQuestions(Int, limit: Int)
    /// More levers than there are letters for them on the screen.
    case tooManyLevers(Int, limit: Int)
    /// A letter that sets no lever on the screen.
    case silentKey(String, known: [String])
    /// A step without a place on the path, or the reverse.
    case stepOffThePath
    /// A logo that is not there, or is no PNG.
    case noPicture(String)
    /// Weights that cannot be used.
    case weights(WeightsTrouble)

    /// The sort of value that was expected.
    package enum Expectation: Hashable, Sendable {
        /// Words, not empty.
        case words
        /// `fr` and `en`.
        case wording
        /// A whole number in a range, without a leading zero.
        case whole(ClosedRange<Int>)
        /// A number in a range, with a decimal point where it is not whole.
        case measure(ClosedRange<Double>)
        /// `"#rrggbb"`.
        case colour
        /// `54min55`, `1h03min30`.
        case timecode
        /// true or false.
        case truth
        /// A list of at least that many.
        case list(atLeast: Int)
        /// Keys with values.
        case fields
        /// Lower-case letters, digits and hyphens.
        case id
    }
}
