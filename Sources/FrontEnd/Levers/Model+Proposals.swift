import Canvas
import Levers
import SessionEngine

extension Action {
    /// What accepts the levers that are proposed.
    static let accepting: [Action] = [
        Action(
            "accept",
            title: Bilingual(
                fr: "Accepter le levier proposé ; encore : le second",
                en: "Accept the proposed lever; again: the second"),
            short: Bilingual(fr: "Accepter", en: "Accept"), chords: [Chord(.right), .letter("+")], screens: [.levers],
            performs: [.map, .changeBundle],
            obstacle: { model in
                model.nextProposed == nil
                    ? Bilingual(
                        fr: "Rien n'est proposé pour cette ligne : donnez-lui la lettre de son levier.",
                        en: "Nothing is proposed for this line: give it its lever's letter.")
                    : nil
            }
        ) { model in model.acceptProposed() },
        Action(
            "accept-all",
            title: Bilingual(
                fr: "Accepter d’un coup les propositions les plus sûres, après les avoir lues",
                en: "Accept the surest proposals at once, after reading them"),
            short: Bilingual(fr: "En bloc", en: "In bulk"), chords: [.letter("*")], screens: [.levers],
            performs: [.together],
            obstacle: { model in
                model.isAnythingProposed
                    ? nil
                    : Bilingual(
                        fr: "Rien n'est proposé : donnez à chaque ligne la lettre de son levier.",
                        en: "Nothing is proposed: give each line its lever's letter.")
            }
        ) { model in model.askThreshold() },
    ]
}

extension Model {
    /// What waits for its levers, in the order of the queue.
    var leverWaiting: [Point] {
        if let queue = levers.queue, queue.last == session?.last { return queue.points }
        return leverReadings.waiting
    }

    /// Weighs what waits, where its words changed, and puts the surest first.
    mutating func refreshQueue() {
        guard screen == .levers, let suggester, levers.queue?.last != session?.last else { return }
        let waiting = leverReadings.waiting
        for point in waiting + [levers.pointed].compactMap({ $0 }) {
            let text = words(of: point)
            guard levers.proposed[point]?.text != text else { continue }
            levers.proposed[point] = ProposedLevers(text: text, suggestions: suggester.suggestions(for: text))
        }
        let ranked = waiting.map { (point: $0, rank: surestRank($0)) }.sorted { $0.rank < $1.rank }
        levers.queue = LeverQueue(last: session?.last ?? 0, points: ranked.map(\.point))
    }

    /// The words by which levers are proposed: those of a line, the title of a bundle.
    private func words(of point: Point) -> String {
        switch point {
        case .contribution(let id): workshop.contribution(id)?.text ?? ""
        case .bundle(let id): workshop.bundle(id)?.title ?? ""
        }
    }

    // MARK: one

    /// The first lever that is proposed for the pointed line and that it does not have.
    var nextProposed: LeverID? {
        guard screen == .levers, let lens, let point = mappable else { return nil }
        let mapping = mapping(of: point, in: lens)
        let taken = mapping?.levers ?? []
        guard taken.count < Limits.levers, mapping == nil || !taken.isEmpty else { return nil }
        return levers.proposed[point]?.suggestions.first { !taken.contains($0.lever) }?.lever
    }

    mutating func acceptProposed() -> [Effect] {
        guard let lens, let point = mappable, let lever = nextProposed else { return [] }
        let before = mapping(of: point, in: lens)
        let isAccepted = before == nil || before?.confirmation == .accepted
        levers.pointed = point
        let mapping = Mapping(levers: (before?.levers ?? []) + [lever], confirmation: isAccepted ? .accepted : .typed)
        return [.perform(Self.map(point, lens.id, mapping))]
    }

    private static func map(_ point: Point, _ lens: LensID, _ mapping: Mapping) -> Command {
        switch point {
        case .contribution(let id): .map(id, lens, mapping.levers, mapping.confirmation)
        case .bundle(let id): .changeBundle(id, [.mapping(lens, mapping)])
        }
    }

    // MARK: in bulk

    /// Asked at each drawing of the keys: the first proposal answers, and the surest stand first.
    var isAnythingProposed: Bool {
        screen == .levers && leverWaiting.contains { levers.proposed[$0]?.suggestions.isEmpty == false }
    }

    /// What waits and has a proposal at least so sure, with the levers that are.
    func proposals(from least: Double) -> [(point: Point, levers: [Suggestion])] {
        guard screen == .levers else { return [] }
        return leverWaiting.compactMap { point in
            let sure = levers.proposed[point]?.suggestions.filter { $0.probability >= least } ?? []
            return sure.isEmpty ? nil : (point, sure)
        }
    }

    private static let thresholds = [90, 80, 70, 60, 50]

    mutating func askThreshold() -> [Effect] {
        let options = Self.thresholds.compactMap { percent -> Choice.Option? in
            let count = proposals(from: Double(percent) / 100).count
            guard count > 0 else { return nil }
            return Choice.Option(phrases.surerThan(percent, count: count)) { $0.previewProposals(from: percent) }
        }
        guard !options.isEmpty else {
            status = Status(.note, phrases.noneIsSure(Self.thresholds.last ?? 0))
            return []
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Accepter en bloc : à partir de quand ?", en: "Accept in bulk: how sure?"),
                text: suggester.map { phrases.howGood($0, in: workshop.language) } ?? "", options))
        return []
    }

    /// Lists what would be accepted; only the first entry of the list accepts.
    private mutating func previewProposals(from percent: Int) -> [Effect] {
        guard let lens else { return [] }
        let found = proposals(from: Double(percent) / 100)
        let commands = found.map { point, sure in
            Self.map(point, lens.id, Mapping(levers: sure.map(\.lever), confirmation: .acceptedInBulk))
        }
        let all = Choice.Option(phrases.acceptAll(found.count)) { model in
            model.levers.pointed = nil
            return [.perform(.together(commands))]
        }
        let lines = found.map { point, sure in
            let names = sure.map { lens.lever($0.lever)?.short[language] ?? $0.lever.text }.joined(separator: ", ")
            let text = words(of: point)
            return Choice.Option("\(phrases.name(of: point, in: workshop)) ○ \(names) · \(text)", detail: text) {
                model in
                model.levers.pointed = point
                return []
            }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "En un geste, à \(percent) % ou plus", en: "In one step, at \(percent)% or more"),
                text: phrases.readBeforeAccepting(), [all] + lines))
        return []
    }

    // MARK: view

    /// `○ Lieux d’écoute ? —`: hollow, for nobody confirmed it; nil where nothing is proposed.
    func proposedLevers(for point: Point) -> String? {
        guard screen == .levers, let lens, let found = levers.proposed[point]?.suggestions,
            !found.isEmpty
        else { return nil }
        let names = found.map { phrases.proposed(Suggestion($0.lever, $0.probability), in: "", lens: lens) }
        return names.joined(separator: " ") + " —"
    }

    /// The words that speak for what is proposed, where they stand behind the head of a line.
    func telling(for point: Point, behind columns: Int, in text: String) -> [Range<String.Index>] {
        guard case .contribution = point, let proposed = levers.proposed[point], text.hasSuffix(proposed.text) else {
            return []
        }
        return proposed.suggestions.flatMap(\.telling).compactMap { range in
            let start = proposed.text.distance(from: proposed.text.startIndex, to: range.lowerBound)
            let length = proposed.text.distance(from: range.lowerBound, to: range.upperBound)
            guard columns + start + length <= text.count else { return nil }
            let first = text.index(text.startIndex, offsetBy: columns + start)
            return first..<text.index(first, offsetBy: length)
        }
    }

    /// How good the proposals are, as measured, where there is room for it.
    func drawMeasure(on canvas: inout Canvas, in area: Rect) {
        guard let suggester, !leverWaiting.isEmpty else { return }
        let told = phrases.shortMeasure(suggester, in: workshop.language)
        guard Width.columns(of: told) <= area.columns else { return }
        canvas.write(told, in: area, role: .muted, .trailing)
    }
}

extension Phrases {
    func surerThan(_ percent: Int, count: Int) -> String {
        say(fr: "\(percent) % ou plus : \(count)", en: "\(percent)% or more: \(count)")
    }

    func noneIsSure(_ percent: Int) -> String {
        say(fr: "Aucune proposition n'atteint \(percent) %.", en: "No proposal reaches \(percent)%.")
    }

    func acceptAll(_ count: Int) -> String {
        say(
            fr: "Tout accepter (\(count)), en un geste qui s'annule",
            en: "Accept all (\(count)), in one step that can be undone")
    }

    func readBeforeAccepting() -> String {
        say(
            fr: "Lisez-les d'abord. Entrée sur une ligne y va sans rien accepter.",
            en: "Read them first. Enter on a line goes to it and accepts nothing.")
    }
}
