import SessionEngine

extension Phrases {
    func heading(of part: PrepareLine.Part, in workshop: Workshop, at now: Moment) -> String {
        switch part {
        case .frame: return say(fr: "Cadre", en: "Frame")
        case .series:
            return say(fr: "Depuis la dernière fois", en: "Since last time") + " · "
                + unanswered(workshop.unanswered.count, of: workshop.carried.count)
        case .groups:
            let heads = workshop.presentGroups.compactMap(\.heads)
            return say(fr: "Groupes", en: "Groups") + " · " + self.heads(heads.isEmpty ? nil : heads.reduce(0, +))
        case .actors: return say(fr: "Acteurs concernés par le sujet", en: "Actors concerned by the subject")
        case .order:
            let order = workshop.runningOrder(at: now)
            let isDone = workshop.isClosed || !order.hasBegun && !order.isAnnounced
            return say(fr: "Déroulé", en: "Running order") + " · "
                + (isDone ? duration(minutes: order.planned) : standing(of: order))
        case .gates: return say(fr: "Ce qu'il faut avant de résoudre", en: "What is needed before solving")
        }
    }

    // MARK: questions

    func groupName(_ letter: GroupLetter) -> Bilingual {
        Bilingual(fr: "Nom du groupe \(letter.text)", en: "Name of group \(letter.text)")
    }

    func actorName() -> Bilingual { Bilingual(fr: "Nom du type d'acteur", en: "Name of the kind of actor") }
    func blockName() -> Bilingual { Bilingual(fr: "Titre de la séquence", en: "Title of the block") }
    func newGroup() -> Bilingual { Bilingual(fr: "Nouveau groupe : son nom", en: "New group: its name") }
    func newActor() -> Bilingual { Bilingual(fr: "Nouveau type d'acteur : son nom", en: "New kind of actor: its name") }
    func newBlock() -> Bilingual { Bilingual(fr: "Nouvelle séquence : son titre", en: "New block: its title") }

    func headsOfGroup(_ letter: GroupLetter, in workshop: Workshop) -> String {
        say(
            fr: "Combien au {} ?", en: "How many in {}?", words: group(letter, in: workshop))
    }

    func headsOfActor(_ id: ActorID, in workshop: Workshop) -> String {
        say(fr: "Combien : {} ?", en: "How many: {}?", words: actor(id, in: workshop))
    }

    func headsHint(hasNext: Bool) -> String {
        say(fr: "Vide : on ne sait pas encore.", en: "Empty: not known yet.")
            + (hasNext
                ? say(fr: " Entrée passe au suivant, Échap arrête.", en: " Enter goes to the next, Esc stops.") : "")
    }

    // MARK: lines

    func carriedFrom() -> String { say(fr: "Repris de (D)", en: "Carried over from (D)") }

    func toFill() -> String { say(fr: "à remplir", en: "to fill in") }

    func notConcerned() -> String { say(fr: "non concernés", en: "not concerned") }

    /// `Écouter · 20 min (au moins 15)`.
    func plan(of running: RunningBlock) -> String {
        let block = running.block
        let minimum =
            block.minimum < block.minutes
            ? say(fr: " (au moins \(block.minimum))", en: " (at least \(block.minimum))") : ""
        let name = block.phase.map { self.name(of: $0) + " · " } ?? ""
        let cut = running.isCut ? say(fr: " · coupée", en: " · cut") : ""
        return name + duration(minutes: block.minutes) + minimum + cut
    }

    /// Accomplished or what lacks; of *resoudre*, whether it can be opened, or for which reason it was.
    func standing(of phase: Phase, in workshop: Workshop) -> String {
        let answer = workshop.answer(of: phase)
        guard phase == .resoudre else {
            return answer.isAccomplished
                ? say(fr: "accompli", en: "accomplished")
                : say(fr: "il manque {}", en: "wanted: {}", words: lacking(answer))
        }
        if let early = workshop.overrides.last {
            return say(fr: "ouvert avant l'heure : {}", en: "opened early: {}", words: early.reason)
        }
        let before = workshop.unaccomplished.map { name(of: $0) }
        return before.isEmpty
            ? say(fr: "peut s'ouvrir", en: "can be opened")
            : say(fr: "attend {}, ou une raison", en: "waits for {}, or a reason", words: list(before))
    }

    func nothingToImport() -> Explanation {
        Explanation(
            say(
                fr: "Aucun fichier .csv ou .jsonl à côté de l'atelier.",
                en: "No .csv or .jsonl file beside the workshop."),
            say(
                fr: "Copiez-le dans vos documents, puis recommencez.",
                en: "Copy it into your documents, then try again."))
    }
}
