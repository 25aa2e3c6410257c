import SessionEngine

extension Composition {
    /// Section 2: aim, mandate, what was planned and what happened, openings before their time, the
    /// experiences that were read.
    var frameSection: Section {
        let purpose = [line(of: .aim), line(of: .mandate)].compactMap { $0 }
        var blocks: [SectionBlock] = purpose.isEmpty ? [] : [.lines(purpose)]
        let lacking = [
            workshop.frame[.aim] == nil ? phrases.aimMissing : nil,
            workshop.frame[.mandate] == nil ? phrases.mandateMissing : nil,
        ].compactMap { $0.map { Sentence($0) } }
        if !lacking.isEmpty { blocks.append(.paragraph(lacking)) }
        blocks += runningOrder
        return Section(
            id: .frame, title: phrases.frameTitle,
            blocks: blocks + [gates.count > 1 ? .list(gates) : .paragraph(gates)] + experienceBlocks)
    }

    private var runningOrder: [SectionBlock] {
        guard !isGathered else { return [.paragraph([Sentence(phrases.roomsHadTheirOwnOrder)])] }
        guard !workshop.blocks.isEmpty else { return [.paragraph([Sentence(phrases.noBlocks)])] }
        return [
            .table(
                Table(
                    headings: phrases.blockHeadings,
                    rows: workshop.blocks.map { running in
                        Table.Row([
                            running.block.title[phrases.language], running.block.phase.map(phrases.name(of:)) ?? "",
                            phrases.duration(minutes: running.block.minutes), whatHappened(in: running),
                        ])
                    }))
        ] + announcedEnd
    }

    /// When it was said to end; nothing where no end was announced.
    private var announcedEnd: [SectionBlock] {
        workshop.announcedEnd.map { [.paragraph([Sentence(phrases.announcedEnd(phrases.paperClock($0)))])] } ?? []
    }

    /// From when to when, and how long in all; or that it was cut, or never opened.
    private func whatHappened(in running: RunningBlock) -> String {
        guard running.wasOpened else { return running.isCut ? phrases.blockCut : phrases.blockNeverOpened }
        let end = workshop.isClosed ? workshop.closedAt : nil
        let spells = running.spells.map { spell in
            guard let closed = spell.closed ?? end else {
                return phrases.openSince(phrases.paperClock(spell.opened.local))
            }
            return "\(phrases.paperClock(spell.opened.local))–\(phrases.paperClock(closed.local))"
        }
        let isOver = running.spells.allSatisfy { $0.closed != nil } || workshop.isClosed
        guard isOver else { return spells.joined(separator: ", ") }
        let spent = running.spells.reduce(0) { $0 + $1.length(at: workshop.closedAge) }
        let minutes = Int((Double(spent) / 60_000).rounded())
        return "\(spells.joined(separator: ", ")) (\(phrases.duration(minutes: minutes)))"
    }

    /// Which phases are accomplished, and every opening of *resoudre* before its time with its reason.
    private var gates: [Sentence] {
        let answers = Phase.allCases.map { workshop.answer(of: $0) }
        let done = answers.filter(\.isAccomplished).map { phrases.name(of: $0.phase) }
        let undone = answers.filter { !$0.isAccomplished }.map { phrases.name(of: $0.phase) }
        return [Sentence(phrases.accomplished(done, not: undone), rests: kept.ids)]
            + workshop.overrides.map { override in
                Sentence(phrases.openedEarly(at: phrases.paperClock(override.moment.local), reason: override.reason))
            }
    }
}
