import Levers
import SessionEngine
import Synthesis

extension Synthesis {
    /// A document that has every piece there is, with the same words at every place where somebody may have typed.
    static func sample(_ words: String, language: Language = .fr) -> Synthesis {
        let quotation = Quotation(
            id: "c1", number: 1, words: words, kind: .condition, label: "Condition de réussite", attribution: words)
        let sentence = Sentence(words, rests: ["c1"])
        let action = ActionLine(what: quotation, who: words, when: words)
        let line = LabelledLine(label: words, text: words)
        return Synthesis(
            language: language, edition: .public, isFinal: false,
            heading: Heading(title: words, status: "Synthèse", notice: words, lines: [line]),
            essential: Essential(
                title: "L’essentiel", takeawaysTitle: "À retenir", takeaways: [TakeawayLine(sentence)],
                takeawaysMissing: nil,
                diagram: .sample(quotation, sentence), actionsTitle: "Actions", actions: [action], actionsMissing: nil,
                next: line, notes: [sentence]),
            sections: [
                Section(
                    id: .frame, title: "Le cadre",
                    blocks: [
                        .heading(words), .paragraph([sentence, sentence]), .list([sentence]), .quotations([quotation]),
                        .lines([line]),
                        .table(Table(headings: [words, "Nombre"], rows: [Table.Row([words, "12"], rests: ["c1"])])),
                        .actions([action]), .box(title: words, [sentence]),
                    ])
            ],
            annex: Annex(
                title: "Annexe",
                entries: [
                    Annex.Entry(
                        quotation: quotation, phase: "Écouter", levers: words, remarks: [words],
                        fields: Annex.Fields(
                            kind: "condition", phase: "ecouter", group: "a", actor: words, spokenFor: words, levers: [],
                            who: words, when: words, timecode: "(18min43)", flags: ["keep"], splitFrom: 3,
                            experience: words,
                            recordings: [
                                Annex.RecordedPlace(number: 1, name: words, timecode: "(12min05)", seconds: 725)
                            ]))
                ],
                aside: [.table(Table(headings: ["N°", "Raison"], rows: [Table.Row(["2", words], rests: ["c2"])]))],
                count: [sentence], notes: [sentence]))
    }

    /// What people type that a format might take for its own.
    static let awkward = [
        "# titre", "- tiret", "+ de bénévoles", "-30 % de médecins", "1. un", "12) douze", "> cité",
        "*gras* _fin_ `code`",
        "[lien](http://exemple.org)", "![image](x)", "<script>alert(1)</script>", "a | b", "---", "===", "***", "\\",
        "fin\\",
        "ligne\nseconde", "ligne\r\n# seconde", "\u{1B}[31mrouge", "    code", "\tcol", "&amp; &lt;", "~~barré~~",
        "```",
        "=SOMME(A1:A9)", "+33 6", "-1+1", "@somme", "\r=1", "\"cité\"", "a;b,c", "« bien »", "\u{202E}sens",
        "\u{9B}31m",
        "日本語の長い言葉", "👨‍👩‍👧 famille", "$x$", "{0} {}", String(repeating: "mot ", count: 60),
        String(repeating: "x", count: 300),
        // One sign to a reader, a mark to a parser.
        "<\u{301}script>", "*\u{301}a*\u{301}", "`\u{200D}x`\u{200D}", "[\u{200D}x](javascript:a)", "|\u{301}",
        ";\u{301}=1+1", "\"\u{301};=1+1", " =1+1", "\u{FEFF}=1+1", "\u{200B}+1", "'=1", "\" =1", "\u{A0}-1",
        "a. un", "iv) quatre", "^[note]", ": sens", "{.x}", "<http://a.b>", "a\u{7F}\u{8}b", "\u{2067}sens",
    ]
}

extension Diagram {
    fileprivate static func sample(_ quotation: Quotation, _ sentence: Sentence) -> Diagram {
        let roles: [(LeverRole, Int?)] = [
            (.ground, nil), (.path, 1), (.path, 2), (.path, 3), (.path, 3), (.engine, nil),
        ]
        return Diagram(
            title: "Les leviers",
            places: roles.enumerated().map { index, place in
                Place(
                    lever: LeverID("l\(index)"), role: place.0, step: place.1, label: quotation.words,
                    short: quotation.words, conditions: 2, pitfalls: 1, others: 0, groups: 2, quotations: [quotation],
                    tally: sentence, isBlind: false)
            }, basis: sentence, caution: quotation.words)
    }
}
