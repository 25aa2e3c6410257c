import SessionEngine

extension Model {
    /// Asks which phase or which block to open, with what each phase still lacks.
    mutating func choosePhase() -> [Effect] {
        let phases = Phase.allCases.map { phase in
            Choice.Option(phrases.phaseLine(workshop.answer(of: phase), in: workshop)) { _ in
                [.perform(.openPhase(phase, reason: nil))]
            }
        }
        let blocks = workshop.blocks.filter { !$0.isCut }
        let lines = blocks.map { running in
            Choice.Option(phrases.blockLine(running, isOpen: running.id == workshop.openBlock)) { _ in
                [.perform(.openBlock(running.id, reason: nil))]
            }
        }
        let open = workshop.openPhase.flatMap { Phase.allCases.firstIndex(of: $0) }
        overlay = .choice(Choice(phrases.openTitle(), selected: open ?? 0, phases + lines))
        return []
    }

    /// The gate is unmet: one line asks for the reason, and the command goes again with it.
    mutating func askReason(for command: Command, _ refusal: Refusal) -> [Effect] {
        overlay = .prompt(
            Prompt(phrases.reasonTitle(), hint: .made { $0.reasonHint(refusal) }) { _, reason in
                switch command {
                case .openBlock(let id, _): [.perform(.openBlock(id, reason: reason))]
                case .openPhase(let phase, _): [.perform(.openPhase(phase, reason: reason))]
                default: []
                }
            })
        return []
    }
}

extension Bilingual {
    /// A sentence made in both languages.
    static func made(_ make: (Phrases) -> String) -> Bilingual {
        Bilingual(fr: make(Phrases(.fr)), en: make(Phrases(.en)))
    }
}
