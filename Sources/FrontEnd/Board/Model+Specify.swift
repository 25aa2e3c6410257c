import SessionEngine

extension Model {
    /// What may be changed of the pointed line beside its words.
    mutating func askWhatToSpecify() -> [Effect] {
        let targets = targets
        guard let first = targets.first else { return [] }
        var options = [
            Choice.Option(key: "g", phrases.kindLabel()) { $0.askKind() },
            Choice.Option(key: "o", phrases.originLabel()) { $0.askOrigin() },
            Choice.Option(key: "p", phrases.phaseLabel()) { $0.askPhase() },
            Choice.Option(key: "a", phrases.actorLabel()) {
                $0.askActor(phrases: $0.phrases.actorLabel(), current: first.actor) { .actor($0) }
            },
            Choice.Option(key: "s", phrases.spokenForLabel()) {
                $0.askActor(phrases: $0.phrases.spokenForLabel(), current: first.spokenFor) { .spokenFor($0) }
            },
            Choice.Option(key: "q", phrases.whoLabel()) { $0.askWho(nil, now: targets.count == 1 ? first.who : nil) },
            Choice.Option(key: "d", phrases.whenLabel()) {
                $0.askWhen(nil, now: targets.count == 1 ? first.when?.words : nil)
            },
        ]
        options.append(
            Choice.Option(
                key: "x", phrases.experienceLabel(),
                obstacle: workshop.experiences.isEmpty ? phrases.noCardRead() : nil
            ) { $0.askExperience() })
        options += Flag.allCases.map { flag in
            let isOn = targets.allSatisfy { $0.flags.contains(flag) }
            return Choice.Option("\(isOn ? "●" : "○") \(phrases.name(of: flag))") { $0.turn(flag) }
        }
        overlay = .choice(
            Choice(Bilingual(fr: "Préciser \(subject.fr)", en: "Specify \(subject.en)"), options))
        return []
    }

    /// One change of a contribution, or the same of each of the targets.
    private func mend(_ edit: ContributionEdit, of id: ContributionID? = nil) -> [Effect] {
        if let id { return [.perform(.mend(id, [edit]))] }
        return each { .mend($0.id, [edit]) }
    }

    private mutating func askKind() -> [Effect] {
        let options = Kind.allCases.map { kind in
            Choice.Option("\(kind.mark) \(phrases.name(of: kind))") { $0.mend(.kind(kind)) }
        }
        overlay = .choice(Choice(Bilingual(fr: "Quel genre ?", en: "Which kind?"), options))
        return []
    }

    private mutating func askOrigin() -> [Effect] {
        let origins: [Origin] = workshop.groups.map { .group($0.letter) } + [.plenary]
        var options = origins.map { origin in
            Choice.Option(phrases.origin(origin, in: workshop)) { $0.mend(.origin(origin)) }
        }
        options.append(
            Choice.Option(phrases.origin(.outside(""), in: workshop)) { model in
                model.overlay = .prompt(
                    Prompt(
                        Bilingual(fr: "Où cela s’est-il dit ?", en: "Where was it said?"),
                        hint: Bilingual(
                            fr: "Marché du samedi, rond-point, courrier…", en: "Saturday market, roundabout, letter…")
                    ) { $0.mend(.origin(.outside($1))) })
                return []
            })
        overlay = .choice(Choice(Bilingual(fr: "D’où vient-elle ?", en: "Where does it come from?"), options))
        return []
    }

    private mutating func askPhase() -> [Effect] {
        let phases: [Phase?] = Phase.allCases + [nil]
        let options = phases.map { phase in
            Choice.Option(phrases.phase(phase)) { $0.mend(.phase(phase)) }
        }
        overlay = .choice(Choice(Bilingual(fr: "Quelle phase ?", en: "Which phase?"), options))
        return []
    }

    private mutating func askActor(
        phrases title: String, current: ActorID?, accept: @escaping @Sendable (ActorID?) -> ContributionEdit
    ) -> [Effect] {
        let ids: [ActorID?] = workshop.actors.map(\.id) + [nil]
        let options = ids.map { id in
            Choice.Option(id.map { phrases.actor($0, in: workshop) } ?? phrases.nobodyNamed()) { $0.mend(accept(id)) }
        }
        overlay = .choice(
            Choice(Bilingual(typed: title), selected: ids.firstIndex(of: current) ?? 0, options))
        return []
    }

    /// Of one contribution; of the targets where none is named.
    mutating func askWho(_ id: ContributionID?, now: String?) -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Qui s’en charge ?", en: "Who carries it?"),
                hint: Bilingual(fr: "Vide : personne encore.", en: "Empty: nobody yet."), text: now ?? "",
                takesEmpty: true
            ) { $0.mend(.who($1.isBlank ? nil : $1), of: id) })
        return []
    }

    /// Of one contribution; of the targets where none is named.
    mutating func askWhen(_ id: ContributionID?, now: String?) -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Pour quand ?", en: "By when?"),
                hint: Bilingual(
                    fr: "« avant l’été », « 30 juin »… Vide : pas de date.",
                    en: "“before summer”, “30 June”… Empty: no date."),
                text: now ?? "", takesEmpty: true
            ) { $0.mend(.when($1.isBlank ? nil : Due(words: $1)), of: id) })
        return []
    }
}
