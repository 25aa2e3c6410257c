import SessionEngine

extension Phrases {
    /// What was done, in a sentence that names it.
    func done(_ command: Command, _ events: [Event], in session: Session?) -> String {
        guard let session else { return "" }
        guard let fact = events.first?.fact else { return say(fr: "C'était déjà ainsi.", en: "It was so already.") }
        switch fact {
        case .stepWithdrawn(let id):
            return say(fr: "Annulé : {}", en: "Undone: {}", words: what(id, in: session))
        case .stepRestored(let id):
            return say(fr: "Rétabli : {}", en: "Redone: {}", words: what(id, in: session))
        case .nameJudged(_, let judgement): return judged(events.count, judgement)
        default:
            if let step = session.step(events[0].step), let several = gathered(step, in: session.workshop) {
                return several
            }
            if case .importLines(let lines) = command { return imported(events, of: lines.count) }
            if let blocks = replanned(events.map(\.fact)) { return blocks }
            // Of a recording that begins with an anchor, what was asked for is the anchor.
            if case .anchorSet? = events.last?.fact { return told(events[events.count - 1].fact, in: session) }
            return told(fact, in: session)
        }
    }

    /// What somebody else wrote; nil when it is nothing to speak of.
    func arrived(_ events: [Event], in workshop: Workshop) -> String? {
        let made = events.compactMap { event -> Contribution? in
            guard case .contributionMade(let made) = event.fact else { return nil }
            return workshop.contribution(made.id)
        }
        guard let first = made.first, let last = made.last else {
            return events.lazy.compactMap { arrived($0.fact, in: workshop) }.first
        }
        guard made.count > 1 else {
            let what = "\(name(of: first.kind).lowercased()), \(place(of: first.origin))"
            return say(
                fr: "\(number(first.number)) arrivé d'ailleurs : {}",
                en: "\(number(first.number)) came from elsewhere: {}",
                words: what)
        }
        return say(
            fr: "\(contributions(made.count)) arrivées d'ailleurs, \(number(first.number)) à \(last.number) : {}",
            en: "\(contributions(made.count)) came from elsewhere, \(number(first.number)) to \(last.number): {}",
            words: sources(of: made))
    }

    /// `groupe b 12, plénière 3`.
    private func sources(of made: [Contribution]) -> String {
        let counts = Dictionary(grouping: made, by: { place(of: $0.origin) }).mapValues(\.count)
        return counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    /// Short, and without the name of a place that somebody typed.
    private func place(of origin: Origin) -> String {
        switch origin {
        case .group(let letter): say(fr: "groupe \(letter.text)", en: "group \(letter.text)")
        case .plenary: say(fr: "plénière", en: "plenary")
        case .outside: say(fr: "hors de la salle", en: "outside the room")
        }
    }

    private func arrived(_ fact: Fact, in workshop: Workshop) -> String? {
        switch fact {
        case .blockOpened(let id, _):
            say(fr: "Ouvert d'ailleurs : {}", en: "Opened from elsewhere: {}", words: title(of: id, in: workshop))
        case .workshopClosed:
            say(fr: "L'atelier a été clos d'ailleurs.", en: "The workshop was closed from elsewhere.")
        case .workshopReopened:
            say(fr: "L'atelier a été rouvert d'ailleurs.", en: "The workshop was reopened from elsewhere.")
        case .experienceRead(let card?):
            say(fr: "Fiche ouverte d'ailleurs : {}", en: "Card opened from elsewhere: {}", words: text(card.title))
        case .stepWithdrawn: say(fr: "Un geste a été annulé d'ailleurs.", en: "A step was undone from elsewhere.")
        case .stepRestored: say(fr: "Un geste a été rétabli d'ailleurs.", en: "A step was redone from elsewhere.")
        default: nil
        }
    }

    private func imported(_ events: [Event], of count: Int) -> String {
        let taken = events.count { if case .contributionMade = $0.fact { true } else { false } }
        let known = count - taken
        return say(fr: "Importé : \(contributions(taken))", en: "Imported: \(contributions(taken))")
            + (known > 0 ? say(fr: " · \(known) déjà là", en: " · \(known) here already") : "")
    }

    // MARK: one step

    /// A step of the log in a few words, whether it stands or was taken back.
    func what(_ id: StepID, in session: Session) -> String {
        guard let step = session.step(id), let fact = step.facts.first else { return "" }
        if let several = gathered(step, in: session.workshop) { return several }
        let made = step.facts.count { if case .contributionMade = $0 { true } else { false } }
        if case .nameJudged(_, let judgement) = fact { return judged(step.facts.count, judgement) }
        return made > 1 ? contributions(made) : replanned(step.facts) ?? told(fact, in: session)
    }

    private func told(_ fact: Fact, in session: Session) -> String {
        let workshop = session.workshop
        switch fact {
        case .workshopMade: return say(fr: "Atelier créé", en: "Workshop made")
        case .frameSet(let fields):
            let names = FrameField.allCases.filter { fields[$0] != nil }.map { text($0.label).lowercased() }
            return say(fr: "Cadre : {}", en: "Frame: {}", words: names.joined(separator: ", "))
        case .groupChanged(let letter, let edits):
            return group(letter, in: workshop)
                + told(heads: edits.compactMap { if case .heads(let n) = $0 { n } else { nil } }.last)
        case .actorChanged(let id, let edits):
            return say(fr: "Acteur : {}", en: "Actor: {}", words: actor(id, in: workshop))
                + told(heads: edits.compactMap { if case .heads(let n) = $0 { n } else { nil } }.last)
        case .takeawaySet(let place, let words, _):
            return words == nil
                ? say(fr: "À garder \(place) : vidé", en: "To keep \(place): emptied")
                : say(fr: "À garder \(place) : écrit", en: "To keep \(place): written")
        case .bundleMade(let id, _, _):
            return say(fr: "Regroupement {} fait", en: "Bundle {} made", words: bundleNumber(id, in: workshop))
        case .bundleChanged(let id, let edits):
            let number = bundleNumber(id, in: workshop)
            return edits.contains(.dissolved(true))
                ? say(fr: "Regroupement {} défait", en: "Bundle {} taken apart", words: number)
                : say(fr: "Regroupement {} changé", en: "Bundle {} changed", words: number)
        case .tensionMade(_, let one, let other, _):
            return say(
                fr: "Tension entre {} et {}", en: "Tension between {} and {}", words: name(of: one, in: workshop),
                name(of: other, in: workshop))
        case .tensionChanged(_, let edits):
            return edits.contains(.dissolved(true))
                ? say(fr: "Tension enlevée", en: "Tension taken away")
                : say(fr: "Tension changée", en: "Tension changed")
        case .readingSet(_, _, let reading):
            return reading == nil
                ? say(fr: "Lecture effacée", en: "Reading cleared") : say(fr: "Lecture écrite", en: "Reading written")
        case .lensAdded(let lens): return say(fr: "Grille ajoutée : {}", en: "Lens added: {}", words: text(lens.title))
        case .experienceRead(let card): return told(reading: card)
        case .nameJudged(_, let judgement): return judged(1, judgement)
        case .recordingMade, .recordingChanged, .anchorSet:
            let told = told(ofRecording: fact, in: workshop)
            return told.prefix(1).uppercased() + told.dropFirst()
        case .workshopContinued, .carriedAnswered: return toldOfSeries(fact, in: workshop)
        case .roomChanged: return say(fr: "Salle réunie", en: "Room brought in")
        case .workshopClosed: return say(fr: "Atelier clos", en: "Workshop closed")
        case .workshopReopened: return say(fr: "Atelier rouvert", en: "Workshop reopened")
        case .stepWithdrawn: return say(fr: "Annulation", en: "Undo")
        case .stepRestored: return say(fr: "Rétablissement", en: "Redo")
        case .blockChanged, .blockOpened, .blockClosed, .clockChanged, .turnGiven, .turnPutOff:
            return toldOfTime(fact, in: workshop)
        case .contributionMade, .contributionChanged, .mappingSet, .flagSet, .asideSet, .votesSet,
            .wordingMerged, .lessonDrawn:
            return toldOfContribution(fact, in: session)
        }
    }

    private func bundleNumber(_ id: BundleID, in workshop: Workshop) -> String {
        workshop.bundle(id).map { "\($0.number)" } ?? ""
    }

    private func told(heads: Int?) -> String { heads.map { " · " + people($0) } ?? "" }

    private func toldOfTime(_ fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .blockChanged(let id, let edits):
            let words = title(of: id, in: workshop)
            if edits.contains(.cut(true)) { return say(fr: "Séquence coupée : {}", en: "Block cut: {}", words: words) }
            return say(fr: "Séquence : {}", en: "Block: {}", words: words)
        case .blockOpened(let id, let reason):
            let words = title(of: id, in: workshop)
            return reason == nil
                ? say(fr: "Ouvert : {}", en: "Opened: {}", words: words)
                : say(fr: "Ouvert, avec la raison : {}", en: "Opened, with the reason: {}", words: words)
        case .blockClosed(let id):
            return say(
                fr: "Fermé : {} · hors phase", en: "Closed: {} · outside the phases", words: title(of: id, in: workshop)
            )
        case .clockChanged(_, .start): return say(fr: "Horloge relancée", en: "Clock started")
        case .clockChanged(_, .pause): return say(fr: "Horloge arrêtée", en: "Clock paused")
        case .clockChanged(_, .adjust(let minutes)):
            let sign = minutes < 0 ? "−" : "+"
            return "\(sign)\(duration(minutes: abs(minutes)))"
        case .turnGiven(let letter?):
            return say(fr: "La parole à : {}", en: "The floor to: {}", words: name(ofTable: letter, in: workshop))
        case .turnPutOff(let letter, let how): return told(how, of: letter, in: workshop)
        default: return say(fr: "Fin du tour de parole", en: "End of the turn")
        }
    }

    private func told(_ how: PutOff, of letter: GroupLetter, in workshop: Workshop) -> String {
        let name = name(ofTable: letter, in: workshop)
        let put =
            how == .skip
            ? say(fr: "{} parlera à la fin", en: "{} will report at the end", words: name)
            : say(fr: "{} parlera après le suivant", en: "{} will report after the next one", words: name)
        guard let present = workshop.turn else { return put }
        return put
            + say(
                fr: " · la parole à : {}", en: " · the floor to: {}", words: self.name(ofTable: present, in: workshop))
    }

    private func toldOfContribution(_ fact: Fact, in session: Session) -> String {
        let workshop = session.workshop
        switch fact {
        case .contributionMade(let made):
            // Without the words: what somebody wants undone is not shown to the room once more.
            return [
                number(rank(of: made.id, in: session)), name(of: made.kind).lowercased(),
                origin(made.origin, in: workshop),
            ].joined(separator: " · ")
        case .contributionChanged(let id, _):
            return say(fr: "{} corrigé", en: "{} mended", words: number(rank(of: id, in: session)))
        case .wordingMerged(let id, _):
            return say(fr: "{} : d'autres mots", en: "{}: other words", words: number(rank(of: id, in: session)))
        case .mappingSet(let id, let lensID, let mapping):
            let words = workshop.lenses.first { $0.id == lensID }.map { self.mapping(mapping, in: $0) } ?? ""
            return "\(number(rank(of: id, in: session))) · \(words)"
        case .flagSet(let id, let flag, let isOn):
            let name = name(of: flag)
            return number(rank(of: id, in: session)) + " · "
                + (isOn ? name : say(fr: "plus « \(name) »", en: "no longer “\(name)”"))
        case .asideSet(let id, let reason):
            return number(rank(of: id, in: session)) + " · "
                + (reason == nil ? say(fr: "remis", en: "brought back") : say(fr: "mis de côté", en: "set aside"))
        case .votesSet(let id, let table, let votes):
            let tally = workshop.tally(at: table)
            return number(rank(of: id, in: session)) + " · "
                + (votes.map { self.votes($0) } ?? say(fr: "voix effacées", en: "votes cleared"))
                + (tally.most == nil ? "" : " · " + told(tally, in: workshop))
        case .lessonDrawn(let id, let experience):
            return number(rank(of: id, in: session)) + " · "
                + (experience.map { lesson(from: $0, in: workshop) } ?? noExperience())
        default: return ""
        }
    }

    /// The number by which people call a contribution, also while it is taken back.
    private func rank(of id: ContributionID, in session: Session) -> Int {
        if let contribution = session.workshop.contribution(id) { return contribution.number }
        var rank = 0
        for event in session.events {
            guard case .contributionMade(let made) = event.fact else { continue }
            rank += 1
            if made.id == id { return rank }
        }
        return rank
    }

    private func title(of id: BlockID, in workshop: Workshop) -> String {
        workshop.block(id).map { text($0.block.title) } ?? id.text
    }
}
