import SessionEngine

extension Model {
    /// What may be changed of the pointed line beside its words.
    mutating func askWhatToSpecify() -> [Effect] {
        guard let contribution = pointed else { return [] }
        let id = contribution.id
        var options = [
            Choice.Option(key: "g", phrases.kindLabel()) { $0.askKind(id) },
            Choice.Option(key: "o", phrases.originLabel()) { $0.askOrigin(id) },
            Choice.Option(key: "p", phrases.phaseLabel()) { $0.askPhase(id) },
            Choice.Option(key: "a", phrases.actorLabel()) {
                $0.askActor(phrases: $0.phrases.actorLabel(), current: contribution.actor) { .mend(id, [.actor($0)]) }
            },
            Choice.Option(key: "s", phrases.spokenForLabel()) {
                $0.askActor(phrases: $0.phrases.spokenForLabel(), current: contribution.spokenFor) {
                    .mend(id, [.spokenFor($0)])
                }
            },
            Choice.Option(key: "q", phrases.whoLabel()) { $0.askWho(id, now: contribution.who) },
            Choice.Option(key: "d", phrases.whenLabel()) { $0.askWhen(id, now: contribution.when?.words) },
        ]
        options += Flag.allCases.map { flag in
            let isOn = contribution.flags.contains(flag)
            return Choice.Option("\(isOn ? "●" : "○") \(phrases.name(of: flag))") { _ in
                [.perform(.flag(id, flag, !isOn))]
            }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Préciser le n° \(contribution.number)", en: "Specify no. \(contribution.number)"),
                options))
        return []
    }

    private mutating func askKind(_ id: ContributionID) -> [Effect] {
        let options = Kind.allCases.map { kind in
            Choice.Option("\(kind.mark) \(phrases.name(of: kind))") { _ in [.perform(.mend(id, [.kind(kind)]))] }
        }
        overlay = .choice(Choice(Bilingual(fr: "Quel genre ?", en: "Which kind?"), options))
        return []
    }

    private mutating func askOrigin(_ id: ContributionID) -> [Effect] {
        let origins: [Origin] = workshop.groups.map { .group($0.letter) } + [.plenary]
        var options = origins.map { origin in
            Choice.Option(phrases.origin(origin, in: workshop)) { _ in [.perform(.mend(id, [.origin(origin)]))] }
        }
        options.append(
            Choice.Option(phrases.origin(.outside(""), in: workshop)) { model in
                model.overlay = .prompt(
                    Prompt(
                        Bilingual(fr: "Où cela s’est-il dit ?", en: "Where was it said?"),
                        hint: Bilingual(
                            fr: "Marché du samedi, rond-point, courrier…", en: "Saturday market, roundabout, letter…")
                    ) { _, place in [.perform(.mend(id, [.origin(.outside(place))]))] })
                return []
            })
        overlay = .choice(Choice(Bilingual(fr: "D’où vient-elle ?", en: "Where does it come from?"), options))
        return []
    }

    private mutating func askPhase(_ id: ContributionID) -> [Effect] {
        let phases: [Phase?] = Phase.allCases + [nil]
        let options = phases.map { phase in
            Choice.Option(phrases.phase(phase)) { _ in [.perform(.mend(id, [.phase(phase)]))] }
        }
        overlay = .choice(Choice(Bilingual(fr: "Quelle phase ?", en: "Which phase?"), options))
        return []
    }

    private mutating func askActor(
        phrases title: String, current: ActorID?, accept: @escaping @Sendable (ActorID?) -> Command
    ) -> [Effect] {
        let ids: [ActorID?] = workshop.actors.map(\.id) + [nil]
        let options = ids.map { id in
            Choice.Option(id.map { phrases.actor($0, in: workshop) } ?? phrases.nobodyNamed()) { _ in
                [.perform(accept(id))]
            }
        }
        overlay = .choice(
            Choice(Bilingual(typed: title), selected: ids.firstIndex(of: current) ?? 0, options))
        return []
    }

    mutating func askWho(_ id: ContributionID, now: String?) -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Qui s’en charge ?", en: "Who carries it?"),
                hint: Bilingual(fr: "Vide : personne encore.", en: "Empty: nobody yet."), text: now ?? "",
                takesEmpty: true
            ) { _, who in [.perform(.mend(id, [.who(who.isBlank ? nil : who)]))] })
        return []
    }

    mutating func askWhen(_ id: ContributionID, now: String?) -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Pour quand ?", en: "By when?"),
                hint: Bilingual(
                    fr: "« avant l’été », « 30 juin »… Vide : pas de date.",
                    en: "“before summer”, “30 June”… Empty: no date."),
                text: now ?? "", takesEmpty: true
            ) { _, words in [.perform(.mend(id, [.when(words.isBlank ? nil : Due(words: words))]))] })
        return []
    }
}
