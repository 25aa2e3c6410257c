package import SessionEngine

extension Phrases {
    func logHeading(_ count: Int) -> String {
        self.count(
            count, fr: ("geste, le dernier en haut", "gestes, le dernier en haut"),
            en: ("step, the latest on top", "steps, the latest on top"))
    }

    func withdrawnMark() -> String { say(fr: "[retiré]", en: "[withdrawn]") }
    func here() -> String { say(fr: "ici", en: "here") }
    func elsewhere() -> String { say(fr: "ailleurs", en: "elsewhere") }
    func withdrawStep() -> String { say(fr: "Oui, le retirer", en: "Yes, withdraw it") }
    func keepStep() -> String { say(fr: "Non, le garder", en: "No, keep it") }

    /// What would go, with its words, and how much rests on it.
    func preview(of withdrawal: Withdrawal, summary: String, in workshop: Workshop) -> String {
        var parts = [say(fr: "Ce qui s'en irait : {}", en: "What would go: {}", words: summary)]
        // The summary of what was said tells the first already; that of a split only numbers.
        let told = withdrawal.words.first?.splitFrom == nil ? 1 : 0
        for contribution in withdrawal.words.dropFirst(told).prefix(4 - told) {
            parts.append("\(number(contribution.number)) \(quoted(contribution.text))")
        }
        if withdrawal.words.count > 4 {
            parts.append(
                count(
                    withdrawal.words.count - 4, fr: ("autre contribution", "autres contributions"),
                    en: ("other contribution", "other contributions")))
        }
        if !withdrawal.parts.isEmpty {
            let numbers = numbers(withdrawal.parts.map(\.number))
            parts.append(say(fr: "avec ses morceaux : {}", en: "with its parts: {}", words: numbers))
        }
        for (now, then) in withdrawal.changed.prefix(4) {
            let changes = changes(now, then, in: workshop, becoming: withdrawal.then)
            parts.append(say(fr: "{} : {}", en: "{}: {}", words: number(now.number), changes))
        }
        if withdrawal.changed.count > 4 {
            let others = lines(withdrawal.changed.count - 4)
            parts.append(say(fr: "et \(others) de plus", en: "and \(others) more"))
        }
        parts.append(
            withdrawal.citing == 0
                ? say(fr: "Rien de plus récent n'en dépend.", en: "Nothing later rests on it.")
                : say(
                    fr: "\(laterSteps(withdrawal.citing)) plus rien tant qu'il n'est pas rétabli.",
                    en: "\(laterSteps(withdrawal.citing)) on it, without effect until it is brought back."))
        return parts.joined(separator: "\n")
    }

    private func laterSteps(_ number: Int) -> String {
        count(
            number, fr: ("geste plus récent le cite : il ne fera", "gestes plus récents le citent : ils ne feront"),
            en: ("later step rests", "later steps rest"))
    }

    /// What a step did, in a few words; participants' words are quoted only while they stand.
    package func summary(of step: Step, in workshop: Workshop) -> String {
        if let several = gathered(step, in: workshop) { return several }
        let first = step.facts.first.map { summary(of: $0, in: workshop) } ?? ""
        let made = step.facts.count { if case .contributionMade = $0 { true } else { false } }
        if case .nameJudged(_, let judgement)? = step.facts.first { return judged(step.facts.count, judgement) }
        if let blocks = replanned(step.facts) { return blocks }
        return made > 1
            ? contributions(made) + say(fr: " : ", en: ": ") + first : first
    }

    private func summary(of fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .workshopMade: say(fr: "atelier créé", en: "workshop made")
        case .frameSet: say(fr: "cadre rempli", en: "frame filled in")
        case .groupChanged(let letter, _): say(fr: "groupe \(letter.text) changé", en: "group \(letter.text) changed")
        case .actorChanged(let id, _):
            say(fr: "acteurs changés", en: "actors changed") + " (\(workshop.actor(id)?.label[language] ?? id.text))"
        case .blockChanged(let id, _):
            say(fr: "déroulé changé", en: "running order changed") + title(of: id, in: workshop)
        case .blockOpened(let id, let reason):
            (reason == nil
                ? say(fr: "séquence ouverte", en: "block opened")
                : say(fr: "ouverte avant l'heure", en: "opened early"))
                + title(of: id, in: workshop)
        case .blockClosed(let id): say(fr: "séquence fermée", en: "block closed") + title(of: id, in: workshop)
        case .clockChanged: say(fr: "horloge", en: "clock")
        case .turnGiven(let letter):
            letter.map { say(fr: "tour au groupe \($0.text)", en: "turn to group \($0.text)") }
                ?? say(fr: "fin du tour", en: "end of the turn")
        case .turnPutOff(let letter, .swap):
            say(fr: "groupe \(letter.text) : après le suivant", en: "group \(letter.text): after the next one")
        case .turnPutOff(let letter, .skip):
            say(fr: "groupe \(letter.text) : à la fin du tour", en: "group \(letter.text): to the end of the round")
        case .takeawaySet(let place, _, _): say(fr: "à retenir n° \(place)", en: "to keep no. \(place)")
        case .bundleMade, .bundleChanged: summary(ofBundle: fact, in: workshop)
        case .tensionMade, .tensionChanged: summary(ofTension: fact, in: workshop)
        case .readingSet(let lens, let topic, _):
            say(fr: "lecture", en: "reading") + topicName(topic, lens, in: workshop)
        case .lensAdded(let lens): say(fr: "grille ajoutée", en: "lens added") + " (\(text(lens.title)))"
        case .experienceRead(let card): summary(ofReading: card, in: workshop)
        case .nameJudged(_, let judgement): judged(1, judgement)
        case .recordingMade, .recordingChanged, .anchorSet: told(ofRecording: fact, in: workshop)
        case .workshopContinued, .carriedAnswered: summary(ofSeries: fact, in: workshop)
        case .roomChanged: say(fr: "salle réunie", en: "room brought in")
        case .stepWithdrawn: say(fr: "geste retiré", en: "step withdrawn")
        case .stepRestored: say(fr: "geste rétabli", en: "step restored")
        case .workshopClosed: say(fr: "atelier clos", en: "workshop closed")
        case .workshopReopened: say(fr: "atelier rouvert", en: "workshop reopened")
        case .contributionMade, .contributionChanged, .mappingSet, .flagSet, .asideSet, .votesSet, .wordingMerged,
            .lessonDrawn:
            summary(ofContribution: fact, in: workshop)
        }
    }

    private func summary(ofBundle fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .bundleMade(let id, _, let members):
            let kept = workshop.bundle(id).map { quoted($0.title) } ?? say(fr: "(retiré)", en: "(withdrawn)")
            return say(fr: "regroupement", en: "bundle") + " \(kept) · \(contributions(members.count))"
        case .bundleChanged(let id, let edits):
            let title = workshop.bundle(id).map { " " + quoted($0.title) } ?? ""
            let verb =
                edits.contains(.dissolved(true))
                ? say(fr: "regroupement défait", en: "bundle taken apart")
                : say(fr: "regroupement changé", en: "bundle changed")
            return verb + title
        default: return ""
        }
    }

    private func summary(ofTension fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .tensionMade(_, let one, let other, _):
            say(fr: "tension", en: "tension") + " " + name(of: one, in: workshop) + " ↔ "
                + name(of: other, in: workshop)
        case .tensionChanged(let id, let edits):
            (edits.contains(.dissolved(true))
                ? say(fr: "tension enlevée", en: "tension taken away")
                : say(fr: "tension changée", en: "tension changed"))
                + (workshop.tension(id).map { " (\($0.number))" } ?? "")
        default: ""
        }
    }

    private func topicName(_ topic: ReadingTopic, _ lens: LensID, in workshop: Workshop) -> String {
        workshop.lenses.first { $0.id == lens }.map { " (\(name(of: topic, in: $0)))" } ?? ""
    }

    private func title(of id: BlockID, in workshop: Workshop) -> String {
        workshop.block(id).map { " (\($0.block.title[language]))" } ?? ""
    }

    private func summary(ofContribution fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .contributionMade(let made): cited(made.id, in: workshop)
        case .contributionChanged(let id, _): say(fr: "corrigé", en: "mended") + " " + cited(id, in: workshop)
        case .wordingMerged(let id, _): say(fr: "autres mots", en: "other words") + " " + cited(id, in: workshop)
        case .mappingSet(let id, let lens, let mapping):
            say(fr: "leviers", en: "levers")
                + " (\(workshop.lenses.first { $0.id == lens }.map { self.mapping(mapping, in: $0) } ?? "–")) "
                + cited(id, in: workshop)
        case .flagSet(let id, let flag, let isOn): (isOn ? "+" : "−") + name(of: flag) + " " + cited(id, in: workshop)
        case .asideSet(let id, let reason):
            (reason == nil ? say(fr: "repris", en: "brought back") : say(fr: "mis de côté", en: "set aside")) + " "
                + cited(id, in: workshop)
        case .votesSet(let id, _, let votes):
            (votes.map { self.votes($0) } ?? say(fr: "voix effacées", en: "votes cleared")) + " "
                + cited(id, in: workshop)
        case .lessonDrawn(let id, let experience):
            (experience.map { lesson(from: $0, in: workshop) } ?? noExperience()) + " " + cited(id, in: workshop)
        default: ""
        }
    }

    private func cited(_ id: ContributionID, in workshop: Workshop) -> String {
        guard let contribution = workshop.contribution(id) else {
            return say(fr: "(contribution retirée)", en: "(contribution withdrawn)")
        }
        return number(contribution.number) + " " + quoted(contribution.text)
    }
}
