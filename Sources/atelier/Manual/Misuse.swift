/// What is wrong with the words of a command line, as facts; always exit 2.
enum Misuse: Error, Hashable {
    case unknownCommand(String, nearest: [String])
    case unknownOption(String, command: String, nearest: [String])
    case lacksValue(option: String, command: String)
    case takesNoValue(option: String, command: String)
    case notANumber(String, option: String)
    /// So many words where more are wanted.
    case tooFewWords(command: String)
    /// The first word that is one too many.
    case tooManyWords(String, command: String)
    /// A verb that the subcommand does not know.
    case unknownVerb(String, command: String, known: [String])
    /// A word that had to be a whole number.
    case wordIsNoNumber(String, command: String)
    /// The name of a workshop's file ends otherwise.
    case notAWorkshopName(String)
    /// Options that cannot stand together, or of which one is wanted.
    case oneOf([String], command: String)
    /// The parser could not read it.
    case unreadable(String)
}
