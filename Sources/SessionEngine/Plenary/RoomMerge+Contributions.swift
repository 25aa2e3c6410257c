extension RoomMerge {
    /// What is not here comes in; what is here is compared; what the room does not hold any more is told.
    mutating func bringContributions(of room: Workshop, _ report: inout RoomReport) throws(Refusal) {
        for contribution in room.contributions {
            guard let here = workshop.contribution(contribution.id) else {
                take(contribution, of: room, &report)
                continue
            }
            guard here.source?.room == room.id else { throw .roomsClash(room.heading, contribution.number) }
            meet(contribution, here, of: room, &report)
        }
        report.missing = workshop.contributions.filter {
            $0.source?.room == room.id && room.contribution($0.id) == nil
        }.map(\.number)
    }

    // MARK: what comes in

    private mutating func take(_ said: Contribution, of room: Workshop, _ report: inout RoomReport) {
        report.received += 1
        let source = RoomSource(
            room: room.id, number: said.number, revision: said.earlierTexts.count, at: said.moment.at,
            offset: said.moment.offset, isImported: said.isImported, splitFrom: said.splitFrom,
            earlierTexts: said.earlierTexts)
        add(
            .contributionMade(
                ContributionMade(
                    id: said.id, kind: said.kind, origin: origin(of: said, in: room), phase: said.phase,
                    text: said.text, raw: said.raw, actor: here(said.actor, of: room),
                    spokenFor: here(said.spokenFor, of: room), who: said.who, when: said.when,
                    arrival: .merged(source), timecode: said.timecode, language: said.language)))
        let (answers, left) = answers(said.mappings)
        report.answersLeft += left
        for (lens, mapping) in answers { add(.mappingSet(said.id, lens, mapping)) }
        if let card = said.experience { add(.lessonDrawn(said.id, from: card)) }
        for flag in Flag.allCases where said.flags.contains(flag) { add(.flagSet(said.id, flag, true)) }
        for (table, votes) in votes(for: said, of: room) { add(.votesSet(said.id, table: table, votes)) }
        if let reason = said.asideReason { add(.asideSet(said.id, reason: reason)) }
    }

    private func origin(of said: Contribution, in room: Workshop) -> Origin {
        guard let there = said.group else { return said.origin }
        return workshop.room(room.id)?.groups[there].map { .group($0) } ?? .plenary
    }

    private func here(_ actor: ActorID?, of room: Workshop) -> ActorID? {
        actor.flatMap { workshop.room(room.id)?.actors[$0]?.here }
    }

    /// The answers in lenses that the plenary carries, and how many others there are.
    private func answers(_ mappings: [LensID: Mapping]) -> (here: [(LensID, Mapping)], left: Int) {
        var (answers, left): ([(LensID, Mapping)], Int) = ([], 0)
        for (id, mapping) in mappings.sorted(by: { $0.key < $1.key }) {
            guard let lens = workshop.lenses.first(where: { $0.id == id }) else {
                left += 1
                continue
            }
            let levers = mapping.levers.filter { lens.lever($0) != nil }
            if levers.count < mapping.levers.count { left += 1 }
            guard mapping.levers.isEmpty || !levers.isEmpty else { continue }
            answers.append((id, Mapping(levers: levers, confirmation: mapping.confirmation)))
        }
        return (answers, left)
    }

    /// By table, with the letters that the tables have here; those of the whole room first.
    private func votes(for said: Contribution, of room: Workshop) -> [(GroupLetter?, Int)] {
        let letters = workshop.room(room.id)?.groups ?? [:]
        return said.votes.sorted { ($0.key?.text ?? "") < ($1.key?.text ?? "") }.compactMap { table, votes in
            guard let table else { return (nil, votes) }
            return letters[table].map { ($0, votes) }
        }
    }

    // MARK: what is here

    private mutating func meet(
        _ said: Contribution, _ here: Contribution, of room: Workshop, _ report: inout RoomReport
    ) {
        if here.knows(said.text) {
            report.known += 1
        } else {
            report.rewritten.append(here.number)
            add(.wordingMerged(here.id, OtherWording(text: said.text, revision: said.earlierTexts.count)))
        }
        let before = facts.count
        fillIn(said, here, of: room, &report)
        if facts.count > before { report.completed.append(here.number) }
        if said.asideReason != nil, here.isKept, !isDecided(.aside, here) { report.asideSince.append(here.number) }
    }

    /// What is still empty here, and was never decided here, takes what the room says.
    private mutating func fillIn(
        _ said: Contribution, _ here: Contribution, of room: Workshop, _ report: inout RoomReport
    ) {
        var edits: [ContributionEdit] = []
        if here.actor == nil, !isDecided(.actor, here), let actor = self.here(said.actor, of: room) {
            edits.append(.actor(actor))
        }
        if here.spokenFor == nil, !isDecided(.spokenFor, here), let actor = self.here(said.spokenFor, of: room) {
            edits.append(.spokenFor(actor))
        }
        if here.who == nil, !isDecided(.who, here), let who = said.who { edits.append(.who(who)) }
        if here.when == nil, !isDecided(.when, here), let when = said.when { edits.append(.when(when)) }
        if !edits.isEmpty { add(.contributionChanged(here.id, edits)) }
        if here.experience == nil, !isDecided(.experience, here), let card = said.experience {
            add(.lessonDrawn(here.id, from: card))
        }
        let (answers, left) = answers(said.mappings)
        report.answersLeft += left
        for (lens, mapping) in answers where here.mappings[lens] == nil && !isDecided(.mapping(lens), here) {
            add(.mappingSet(here.id, lens, mapping))
        }
        for flag in Flag.allCases
        where said.flags.contains(flag) && !here.flags.contains(flag) && !isDecided(.flag(flag), here) {
            add(.flagSet(here.id, flag, true))
        }
        for (table, votes) in votes(for: said, of: room)
        where here.votes[table] == nil && !isDecided(.votes(table), here) {
            add(.votesSet(here.id, table: table, votes))
        }
    }

    private func isDecided(_ decision: Decision, _ here: Contribution) -> Bool {
        workshop.decided[here.id]?.contains(decision) ?? false
    }
}

extension Contribution {
    /// It says these words, said them once, or is known to say them in another copy of its room; words that were
    /// forgotten, or in which a name was, stand for any.
    fileprivate func knows(_ words: String) -> Bool {
        text == words || earlierTexts.contains(words)
            || ([text] + earlierTexts + otherWordings.map(\.text)).contains { ForgottenWords.stand(in: $0, for: words) }
    }
}

/// Words of which an erasure left a sign.
enum ForgottenWords {
    private static let signs = [StoredWord.placeholder] + Language.allCases.map { Phrases($0).maskSign }

    /// The text is the same as the words, with a sign in the place of some of them.
    static func stand(in text: String, for words: String) -> Bool {
        guard text != words else { return true }
        guard let sign = signs.first(where: { text.contains($0) }) else { return false }
        let pieces = text.split(separator: sign, omittingEmptySubsequences: false)
        guard let head = pieces.first, let tail = pieces.last, words.hasPrefix(head), words.hasSuffix(tail),
            words.count >= head.count + tail.count
        else { return false }
        var rest = words.dropFirst(head.count).dropLast(tail.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let place = rest.firstRange(of: piece) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }
}
