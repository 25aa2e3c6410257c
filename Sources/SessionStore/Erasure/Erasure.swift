package import SessionEngine

/// What is to be forgotten of a workshop: a change of its rows and words, the same for the file and its second copy.
package struct Erasure: Sendable {
    /// Why something is to be forgotten.
    private enum Order: Sendable {
        case redaction(Set<ContributionID>, [Int])
        /// Of what was carried over from an earlier workshop, by its ranks.
        case carried([Int])
        /// With the names that were given besides.
        case anonymisation([String])
    }

    private let order: Order
    private let sign: String
    /// Events whose words go whole.
    private var events: Set<String> = []
    /// Words that go whole.
    private var forgotten: Set<WordID> = []
    /// Fields that go whole wherever they stand.
    private var fields: Set<String> = []
    private var names: [JudgedName] = []
    /// Puts a sign in the place of names in all other words.
    private var mask: NameMask?
    /// What stands in the place of users' names in the seats.
    private var users: [String: String] = [:]

    /// How many words go whole, of those that are still there, and how many change.
    package private(set) var counts = (forgotten: 0, changed: 0)
    /// How many histories of the second copy tell what the file does not, and were changed by what they tell.
    package internal(set) var otherHistories = 0

    private init(_ order: Order, of session: Session) {
        self.order = order
        sign = Phrases(session.workshop.language).maskSign
        add(session)
    }

    /// Every word ever typed for some contributions, by number, also of those that were taken back or set aside, and
    /// the names judged that stand nowhere else.
    ///
    /// Refuses a number that nothing bears.
    package static func redaction(of numbers: [Int], in session: Session) throws(Refusal) -> Erasure {
        let made = session.events.compactMap { event in
            if case .contributionMade(let made) = event.fact { made.id } else { nil }
        }
        var ids: Set<ContributionID> = []
        for number in numbers {
            guard made.indices.contains(number - 1) else { throw .unknown(.contribution, "\(number)", nearest: []) }
            ids.insert(made[number - 1])
        }
        return Erasure(.redaction(ids, Set(numbers).sorted()), of: session)
    }

    /// Every word of what was carried over under some ranks, with what the room said of it, and the names judged that stand
    /// nowhere else.
    ///
    /// Refuses a rank that nothing bears.
    package static func redaction(ofCarried ranks: [Int], in session: Session) throws(Refusal) -> Erasure {
        for rank in ranks where !session.workshop.carried.indices.contains(rank - 1) {
            throw .unknown(.carried, "\(rank)", nearest: [])
        }
        return Erasure(.carried(Set(ranks).sorted()), of: session)
    }

    /// The names that are masked or probable, those given besides, facilitators, raw lines, what does not stand any
    /// more, import keys, and the users' names in the seats.
    package static func anonymisation(of session: Session, names: [String]) -> Erasure {
        Erasure(.anonymisation(names), of: session)
    }

    /// Under which name it is remembered as begun.
    var begun: BegunErasure {
        switch order {
        case .redaction(_, let numbers): .redaction(numbers)
        case .carried(let ranks): .carried(ranks)
        case .anonymisation(let names): .anonymisation(hasNames: !names.isEmpty)
        }
    }

    /// The same, with what another history of the workshop makes to go.
    func joined(by session: Session) -> Erasure {
        var erasure = self
        erasure.add(session)
        return erasure
    }
}

// MARK: what goes

extension Erasure {
    private mutating func add(_ session: Session) {
        switch order {
        case .redaction(let ids, _): redact(ids, in: session)
        case .carried(let ranks): redact(carried: ranks, in: session)
        case .anonymisation(let names): anonymise(session, names)
        }
    }

    /// With a contribution go the parts that were split from it; the whole from which it was split loses each wording
    /// that tells its own.
    private mutating func redact(_ asked: Set<ContributionID>, in session: Session) {
        let wholes = session.wholes
        func line(of id: ContributionID) -> [ContributionID] { Array(sequence(first: id) { wholes[$0] }) }
        let ids = asked.union(wholes.keys.filter { !asked.isDisjoint(with: line(of: $0)) })
        let own = session.events.filter { $0.fact.contribution.map(ids.contains) ?? false }
        events.formUnion(own.map(\.id.text))
        let wordings = own.flatMap(\.wordings)
        forgotten.formUnion(session.titles(telling: wordings))
        forgotten.formUnion(session.cardWords(telling: wordings))
        forgotten.formUnion(session.words(of: Set(asked.flatMap(line)).subtracting(ids), telling: wordings))
        let others = session.events.filter { !$0.fact.isJudgement && !events.contains($0.id.text) }
        forgetNames(of: own.flatMap(\.texts), unlessIn: others.flatMap(\.texts), judgedIn: session)
    }

    private mutating func redact(carried ranks: [Int], in session: Session) {
        let items = session.workshop.carried
        let keys = Set(ranks.compactMap { items.indices.contains($0 - 1) ? items[$0 - 1].key : nil })
        let words = session.events.flatMap { event -> [StoredWord] in
            let words = StoredForm.store(event.fact, of: event.id).words
            switch event.fact {
            case .workshopContinued:
                let ids = ranks.flatMap { Continuation.fields(ofCarried: $0) }.map { WordID("\(event.id.text).\($0)") }
                return words.filter { ids.contains($0.id) }
            case .carriedAnswered(let key, _): return keys.contains(key) ? words : []
            default: return []
            }
        }
        let gone = Set(words.map(\.id))
        forgotten.formUnion(gone)
        let others = session.events.filter { !$0.fact.isJudgement }
            .flatMap { StoredForm.store($0.fact, of: $0.id).words }.filter { !gone.contains($0.id) }
        forgetNames(of: words.map(\.text), unlessIn: others.map(\.text), judgedIn: session)
    }

    /// A name that was judged and stands nowhere else would tell of whom it was.
    private mutating func forgetNames(of gone: [String], unlessIn others: [String], judgedIn session: Session) {
        let judged = session.events.filter { $0.fact.isJudgement && !events.contains($0.id.text) }
        let finder = NameFinder(judged.flatMap(\.texts))
        guard !finder.isEmpty else { return }
        func names(in texts: [String]) -> Set<String> { Set(texts.flatMap { finder.places(in: $0) }.map(\.key)) }
        let alone = names(in: gone).subtracting(names(in: others))
        events.formUnion(judged.filter { !names(in: $0.texts).isDisjoint(with: alone) }.map(\.id.text))
    }

    private mutating func anonymise(_ session: Session, _ given: [String]) {
        let workshop = session.workshop
        let probable = workshop.innerNameReview.left.map(\.text)
        let judged =
            given.map { JudgedName(text: $0, judgement: .masked) } + workshop.judgedNames
            + probable.map { JudgedName(text: $0, judgement: .masked) }
        var known = Set(names.map { JudgedName.key($0.text) })
        names += judged.filter { known.insert(JudgedName.key($0.text)).inserted }
        mask = NameMask(names, sign: sign)
        fields = ["raw", "import", FrameField.facilitators.rawValue]
        forgotten.formUnion(session.superseded)
        for event in session.events where session.withdrawn.contains(event.step) || event.fact.isJudgement {
            events.insert(event.id.text)
        }
        let taken = Set(users.values)
        for user in Set(session.events.map(\.writer.user)).sorted() where users[user] == nil && !taken.contains(user) {
            users[user] = "u\(users.count + 1)"
        }
    }
}

extension Event {
    /// Everything that was typed in it.
    fileprivate var texts: [String] { StoredForm.store(fact, of: id).words.map(\.text) }

    /// What it makes a contribution say.
    fileprivate var wordings: [String] {
        switch fact {
        case .contributionMade(let made):
            if case .merged(let source) = made.arrival { source.earlierTexts + [made.text] } else { [made.text] }
        case .wordingMerged(_, let wording): [wording.text]
        case .contributionChanged(_, let edits):
            edits.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }
}

// MARK: the change

extension Erasure {
    /// A word as it is after it.
    func changed(_ word: WordRow) -> WordRow {
        guard let text = word.text else { return word }
        let field = String(word.id.text.drop { $0 != "." }.dropFirst())
        if forgotten.contains(word.id) || events.contains(word.event) || fields.contains(field) {
            return WordRow(id: word.id, text: nil)
        }
        let masked = mask?.mask(text) ?? text
        return masked == text ? word : WordRow(id: word.id, text: masked)
    }

    /// An event's row as it is after it.
    func changed(_ row: EventRow) -> EventRow {
        guard let writer = Writer(row.writer), let user = users[writer.user] else { return row }
        let seat = Writer(installation: writer.installation, user: user, seat: writer.seat)
        return row.written(by: seat.text)
    }

    /// A commit of the second copy as it is after it.
    func changed(_ line: CommitLine) -> CommitLine {
        CommitLine(rows: line.rows.map(changed), words: line.words.map(changed))
    }

    /// Counts what it does to some words.
    mutating func count(_ words: [WordRow]) {
        for word in words {
            let after = changed(word)
            if word.text != nil, after.text == nil {
                counts.forgotten += 1
            } else if after != word {
                counts.changed += 1
            }
        }
    }
}
