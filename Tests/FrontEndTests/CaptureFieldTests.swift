import Canvas
import FrontEnd
import SessionEngine
import Testing

@Suite("The capture field") struct CaptureFieldTests {
    private func lever(_ contribution: Contribution?) -> [LeverID]? { contribution?.mappings["rieutort"]?.levers }

    @Test("A line and Enter is a contribution with its number said, and the field is free again")
    func taken() throws {
        var room = try LiveRoom()
        room.enter("b- on s'éparpille lev:gouv")
        let said = try #require(room.workshop.contribution(number: 1))
        #expect((said.kind, said.group?.text, said.text) == (.ecueil, "b", "on s'éparpille"))
        #expect(said.raw == "b- on s'éparpille lev:gouv")
        #expect(lever(said) == ["gouvernance"])
        #expect(room.model.live.field.isEmpty)
        #expect(room.model.status?.text == "n°\u{A0}1 · 09:15 · écrit")
    }

    @Test("While the disk has not answered, the line stays and a second Enter asks nothing")
    func waiting() throws {
        var room = try LiveRoom()
        room.type("- trop loin")
        let asked = room.model.update(.input(.key(.enter, [])))
        #expect(asked.count == 1)
        #expect(room.model.live.field.text == "- trop loin")
        #expect(room.screen.contains("écriture…"))
        #expect(room.model.update(.input(.key(.enter, []))).isEmpty)
        room.type(" et")
        guard case .perform(let command)? = asked.first, let session = room.model.session else { return }
        let events = try session.decide(
            command,
            asking: Asking(writer: LiveRoom.screen, moment: room.model.now) { "x\(Int.random(in: 0...(.max)))" })
        room.send(.answer(.written(events, of: command)))
        #expect(room.model.live.field.text == " et")
        #expect(room.workshop.contributions.map(\.text) == ["trop loin"])
    }

    @Test("A full disk leaves the line in the field, whole, and calls nothing written")
    func failed() throws {
        var room = try LiveRoom()
        room.trouble = Explanation("Le disque est plein.", "Faites de la place.")
        room.enter("b- on s'éparpille lev:gouv")
        #expect(room.model.live.field.text == "b- on s'éparpille lev:gouv")
        #expect(room.status == "Le disque est plein. Faites de la place.")
        #expect(room.workshop.contributions.isEmpty)
        room.trouble = nil
        room.press(.enter)
        #expect(room.workshop.contributions.map(\.text) == ["on s'éparpille"])
        #expect(room.model.live.field.isEmpty)
    }

    @Test("Over 5,000 characters the field keeps the text, and the line below says so")
    func tooLong() throws {
        var room = try LiveRoom()
        let long = String(repeating: "mot ", count: 1300)
        room.type(String(long.prefix(10)))
        room.model.live.field = TextField(long)
        #expect(room.screen.contains("5200 signes"))
        room.press(.enter)
        #expect(room.model.live.field.text == long)
        #expect(room.model.status?.tone == .trouble)
        #expect(room.workshop.contributions.isEmpty)
    }

    @Test("A lone letter changes the group, a lone mark the kind, and an unknown letter nothing")
    func alone() throws {
        var room = try LiveRoom()
        room.enter("b")
        room.enter("+")
        #expect(
            room.model.live.beside == LineDefaults(kind: .condition, origin: .group(try #require(GroupLetter("b")))))
        room.enter("un lieu à nous")
        #expect(room.workshop.contributions.map(\.group?.text) == ["b"])
        room.enter("z")
        #expect(room.model.live.field.text == "z")
        #expect(room.status.contains("Aucun groupe ne s’appelle «\u{A0}z\u{A0}»"))
        #expect(room.workshop.contributions.count == 1)
    }

    @Test("The line below the field says what will be taken")
    func preview() throws {
        var room = try LiveRoom()
        room.type("b- on s'éparpille lev:gouv")
        #expect(room.screen.contains("→ écueil · groupe b · levier\u{A0}: Gouvernance"))
        room.model.live.field = TextField("a: on s'éparpille")
        #expect(room.screen.contains("→ parole · plénière · à relire"))
        room.model.live.field = TextField("! agir qui:Untel quand:30 juin")
        #expect(room.screen.contains("→ action · plénière · avec qui · pour quand\u{A0}: 30 juin"))
    }

    @Test("Tab goes through every kind and comes back; Shift-Tab goes the other way")
    func kinds() throws {
        var room = try LiveRoom()
        var seen: [Kind] = []
        for _ in Kind.allCases {
            seen.append(room.model.live.beside.kind)
            room.press(.tab)
        }
        #expect(Set(seen) == Set(Kind.allCases))
        #expect(room.model.live.beside.kind == seen.first)
        room.press(.tab, .shift)
        #expect(room.model.live.beside.kind == seen.last)
    }

    // MARK: levers and flags

    @Test("A lever's key sets it on the line in the field, a second adds, a third is refused, the same takes it off")
    func leverOfLine() throws {
        var room = try LiveRoom()
        room.type("on décide ensemble")
        room.command("g")
        #expect(room.model.isTyping)
        room.command("v")
        #expect(room.model.live.levers == ["gouvernance", "vision"])
        room.command("l")
        #expect(room.model.status?.tone == .trouble)
        room.command("g")
        #expect(room.screen.contains("levier\u{A0}: Vision"))
        room.press(.enter)
        #expect(lever(room.workshop.contributions.last) == ["vision"])
        #expect(room.model.live.levers == nil)
    }

    @Test("With an empty field the key answers for the last contribution; none is an answer; undo takes it back")
    func leverOfLast() throws {
        var room = try LiveRoom()
        room.command("g")
        #expect(room.status.contains("Rien n’a encore été écrit"))
        room.enter("on décide ensemble")
        room.command("g")
        #expect(lever(room.workshop.contributions.last) == ["gouvernance"])
        #expect(room.status.hasPrefix("n°\u{A0}1 · "))
        room.command("g")
        #expect(lever(room.workshop.contributions.last) == .none)
        room.command(",")
        #expect(lever(room.workshop.contributions.last) == [])
        room.command("u")
        #expect(lever(room.workshop.contributions.last) == .none)
        #expect(room.status.hasPrefix("Annulé"))
    }

    @Test("A line that says its levers itself is not overruled by a key")
    func typedLevers() throws {
        var room = try LiveRoom()
        room.type("on décide lev:gouv")
        room.command("v")
        room.press(.enter)
        #expect(lever(room.workshop.contributions.last) == ["gouvernance"])
    }

    @Test("k and z put their flags on the last contribution and take them off")
    func flags() throws {
        var room = try LiveRoom()
        room.enter("on décide ensemble")
        room.command("k")
        room.command("z")
        #expect(room.workshop.contributions.last?.flags == [.keep, .weak])
        room.command("k")
        #expect(room.workshop.contributions.last?.flags == [.weak])
    }

    // MARK: mending

    @Test("The up arrow takes the last line back whole, and Enter mends it")
    func mended() throws {
        var room = try LiveRoom()
        room.enter("b- on s'éparpile lev:gouv")
        room.enter("a")
        room.type("à suivre")
        room.press(.up)
        #expect(room.model.live.field.text == "b- on s'éparpile lev:gouv")
        #expect(room.screen.contains("corrige n°\u{A0}1"))
        room.model.live.field = TextField("c+ on s'éparpille lev:gouv")
        room.press(.enter)
        let said = try #require(room.workshop.contribution(number: 1))
        #expect((said.kind, said.group?.text, said.text) == (.condition, "c", "on s'éparpille"))
        #expect(said.raw == "b- on s'éparpile lev:gouv")
        #expect(lever(said) == ["gouvernance"])
        #expect(room.model.status?.text == "n°\u{A0}1 corrigé")
        #expect(room.model.live.field.text == "à suivre")
        #expect(room.model.live.beside.origin == .group(try #require(GroupLetter("a"))))
        #expect(room.workshop.contributions.count == 1)
    }

    @Test("A second mending begins with the words as they stand, with their values")
    func mendedTwice() throws {
        var room = try LiveRoom()
        room.enter("! écrire au préfet qui:le PETR quand:30 juin")
        room.press(.up)
        room.model.live.field = TextField("! écrire au préfet et au département qui:le PETR quand:30 juin")
        room.press(.enter)
        room.press(.up)
        #expect(room.model.live.field.text == "écrire au préfet et au département qui:le PETR quand:30 juin")
        room.press(.enter)
        let said = try #require(room.workshop.contribution(number: 1))
        #expect((said.kind, said.who, said.when?.day) == (.action, "le PETR", "2025-06-30"))
    }

    @Test("Escape and the up arrow give up: nothing changes, and what was being typed is back")
    func givenUp() throws {
        var room = try LiveRoom()
        room.enter("- trop loin")
        room.type("à suivre")
        room.press(.up)
        room.type(" vraiment")
        room.command(.up)
        #expect(room.model.live.field.text == "à suivre")
        #expect(room.workshop.contribution(number: 1)?.text == "trop loin")
        #expect(room.model.live.mending == nil)
    }

    @Test("A line flagged to be reread loses the flag when it is mended into a clear one")
    func rereadMended() throws {
        var room = try LiveRoom()
        room.enter("a: on s'éparpille")
        #expect(room.workshop.contributions.last?.flags == [.reread])
        #expect(room.status.contains("à relire"))
        room.press(.up)
        room.model.live.field = TextField("a- on s'éparpille")
        room.press(.enter)
        let said = try #require(room.workshop.contributions.last)
        #expect((said.flags, said.kind, said.group?.text) == ([], .ecueil, "a"))
    }

    @Test("Words that came by a paste are taken back to the letter, though they look like a mark")
    func literal() throws {
        var room = try LiveRoom()
        room.send(.input(.paste("• + un lieu qui:personne\n")))
        room.press(.enter)
        #expect(room.workshop.contributions.last?.text == "+ un lieu qui:personne")
        room.press(.up)
        room.type(" vraiment")
        room.press(.enter)
        let said = try #require(room.workshop.contributions.last)
        #expect((said.text, said.kind, said.who) == ("+ un lieu qui:personne vraiment", .parole, nil))
    }

    @Test("A contribution taken back elsewhere while it is mended leaves what was typed in the field")
    func mendedAndGone() throws {
        var room = try LiveRoom()
        room.enter("- trop loin")
        room.press(.up)
        room.type(" de tout")
        let step = try #require(room.workshop.contributions.last?.step)
        try room.elsewhere(.withdraw(step))
        #expect(room.model.live.mending == nil)
        #expect(room.model.live.field.text == "- trop loin de tout")
    }

    // MARK: pastes

    @Test("A paste asks once, strips bullets of all sorts, and reads no mark and no key in it")
    func paste() throws {
        var room = try LiveRoom()
        room.enter("-")
        room.send(
            .input(.paste("• un lieu\n\n  - des élus lev:gouv\r\n1. + de temps\n[ ] b- écouter\n-30 % de médecins\n")))
        #expect(room.screen.contains("Prendre 5\u{A0}contributions\u{A0}: écueil · plénière"))
        #expect(room.workshop.contributions.isEmpty)
        room.press(.scalar("s"))
        room.press(.scalar("b"))
        room.press(.enter)
        let said = room.workshop.contributions
        #expect(said.map(\.text) == ["un lieu", "des élus lev:gouv", "+ de temps", "b- écouter", "-30 % de médecins"])
        #expect(
            said.allSatisfy { $0.kind == .ecueil && $0.group?.text == "b" && $0.mappings.isEmpty && $0.flags.isEmpty })
        #expect(said.dropFirst().first?.raw == "  - des élus lev:gouv")
        #expect(Set(said.map(\.step)).count == 1)
        #expect(room.status.contains("n°\u{A0}1 à 5"))
        room.command("u")
        #expect(room.workshop.contributions.isEmpty)
    }

    @Test("A paste that the disk did not take asks again; given up, it changes nothing")
    func pasteFailed() throws {
        var room = try LiveRoom()
        room.type("à suivre")
        room.trouble = Explanation("Le disque est plein.", "Faites de la place.")
        room.send(.input(.paste("un\ndeux")))
        room.press(.enter)
        #expect(room.screen.contains("Prendre 2\u{A0}contributions"))
        #expect(room.status.contains("Le disque est plein."))
        room.trouble = nil
        room.press(.escape)
        #expect(room.model.live.field.text == "à suivre")
        room.press(.enter)
        #expect(room.workshop.contributions.map(\.text) == ["à suivre"])
        #expect(room.model.live.field.isEmpty)
    }

    @Test(
        "Bullets and numbers are stripped, words that begin alike are not",
        arguments: [
            ("- un", "un"), ("– un", "un"), ("* un", "un"), ("\t• un ", "un"), ("➢ un", "un"), ("o\tun", "un"),
            ("(2) un", "un"), ("12) un", "un"), ("b) un", "un"), ("☐ un", "un"), ("- [x] un", "un"), ("- - un", "un"),
            ("o toi", "o toi"), ("2025 un", "2025 un"), ("-30 % de médecins", "-30 % de médecins"),
            ("14:30 un", "14:30 un"),
            ("M. le maire", "M. le maire"), ("a: un", "a: un"), ("\u{1B}[31m un", "\u{1B}[31m un"),
        ])
    func bullets(pasted: String, words: String) throws {
        var room = try LiveRoom()
        room.send(.input(.paste(pasted)))
        room.press(.enter)
        #expect(room.workshop.contributions.map(\.text) == [words])
    }

    @Test("A single pasted line can go into the field instead")
    func pasteIntoField() throws {
        var room = try LiveRoom()
        room.type("- voir ")
        room.send(.input(.paste("https://exemple.fr")))
        room.press(.scalar("c"))
        room.press(.enter)
        #expect(room.workshop.contributions.map(\.text) == ["voir https://exemple.fr"])
    }

    // MARK: beside the field

    @Test("The group can be a place outside the room, and the actor is chosen from those known")
    func beside() throws {
        var room = try LiveRoom()
        room.command("s")
        room.press(.end)
        room.press(.enter)
        room.enter("marché du samedi")
        #expect(room.model.live.beside.origin == .outside("marché du samedi"))
        room.command(";")
        room.press(.down)
        room.press(.enter)
        #expect(room.model.live.beside.actor == "elus")
        room.enter("on ne vient jamais ici")
        let said = try #require(room.workshop.contributions.last)
        #expect((said.origin, said.actor) == (.outside("marché du samedi"), "elus"))
    }

    @Test("What others write is shown, and undo takes back only what was done here")
    func others() throws {
        var room = try LiveRoom()
        room.enter("d'ici")
        try room.elsewhere(.capture([Draft(kind: .idee, origin: .plenary, text: "d'ailleurs")]))
        #expect(room.status.contains("n°\u{A0}2 arrivé d’ailleurs\u{A0}: idée, plénière"))
        room.press(.up)
        #expect(room.model.live.field.text == "d'ici")
        room.command(.up)
        room.command("u")
        #expect(room.workshop.contributions.map(\.text) == ["d'ailleurs"])
        #expect(room.status.hasPrefix("Annulé\u{A0}: n°\u{A0}1"))
        room.command("y")
        #expect(room.status.hasPrefix("Rétabli\u{A0}: n°\u{A0}1"))
    }
}
