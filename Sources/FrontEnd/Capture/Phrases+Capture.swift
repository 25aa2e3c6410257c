import SessionEngine

extension Phrases {
    // MARK: beside the field

    /// The pieces shown large: the kind, where it comes from, who speaks.
    func beside(_ beside: LineDefaults, in workshop: Workshop) -> [String] {
        let actor = beside.actor.map { self.actor($0, in: workshop) } ?? say(fr: "acteur ?", en: "actor?")
        return [beside.kind.short[language].uppercased(), origin(beside.origin, in: workshop), actor]
    }

    /// What the lines that follow take.
    func besideNow(_ beside: LineDefaults, in workshop: Workshop) -> String {
        let pieces = [beside.kind.short[language], origin(beside.origin, in: workshop)]
        let actor = beside.actor.map { [self.actor($0, in: workshop)] } ?? []
        return say(fr: "Désormais : {}", en: "From now on: {}", words: (pieces + actor).joined(separator: " · "))
    }

    func noActor() -> String { say(fr: "acteur non dit", en: "actor not said") }

    func fieldHint() -> String {
        say(
            fr: "une ligne, Entrée · « - » écueil · « + » condition · « b- » groupe b, écueil",
            en: "a line, Enter · “-” pitfall · “+” condition · “b-” group b, pitfall")
    }

    /// `levier : gouvernance`, `aucun levier`.
    func levers(_ levers: [LeverID], in lens: Lens) -> String {
        guard !levers.isEmpty else { return say(fr: "hors schéma", en: "outside the diagram") }
        let names = levers.map { lens.lever($0)?.short[language] ?? $0.text }.joined(separator: ", ")
        return levers.count == 1
            ? say(fr: "levier : {}", en: "lever: {}", words: names)
            : say(fr: "leviers : {}", en: "levers: {}", words: names)
    }

    func leversOfLine(_ levers: [LeverID]?, in lens: Lens) -> String {
        levers.map { say(fr: "Cette ligne · {}", en: "This line · {}", words: self.levers($0, in: lens)) }
            ?? say(fr: "Cette ligne n'est plus classée.", en: "This line is no longer mapped.")
    }

    func leversAreTyped() -> String {
        say(
            fr: "La ligne dit déjà ses leviers : corrigez-les après « lev: ».",
            en: "The line says its levers already: mend them after “lev:”.")
    }

    // MARK: what will be taken

    /// What Enter will do with the line; nil for an empty one.
    func taking(_ reading: LineReading, in workshop: Workshop) -> String? {
        switch reading {
        case .nothing: nil
        case .change(let group, let kind):
            "→ "
                + [
                    group.map { name(ofGroup: $0, in: workshop) },
                    kind.map { say(fr: "genre : {}", en: "kind: {}", words: $0.short[language]) },
                ].compactMap(\.self).joined(separator: " · ")
        case .contribution(let draft): "→ " + pieces(of: draft, in: workshop).joined(separator: " · ")
        }
    }

    private func name(ofGroup letter: GroupLetter, in workshop: Workshop) -> String {
        workshop.group(letter) == nil
            ? say(fr: "il n'y a pas de groupe {}", en: "there is no group {}", words: letter.text)
            : group(letter, in: workshop)
    }

    private func pieces(of draft: Draft, in workshop: Workshop) -> [String] {
        if draft.text.count > Limits.text {
            return [
                say(
                    fr: "\(draft.text.count) signes : plus de \(Limits.text), coupez la ligne en deux",
                    en: "\(draft.text.count) characters: more than \(Limits.text), cut the line in two")
            ]
        }
        var pieces = [draft.kind.short[language], shortOrigin(draft.origin)]
        if draft.flags.contains(.reread) { pieces.append(name(of: .reread)) }
        if let lens = workshop.lens, let levers = draft.levers { pieces.append(self.levers(levers, in: lens)) }
        if let actor = draft.actor { pieces.append(self.actor(actor, in: workshop)) }
        if let actor = draft.spokenFor {
            pieces.append(say(fr: "pour {}", en: "for {}", words: self.actor(actor, in: workshop)))
        }
        if draft.who != nil { pieces.append(say(fr: "avec qui", en: "with who")) }
        if let when = draft.when { pieces.append(say(fr: "pour quand : {}", en: "by when: {}", words: due(when))) }
        return pieces
    }

    private func shortOrigin(_ origin: Origin) -> String {
        switch origin {
        case .group(let letter): say(fr: "groupe \(letter.text)", en: "group \(letter.text)")
        case .plenary: say(fr: "plénière", en: "plenary")
        case .outside: say(fr: "hors de la salle", en: "outside the room")
        }
    }

    func writing() -> String { say(fr: "écriture…", en: "writing…") }

    // MARK: mending

    func mends(_ number: Int) -> String {
        say(fr: "corrige \(self.number(number))", en: "mends \(self.number(number))")
    }

    func mending(_ number: Int) -> String {
        say(
            fr: "\(self.number(number)) est dans le champ : Entrée corrige, Échap puis ↑ renonce.",
            en: "\(self.number(number)) is in the field: Enter mends it, Esc then ↑ gives up.")
    }

    func mendingGivenUp(_ number: Int) -> String {
        say(fr: "\(self.number(number)) reste comme il était.", en: "\(self.number(number)) stays as it was.")
    }

    func nothingOfYours() -> String {
        say(fr: "Rien n'a encore été écrit d'ici.", en: "Nothing was written from here yet.")
    }

    // MARK: choices

    func takePaste(_ count: Int, _ beside: LineDefaults, in workshop: Workshop) -> String {
        let pieces = [beside.kind.short[language], origin(beside.origin, in: workshop)].joined(separator: " · ")
        return say(
            fr: "Prendre \(contributions(count)) : {}", en: "Take \(contributions(count)): {}", words: pieces)
    }

    func otherKind() -> String { say(fr: "Changer le genre…", en: "Change the kind…") }
    func otherOrigin() -> String { say(fr: "Changer le groupe…", en: "Change the group…") }
    func pasteIntoField() -> String { say(fr: "Mettre ce texte dans le champ", en: "Put this text into the field") }
    func outsideTheRoom() -> String { say(fr: "hors de la salle : dire où…", en: "outside the room: say where…") }

    func pasteTitle(_ count: Int) -> Bilingual {
        .made {
            $0.say(
                fr: "Coller : \($0.lines(count)), une contribution par ligne",
                en: "Paste: \($0.lines(count)), one contribution a line")
        }
    }

    func kindTitle() -> Bilingual { .made { $0.say(fr: "De quel genre ?", en: "Of which kind?") } }
    func originTitle() -> Bilingual { .made { $0.say(fr: "D'où cela vient-il ?", en: "Where does it come from?") } }
    func actorTitle() -> Bilingual { .made { $0.say(fr: "Qui parle ?", en: "Who speaks?") } }
    func placeTitle() -> Bilingual { .made { $0.say(fr: "Hors de la salle : où ?", en: "Outside the room: where?") } }

    func placeHint() -> Bilingual {
        .made {
            $0.say(
                fr: "Un lieu, pas un nom : marché du samedi, foyer, courrier reçu…",
                en: "A place, not a name: Saturday market, hostel, letter received…")
        }
    }

    // MARK: done

    /// `n° 37 · 14:32 · écrit`; for a paste, the first and the last number.
    func written(_ events: [Event], in workshop: Workshop) -> String {
        let made = events.compactMap { event -> Contribution? in
            guard case .contributionMade(let made) = event.fact else { return nil }
            return workshop.contribution(made.id)
        }
        guard let first = made.first, let last = made.last else { return "" }
        let clock = last.moment.local.clock
        guard made.count > 1 else {
            let reread = last.flags.contains(.reread) ? " · \(name(of: .reread))" : ""
            return "\(number(last.number)) · \(clock) · \(say(fr: "écrit", en: "written"))\(reread)"
        }
        return say(
            fr: "\(contributions(made.count)), \(number(first.number)) à \(last.number) · \(clock) · écrites",
            en: "\(contributions(made.count)), \(number(first.number)) to \(last.number) · \(clock) · written")
    }
}
