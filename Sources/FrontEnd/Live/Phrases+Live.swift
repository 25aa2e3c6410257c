import SessionEngine

extension Phrases {
    /// `Apprendre · Écueils à éviter, en groupe`.
    func whereWeAre(_ workshop: Workshop) -> String {
        guard let block = workshop.block(workshop.openBlock)?.block else {
            return workshop.begunAt == nil ? say(fr: "Pas encore commencé", en: "Not begun yet") : name(ofPhase: nil)
        }
        return "\(name(ofPhase: block.phase)) · \(text(block.title))"
    }

    private func name(ofPhase phase: Phase?) -> String {
        phase.map { name(of: $0) } ?? say(fr: "Hors phase", en: "Outside the phases")
    }

    /// `8:20 sur 20:00`, `22:10 sur 20:00 · dépassé de +2:10`, with a word when it stands.
    func blockClock(_ reading: ClockReading?) -> String {
        guard let reading else { return "" }
        let base = say(
            fr: "\(clock(reading.elapsed)) sur \(clock(reading.planned))",
            en: "\(clock(reading.elapsed)) of \(clock(reading.planned))")
        if reading.overtime > 0 {
            let late = say(fr: "dépassé \(remaining(reading))", en: "over \(remaining(reading))")
            return "\(base) · \(late)" + (reading.isRunning ? "" : say(fr: " · arrêtée", en: " · paused"))
        }
        return reading.isRunning ? base : "\(base) · " + say(fr: "horloge arrêtée", en: "clock paused")
    }

    /// Ahead or behind, when it will end, and what comes next.
    func running(_ order: RunningOrder, next: Block?) -> String {
        var pieces: [String] = []
        if let end = order.projectedEnd {
            pieces.append(drift(minutes: order.driftMinutes))
            pieces.append(say(fr: "fin vers \(end.clock)", en: "end about \(end.clock)"))
        } else {
            pieces.append(
                say(
                    fr: "prévu : \(duration(minutes: order.planned))",
                    en: "planned: \(duration(minutes: order.planned))"))
        }
        if let next { pieces.append(say(fr: "ensuite : \(text(next.title))", en: "next: \(text(next.title))")) }
        return pieces.joined(separator: " · ")
    }

    /// How to begin, or to go on, while no block is open.
    func nothingOpen(next: Block?) -> String {
        guard let next else {
            return say(
                fr: "Le déroulé est au bout. F6 va à la clôture ; Échap puis o rouvre une séquence.",
                en: "The running order is at its end. F6 goes to the closing; Esc then o reopens a block.")
        }
        return say(
            fr: "F8 ouvre « \(text(next.title)) ». Échap puis o ouvre une autre séquence.",
            en: "F8 opens “\(text(next.title))”. Esc then o opens another block.")
    }

    // MARK: the floor

    /// Who is owed the floor, at most three names; nil where there is nobody to compare.
    func owed(_ floor: Floor<GroupLetter>, in workshop: Workshop) -> String? {
        func names(_ lines: [FloorLine<GroupLetter>]) -> String {
            lines.prefix(3).map { name(ofTable: $0.seat, in: workshop) }.joined(separator: ", ")
        }
        switch floor.verdict {
        case .alone: return nil
        case .tooEarly:
            return say(fr: "À qui la parole : trop tôt pour dire", en: "Who is owed the floor: too early to say")
        case .orderOnly:
            let few = names(Array(floor.lines.prefix(max(1, min(2, floor.lines.count - 1)))))
            let order = say(fr: "Les moins notés d'abord : {}", en: "Least noted first: {}", words: few)
            return order + mostHeard(floor)
        case .marked:
            let owed = say(
                fr: "La parole est due à : {} (peu entendu)", en: "The floor is owed to: {} (little heard)",
                words: names(floor.littleHeard))
            return owed + mostHeard(floor)
        }
    }

    private func mostHeard(_ floor: Floor<GroupLetter>) -> String {
        floor.mostHeard.map { " · " + say(fr: "le plus noté : {}", en: "most noted: {}", words: $0.seat.text) } ?? ""
    }

    /// `b Les passeurs`; `b` for a group whose name is its letter.
    func name(ofTable letter: GroupLetter, in workshop: Workshop) -> String {
        let name = workshop.group(letter)?.name ?? ""
        return name.isEmpty || Folding.fold(name) == letter.text ? letter.text : "\(letter.text) \(name)"
    }

    // MARK: gates

    /// `Apprendre est accompli`, or what it still wants, and of whom.
    func gate(_ answer: GateAnswer, in workshop: Workshop) -> String {
        let phase = name(of: answer.phase)
        guard !answer.isAccomplished else { return say(fr: "\(phase) : accompli", en: "\(phase): accomplished") }
        return say(fr: "Pour \(phase), il manque : {}", en: "\(phase) still wants: {}", words: lacking(answer))
    }

    /// `1 écueil (a, c) · 2 paroles (b)`: what lacks, and in brackets whom.
    func lacking(_ answer: GateAnswer) -> String {
        answer.unmet.flatMap { unmet in
            Dictionary(grouping: unmet.missing, by: \.lacking).sorted { $0.key > $1.key }.map { number, needs in
                let groups = needs.compactMap(\.group?.text).joined(separator: ", ")
                return wanted(number, unmet.requirement) + (groups.isEmpty ? "" : " (\(groups))")
            }
        }.joined(separator: " · ")
    }

    private func wanted(_ number: Int, _ requirement: Requirement) -> String {
        guard !requirement.kinds.isEmpty else { return contributions(number) }
        let names = requirement.kinds.map { $0.short[language] }
        let kinds = ([names.dropLast().joined(separator: ", ")] + names.suffix(1)).filter { !$0.isEmpty }
            .joined(separator: say(fr: " ou ", en: " or "))
        let complete = requirement.complete ? say(fr: " avec qui et quand", en: " with who and when") : ""
        return (number > 1 ? "\(number) × " : "\(number) ") + kinds + complete
    }

    // MARK: opening

    func openTitle() -> Bilingual {
        .made { $0.say(fr: "Ouvrir une phase ou une séquence", en: "Open a phase or a block") }
    }

    /// A phase in the list of what can be opened, with what it lacks.
    func phaseLine(_ answer: GateAnswer, in workshop: Workshop) -> String {
        let phase = name(of: answer.phase)
        if answer.phase == .resoudre, !workshop.canOpen(.resoudre) {
            return say(fr: "\(phase) · demande une raison", en: "\(phase) · asks for a reason")
        }
        guard !answer.requirements.isEmpty else { return phase }
        if answer.isAccomplished { return say(fr: "\(phase) · accompli", en: "\(phase) · accomplished") }
        return say(fr: "\(phase) · manque {}", en: "\(phase) · lacks {}", words: lacking(answer))
    }

    /// A block in the list of what can be opened.
    func blockLine(_ running: RunningBlock, isOpen: Bool) -> String {
        let state =
            isOpen
            ? say(fr: " · ouverte", en: " · open") : running.wasOpened ? say(fr: " · faite", en: " · done") : ""
        return "   \(text(running.block.title)) · \(duration(minutes: running.block.minutes))\(state)"
    }

    func reasonTitle() -> Bilingual {
        .made { $0.say(fr: "Ouvrir Résoudre avant l'heure ?", en: "Open Solve early?") }
    }

    /// What lacks, and what becomes of the reason.
    func reasonHint(_ refusal: Refusal, in workshop: Workshop) -> String {
        guard case .gateUnmet(let phases) = refusal else { return "" }
        let lacks = phases.map { phase in
            say(
                fr: "\(name(of: phase)) : il manque {}.", en: "\(name(of: phase)): wanted {}.",
                words: lacking(workshop.answer(of: phase)))
        }
        let why = say(
            fr: "Dites pourquoi en une ligne ; la raison sera imprimée. Échap renonce.",
            en: "Say why in one line; the reason will be printed. Esc gives up.")
        return (lacks + [why]).joined(separator: "\n")
    }
}
