import Foundation
import Testing

/// A folder with one workshop in it, the real command line to make and read it, and screens opened on it.
struct Venue {
    let home: Home
    var file: String { home.path("Documents/salle.atelier") }

    /// Three groups of eight, from the template of the seed.
    init(making: Bool = true) throws {
        home = try Home()
        guard making else { return }
        try atelier(
            "new", file, "--template", "s-inspirer", "--title", "Essai de la salle", "--group", "Soins:8", "--group",
            "Prévention:8", "--group", "Jeunes:8")
    }

    /// What a run of the command line said, and how it ended.
    struct Run {
        let output: String
        let code: Int32
    }

    /// Runs the real binary without a terminal.
    @discardableResult
    func atelier(_ arguments: String..., expecting code: Int32? = 0) throws -> Run {
        let run = try Self.run([built("atelier")] + arguments, environment: home.environment)
        if let code { #expect(run.code == code, "\(arguments): \(run.output)") }
        return run
    }

    /// Runs a program to its end; standard output and error together.
    static func run(_ arguments: [String], environment: [String: String]) throws -> Run {
        let child = try Child(arguments, environment: environment)
        let output = child.readToEnd()
        return Run(output: output, code: child.wait())
    }

    /// One contribution as the program itself lists it.
    struct Line: Decodable, Equatable {
        let number: Int
        let text: String
        let kind: String
        let group: String?
        let levers: [String]?
    }

    /// What is in the file.
    func lines() throws -> [Line] {
        let run = try atelier("list", file, "--json")
        return try JSONDecoder().decode([Line].self, from: Data(run.output.utf8))
    }

    /// The screen on the workshop, once it is drawn.
    func facilitate(_ environment: [String: String] = [:], rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            [built("atelier"), "facilitate", file], home: home, environment: environment, rows: rows, columns: columns)
        try terminal.wait("the workshop's screen") { $0.line(0).contains("Essai") }
        return terminal
    }

    /// The same, on the live screen with the first block of a phase open.
    func live(_ phase: String = "ecouter") throws -> PseudoTerminal {
        try atelier("phase", file, "open", phase)
        let terminal = try facilitate()
        try terminal.wait(forText: "SAISIE")
        return terminal
    }
}

extension PseudoTerminal {
    /// Types a line of capture and waits until it is said to be written under this number.
    func take(_ line: String, number: Int) throws {
        try enter(line, until: "n°\u{A0}\(number) ")
        try wait("n° \(number) written") { $0.text.contains("écrit") }
    }

    /// One command: Escape, then its letter.
    func command(_ letter: Unicode.Scalar) throws {
        press(.escape)
        try wait(forText: "COMMANDE")
        press(letter)
    }
}
