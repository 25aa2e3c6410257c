import SessionEngine

extension Model {
    /// A paste asks once: one contribution a line, of which kind, from which group; nothing in it is a mark or a key.
    mutating func capturePaste(_ text: String) -> [Effect] {
        isTyping = true
        guard live.asked == nil else { return [] }
        if let mending = live.mending {
            status = Status(.note, phrases.mending(mending.number))
            return []
        }
        let paste = PastedLines(text)
        guard !paste.lines.isEmpty else { return [] }
        overlay = .choice(choice(of: paste))
        return []
    }

    /// What a paste asks.
    func choice(of paste: PastedLines) -> Choice {
        var options = [
            Choice.Option(phrases.takePaste(paste.lines.count, live.beside, in: workshop)) { $0.take(paste) },
            Choice.Option(key: "g", phrases.otherKind()) { $0.chooseKind(of: paste) },
            Choice.Option(key: "s", phrases.otherOrigin()) { model in
                model.chooseOrigin { model in
                    model.overlay = .choice(model.choice(of: paste))
                    return []
                }
            },
        ]
        if paste.lines.count == 1, let line = paste.lines.first {
            options.append(
                Choice.Option(key: "c", phrases.pasteIntoField()) { model in
                    model.live.field.insert(line.raw)
                    return []
                })
        }
        return Choice(phrases.pasteTitle(paste.lines.count), options)
    }

    private mutating func take(_ paste: PastedLines) -> [Effect] {
        guard live.asked == nil else { return [] }
        live.paste = paste
        let beside = live.beside
        return ask(
            .capture(
                paste.lines.map { line in
                    Draft(
                        kind: beside.kind, origin: beside.origin, text: line.text, raw: line.raw, actor: beside.actor)
                }), line: "")
    }

    private mutating func chooseKind(of paste: PastedLines) -> [Effect] {
        overlay = .choice(
            Choice(
                phrases.kindTitle(), selected: Kind.allCases.firstIndex(of: live.beside.kind) ?? 0,
                Kind.allCases.map { kind in
                    Choice.Option(phrases.name(of: kind)) { model in
                        model.live.beside.kind = kind
                        model.overlay = .choice(model.choice(of: paste))
                        return []
                    }
                }))
        return []
    }
}
