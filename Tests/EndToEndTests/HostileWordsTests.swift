import Foundation
import Testing

/// The screen on a workshop in which every word was meant for the terminal.
@Suite("Words that a terminal would obey") struct HostileWordsTests {
    /// A clipboard, a title, a colour that nobody uses, a turned direction, a line, a backspace.
    private static let nasty =
        "\u{1B}]52;c;bWFs\u{7}\u{1B}]0;vol\u{7}\u{1B}[7;7;7m\u{9B}7;7;7m\u{90}q\u{9C}\u{202E}sens\u{2066}\u{2028}a\u{8}\u{7F}\u{200F}b\nc\td"

    private func venue() throws -> Venue {
        let venue = try Venue(making: false)
        let nasty = Self.nasty
        try venue.atelier(
            "new", venue.file, "--template", "s-inspirer", "--title", "Essai " + nasty, "--place", nasty, "--group",
            "Soins \(nasty):8", "--group", "Jeunes:8", "--actor", "Autres \(nasty):3", "--facilitator", nasty)
        try venue.atelier("phase", venue.file, "open", "ecouter")
        for kind in ["parole", "action", "condition", "question"] {
            try venue.atelier(
                "capture", venue.file, "--group", "a", "--kind", kind, "--who", nasty, "--when", nasty, "--lever",
                "lieux", "Dit \(nasty) M. Le Goff")
        }
        try venue.atelier("aside", venue.file, "1", "--reason", nasty)
        try venue.atelier("takeaway", venue.file, "1", nasty)
        try venue.atelier("phase", venue.file, "open", "resoudre", "--reason", nasty)
        return venue
    }

    @Test("On every screen they are pictures")
    func screens() throws {
        let venue = try venue()
        let terminal = try venue.facilitate()
        let keys: [(Int, String)] = [
            (4, "Tableau"), (5, "Leviers"), (6, "Clôture"), (12, "Journal"), (7, "Préparer"),
            (3, "Tour de restitution"),
            (2, "Direct"),
        ]
        for (key, title) in keys {
            terminal.press(.function(key))
            try terminal.wait("the screen \(title)") { $0.line(0).contains(title) }
            terminal.press(.down)
            terminal.press(.down)
            try terminal.wait("the screen \(title) still") { $0.line(0).contains(title) }
        }
        terminal.press(.function(6))
        try terminal.wait(forText: "Clôture")
        terminal.press("o")
        try terminal.wait(forText: "telle qu’elle sera")
        terminal.press(.escape)
        try terminal.wait(untilGone: "telle qu’elle sera")
        terminal.press("*")
        try terminal.wait(forText: "Relire les noms")
        terminal.press("o")
        try terminal.wait(forText: "Noms")
        try terminal.expectNothingObeyed(titled: "Essai ␛]52;c;bWFs␇")
    }

    @Test("In the window of the room too")
    func room() throws {
        let venue = try venue()
        try venue.atelier("flag", venue.file, "3", "keep")
        try venue.atelier("bundle", venue.file, "new", "Lot \(Self.nasty)", "3")
        try venue.atelier("bundle", venue.file, "map", "1", "lieux")
        try venue.atelier("block", venue.file, "add", "Bloc \(Self.nasty)", "--minutes", "5")
        let window = try PseudoTerminal([built("atelier"), "display", venue.file], home: venue.home)
        for (key, shown) in [
            ("n", "Ce qui a été noté"), ("t", "Tour de restitution"), ("d", "Les leviers"), ("p", "étape 1 sur 6"),
            ("i", "Essai"), ("h", "Les touches"),
        ] as [(Unicode.Scalar, String)] {
            window.press(key)
            try window.wait(forText: shown)
        }
        try window.expectNothingObeyed(titled: "Essai ␛]52;c;bWFs␇")
    }

    @Test("In the names of files too")
    func fileNames() throws {
        let venue = try venue()
        let name = "Essai " + Self.nasty.replacing("/", with: "") + ".atelier"
        try FileManager.default.copyItem(atPath: venue.file, toPath: venue.home.path("Documents/" + name))
        try Data().write(to: URL(filePath: venue.home.path("Documents/" + Self.nasty + ".jsonl")))
        let terminal = try PseudoTerminal([built("atelier")], home: venue.home)
        try terminal.wait(forText: "]52;c;bWFs")
        for _ in 1...3 { terminal.press(.down) }
        try terminal.wait("the list") { $0.text.contains("Vos ateliers") }
        try terminal.expectNothingObeyed(titled: nil)
    }
}

extension PseudoTerminal {
    /// What the program wrote holds no order but its own: of the orders to the window its title alone, and no scalar
    /// that a terminal takes for one or that turns the direction of text.
    fileprivate func expectNothingObeyed(titled wanted: String?) throws {
        let written = String(decoding: output, as: UTF8.self)
        let scalars = Array(written.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "\u{1B}" && index + 2 < scalars.count {
            #expect(!"PX^_".unicodeScalars.contains(scalars[index + 1]))
            if scalars[index + 1] == "]" { #expect(scalars[index + 2] == "2", "an order to the window") }
        }
        #expect(!written.contains("\u{1B}[7;7;7m"))
        let trespassers = scalars.filter {
            switch $0.value {
            case 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        #expect(trespassers.isEmpty, "\(trespassers.map { String($0.value, radix: 16) })")
        if let wanted { #expect(title.contains(wanted), "\(title)") }
    }
}
