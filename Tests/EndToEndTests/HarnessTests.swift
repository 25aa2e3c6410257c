import CVTerm
import Foundation
import Testing

/// The harness itself, on programs that every machine has.
@Suite("The pseudo-terminal") struct HarnessTests {
    @Test("What is typed is echoed, accents and wide characters too")
    func echo() throws {
        let terminal = try PseudoTerminal(["/bin/cat"], rows: 5, columns: 30)
        try terminal.enter("Été à Noël 日本", until: "Été à Noël 日本\nÉté à Noël 日本")
        #expect(terminal.line(1) == "Été à Noël 日本")
        #expect(terminal.cursor == (2, 0))
        #expect(terminal.cursorVisible && !terminal.onAlternateScreen)
        terminal.press("d", .control)
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test("The window has the size asked for, before and after a change")
    func size() throws {
        let terminal = try PseudoTerminal(["/bin/sh"], environment: ["PS1": "> "], rows: 7, columns: 50)
        try terminal.enter("stty size", until: "7 50")
        terminal.resize(rows: 20, columns: 101)
        try terminal.enter("stty size", until: "20 101")
    }

    @Test("The line's settings can be read, and differ when the program changes them")
    func settings() throws {
        let terminal = try PseudoTerminal(["/bin/sh"], environment: ["PS1": "> "])
        try terminal.wait(forText: ">")
        let before = terminal.lineSettings
        try terminal.enter("stty -echo; echo do'ne'", until: "done")
        #expect(terminal.lineSettings != before)
        try terminal.enter("stty echo; echo aga'in'", until: "again")
        #expect(terminal.lineSettings == before)
        try terminal.enter("stty -a", until: "icanon")
    }

    @Test("The environment is the home's and nothing else")
    func environment() throws {
        let home = try Home()
        let terminal = try PseudoTerminal(
            ["/usr/bin/env"], home: home, environment: ["LANG": "", "OWN": "été"], columns: 200)
        #expect(try terminal.waitForExit() == .code(0))
        #expect(terminal.lines.contains("HOME=\(home.folder.path)"))
        #expect(terminal.lines.contains("XDG_STATE_HOME=\(home.path("state"))"))
        #expect(terminal.lines.contains("OWN=été"))
        #expect(!terminal.text.contains("LANG="))
        #expect(!terminal.text.contains("USER="))
    }

    @Test("A signal, a code and a program that is not there are told apart")
    func ends() throws {
        let killed = try PseudoTerminal(["/bin/cat"])
        killed.kill(SIGTERM)
        #expect(try killed.waitForExit() == .signal(SIGTERM))
        #expect(try PseudoTerminal(["/bin/sh", "-c", "exit 7"]).waitForExit() == .code(7))
        #expect(throws: POSIXError.self) { try PseudoTerminal(["/nowhere/to/be/found"]) }
    }

    @Test("Modes that a program sets are seen: alternate screen, title, cursor, mouse, brackets of a paste")
    func modes() throws {
        let terminal = try PseudoTerminal(["/bin/sh"], environment: ["PS1": "> "])
        try terminal.enter(
            #"printf '\033[?1049h\033[?25l\033]2;Titre é\007\033[?1000h\033[?2004h\033[1;31mrouge\n'"#, until: "rouge")
        #expect(terminal.onAlternateScreen && !terminal.cursorVisible && terminal.reportsMouse)
        #expect(terminal.title == "Titre é")
        #expect(terminal.snapshot.contains("fg=1 bold"))
        try terminal.enter("cat -v", until: "cat -v")
        terminal.paste("collé\n")
        try terminal.wait(forText: "^[[200~coll")
        terminal.press(.right, .control)
        terminal.press(.enter)
        try terminal.wait(forText: "^[[1;5C")
    }

    @Test("A wait that comes to nothing shows the screen")
    func timeout() throws {
        let terminal = try PseudoTerminal(["/bin/cat"])
        try terminal.enter("visible", until: "visible\nvisible")
        let error = #expect(throws: PseudoTerminal.TimedOut.self) {
            try terminal.wait(forText: "never", seconds: 0)
        }
        #expect(error?.description.contains("visible") == true)
    }
}
