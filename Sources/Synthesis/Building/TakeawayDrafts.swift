import Levers
package import SessionEngine

/// A sentence that a facilitator may rewrite into one of the three things to keep; it counts only once written.
package struct TakeawayDraft: Hashable, Sendable {
    /// What it tells of.
    package enum Subject: Hashable, CaseIterable, Sendable {
        /// What most groups carry.
        case shared
        /// The lever most spoken of, with a condition and a pitfall.
        case lever
        /// What counting would bury.
        case buried
    }

    /// What it tells of.
    package let subject: Subject
    /// The sentence, in the language of the workshop.
    package let text: String
    /// The contributions that it rests on, in order of arrival; never none.
    package let rests: [ContributionID]
}

/// A draft of the three things to keep, made of nothing but what was said, and of what people did with it.
package struct TakeawayDrafts: Hashable, Sendable {
    /// At most three, in the order of their subjects.
    package let drafts: [TakeawayDraft]
    /// Why there are no more, one for each that lacks.
    package let missing: [DraftLack]

    /// Drafts for a workshop, in its own language.
    package init(_ workshop: Workshop) {
        let drafting = Drafting(workshop)
        var (drafts, missing): ([TakeawayDraft], [DraftLack]) = ([], [])
        for subject in TakeawayDraft.Subject.allCases {
            switch drafting.draft(subject) {
            case .success(let draft): drafts.append(draft)
            case .failure(let lack): missing.append(lack)
            }
        }
        self.drafts = drafts
        self.missing = missing
    }
}

extension Workshop {
    /// The numbers of some contributions, in the same order.
    package func numbers(_ ids: [ContributionID]) -> [Int] { ids.compactMap { contribution($0)?.number } }
}

/// Why a sentence cannot be drafted.
package enum DraftLack: Error, Hashable {
    /// No bundle holds lines of two groups, and nothing is marked *keep*.
    case nothingShared
    /// So many of so many lines are mapped, or no lever stands out among them.
    case tooFewMapped(Int, of: Int), noLeverStandsOut
    /// No tension, no weak signal, nobody only spoken for.
    case nothingBuried
}

/// What is read in a workshop while the drafts are made.
private struct Drafting {
    let workshop: Workshop
    let phrases: Phrases
    private let kept: [Contribution]
    /// The table of each group, for those that joined another.
    private let tables: [GroupLetter: GroupLetter]

    init(_ workshop: Workshop) {
        self.workshop = workshop
        phrases = Phrases(workshop.language)
        kept = workshop.contributions.filter(\.isKept)
        tables = Dictionary(uniqueKeysWithValues: workshop.groups.map { ($0.letter, workshop.table(of: $0.letter)) })
    }

    func draft(_ subject: TakeawayDraft.Subject) -> Result<TakeawayDraft, DraftLack> {
        switch subject {
        case .shared: shared
        case .lever: lever
        case .buried: buried
        }
    }

    private func draft(_ subject: TakeawayDraft.Subject, _ text: String, _ rests: [Contribution]) -> TakeawayDraft {
        let ids = Set(rests.map(\.id))
        return TakeawayDraft(subject: subject, text: text, rests: kept.map(\.id).filter(ids.contains))
    }

    private func tablesOf(_ lines: [Contribution]) -> Set<GroupLetter> {
        Set(lines.compactMap { line in line.group.map { tables[$0] ?? $0 } })
    }

    // MARK: what most groups carry

    /// The bundle of the most groups; where none has two of them, the *keep* line with the most votes.
    private var shared: Result<TakeawayDraft, DraftLack> {
        let bundles = workshop.bundles.map { (bundle: $0, lines: workshop.kept(in: $0)) }
            .filter { tablesOf($0.lines).count > 1 }
        // `max` gives the last of those that weigh as much: the first that was made is wanted.
        let best = bundles.reversed().max { one, other in
            (tablesOf(one.lines).count, keeps(one.lines), votes(one.lines), one.lines.count)
                < (tablesOf(other.lines).count, keeps(other.lines), votes(other.lines), other.lines.count)
        }
        if let best {
            let text = phrases.draftShared(
                best.bundle.title, groups: tablesOf(best.lines).count, of: workshop.tables.count,
                lines: best.lines.count,
                votes: votes(best.lines))
            return .success(draft(.shared, text, best.lines))
        }
        let marked = kept.filter { $0.flags.contains(.keep) }
        guard let line = marked.max(by: { (votes([$0]), $1.number) < (votes([$1]), $0.number) }) else {
            return .failure(.nothingShared)
        }
        let text = phrases.draftKeep(
            Self.short(line.text), origin: line.group.map { phrases.group(tables[$0] ?? $0, in: workshop) },
            votes: votes([line]))
        return .success(draft(.shared, text, [line]))
    }

    private func keeps(_ lines: [Contribution]) -> Int { lines.count { $0.flags.contains(.keep) } }
    private func votes(_ lines: [Contribution]) -> Int { lines.reduce(0) { $0 + ($1.voteTotal ?? 0) } }

    // MARK: the lever most spoken of

    /// From how many mapped lines a lever is called the most spoken of, and how many must speak of it.
    private static let leastMapped = 5, leastLines = 3

    private var lever: Result<TakeawayDraft, DraftLack> {
        guard let map = LeverMap(workshop), map.mapped >= Self.leastMapped else {
            return .failure(.tooFewMapped(LeverMap(workshop)?.mapped ?? 0, of: kept.count))
        }
        let most = map.places.map(\.count).max() ?? 0
        let first = map.places.filter { $0.count == most }
        guard most >= Self.leastLines, first.count <= 2 else { return .failure(.noLeverStandsOut) }
        let lines = Set(first.flatMap(\.lines).map(\.id))
        let condition = best(first.flatMap(\.conditions)), pitfall = best(first.flatMap(\.pitfalls))
        let text = phrases.draftLever(
            first.map { $0.lever.label[workshop.language] }, lines: most, mapped: map.mapped, of: map.kept,
            condition: condition.map { Self.short($0.text) }, pitfall: pitfall.map { Self.short($0.text) })
        return .success(draft(.lever, text, kept.filter { lines.contains($0.id) }))
    }

    /// The line that people marked most: *keep*, then votes; one whose first lever this is; the first that came.
    private func best(_ lines: [LeverLine]) -> Contribution? {
        func weight(_ line: LeverLine) -> (Int, Int, Int, Int) {
            (line.isKeep ? 1 : 0, workshop.contribution(line.id)?.voteTotal ?? 0, line.isSecond ? 0 : 1, -line.number)
        }
        return lines.max { weight($0) < weight($1) }.flatMap { workshop.contribution($0.id) }
    }

    // MARK: what counting would bury

    /// A tension and a weak signal that people marked; where there is neither, who was only spoken for.
    private var buried: Result<TakeawayDraft, DraftLack> {
        let standing = workshop.tensions.filter {
            !workshop.kept(at: $0.one).isEmpty && !workshop.kept(at: $0.other).isEmpty
        }
        let tension = standing.first { $0.title != nil } ?? standing.first
        let ends = tension.map { workshop.kept(at: $0.one) + workshop.kept(at: $0.other) } ?? []
        let weak = workshop.weakSignals.first { signal in !ends.contains { $0.id == signal.id } }
        var sentences: [String] = []
        if let tension {
            sentences.append(
                phrases.draftTension(tension.title, words(of: tension.one), words(of: tension.other)))
        }
        if let weak { sentences.append(phrases.draftWeak(Self.short(weak.text))) }
        if !sentences.isEmpty {
            return .success(draft(.buried, sentences.joined(separator: " "), ends + [weak].compactMap { $0 }))
        }
        return onlySpokenFor
    }

    private var onlySpokenFor: Result<TakeawayDraft, DraftLack> {
        for actor in workshop.voices.actors(.onlySpokenFor) {
            let lines = kept.filter { $0.spokenFor == actor || $0.actor == actor }
            guard !lines.isEmpty else { continue }
            return .success(
                draft(.buried, phrases.draftSpokenFor(phrases.actor(actor, in: workshop), lines: lines.count), lines))
        }
        return .failure(.nothingBuried)
    }

    private func words(of point: Point) -> String {
        switch point {
        case .bundle(let id): workshop.bundle(id)?.title ?? ""
        case .contribution(let id): Self.short(workshop.contribution(id)?.text ?? "")
        }
    }

    /// The words to the letter; of a long line what comes first, with an ellipsis.
    private static func short(_ text: String) -> String {
        let most = 120
        guard text.count > most else { return text }
        let head = text.prefix(most)
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return cut + "…"
    }
}
