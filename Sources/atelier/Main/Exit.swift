/// How the program ends; scripts rely on the numbers.
enum Exit: Int32 {
    case done = 0
    /// Refused for this workshop.
    case refused = 1
    /// Wrong whatever the file holds: usage, unknown kind, empty text.
    case wrong = 2
    /// The file, the disk or the printer.
    case failed = 3
    /// The screen was asked for where there is no terminal.
    case noTerminal = 4
}
