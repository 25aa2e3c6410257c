import FrontEnd
import Glibc
import SessionEngine
import Terminal

/// Opens the screen on its first effect; refused where there is no terminal.
func runScreen(_ first: Effect, at desk: Desk) throws {
    try runScreen(at: desk) { $0.carryOut(first) }
}

/// Opens the screen, and does there what it begins with.
func runScreen(at desk: Desk, _ begin: (ScreenRun) -> Void) throws {
    let run = ScreenRun(at: desk)
    let code: Int32
    do {
        code = try run.run(begin)
    } catch {
        throw Complaint(desk.phrases.explain(error), .noTerminal)
    }
    if code == 0, let farewell = run.farewell { desk.output.line(farewell.fact) }
    // A signal ends the program with its own number, which no other ending has.
    if code != 0 { exit(code) }
}

/// Shows the room a workshop; what cannot be read is said before the terminal is taken.
func runDisplay(_ path: String, at desk: Desk) throws {
    let run = try DisplayRun(path, at: desk)
    let code: Int32
    do throws(TerminalRefusal) {
        code = try run.run()
    } catch {
        throw Complaint(desk.phrases.explain(error), .noTerminal)
    }
    if code != 0 { exit(code) }
}

/// Standard input and standard output are a terminal.
var isTerminalAtHand: Bool { isatty(0) == 1 && isatty(1) == 1 }
