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

    /// `8:20 sur 20:00`, `16:20 sur 20:00 · reste 3:40`, `22:10 sur 20:00 · dépassé +2:10`, with a word when it stands.
    func blockClock(_ reading: ClockReading?) -> String {
        guard let reading else { return "" }
        let base = say(
            fr: "\(clock(reading.elapsed)) sur \(clock(reading.planned))",
            en: "\(clock(reading.elapsed)) of \(clock(reading.planned))")
        guard let left = timeLeft(reading) else {
            return reading.isRunning ? base : "\(base) · " + say(fr: "horloge arrêtée", en: "clock paused")
        }
        return "\(base) · \(left)" + (reading.isRunning ? "" : say(fr: " · arrêtée", en: " · paused"))
    }

    /// Ahead or behind, when it will end, what can be done when late, and what comes next.
    func running(_ order: RunningOrder, next: Block?) -> String {
        var pieces = [standing(of: order)]
        let hasToCome = order.lines.contains { $0.state == .toCome }
        if order.driftMinutes >= 5, hasToCome { pieces.append(say(fr: "Ctrl-N replanifie", en: "Ctrl-N re-plans")) }
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
    func reasonHint(_ refusal: Refusal) -> String {
        guard case .gateUnmet(let answers) = refusal else { return "" }
        let lacks = answers.map { gate($0) + "." }
        let why = say(
            fr: "Dites pourquoi en une ligne ; la raison sera imprimée. Échap renonce.",
            en: "Say why in one line; the reason will be printed. Esc gives up.")
        return (lacks + [why]).joined(separator: "\n")
    }
}
