import Glibc
import SessionEngine

/// What the screen is opened on.
enum ScreenPurpose {
    /// The list of workshops, from which one is made or opened.
    case home
    /// One workshop, led from this laptop.
    case facilitate(file: String)
    /// One workshop, shown to the room.
    case display(file: String)
    /// A copy of the demonstration.
    case demo(file: String)
}

/// Opens the screen; refused where there is no terminal.
func runScreen(_ purpose: ScreenPurpose, at desk: Desk) throws {
    throw Complaint(desk.phrases.noTerminal, .noTerminal)
}

/// Standard input and standard output are a terminal.
var isTerminalAtHand: Bool { isatty(0) == 1 && isatty(1) == 1 }
