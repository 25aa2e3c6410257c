package import SessionEngine

/// What is to be forgotten of a workshop: a change of its rows and words, the same for the file and its second copy.
package struct Erasure: Sendable {
    /// Words that go whole.
    private var forgotten: Set<WordID> = []
    /// Fields that go whole wherever they stand, also in other histories of the workshop.
    private var fields: Set<String> = []
    /// Names whose place a sign takes in all other words.
    private var mask: NameMask?
    /// What stands in the place of users' names in the seats.
    private var users: [String: String] = [:]

    /// How many words go whole, of those that are still there, and how many change.
    package private(set) var counts = (forgotten: 0, changed: 0)

    private init() {}
}

// MARK: what goes

extension Erasure {
    /// Every word ever typed for some contributions, by number, also of those that were taken back or set aside.
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
        var erasure = Erasure()
        for event in session.events {
            guard let id = event.fact.contribution, ids.contains(id) else { continue }
            erasure.forgotten.formUnion(StoredForm.store(event.fact, of: event.id).words.map(\.id))
        }
        return erasure
    }

    /// The names that are masked or probable, those given besides, facilitators, raw lines, earlier wordings, import
    /// keys, and the users' names in the seats.
    package static func anonymisation(of session: Session, names: [String]) -> Erasure {
        var erasure = Erasure()
        let workshop = session.workshop
        let given = names.map { JudgedName(text: $0, judgement: .masked) }
        let probable = workshop.nameReview.left.map { JudgedName(text: $0.text, judgement: .masked) }
        erasure.mask = NameMask(
            workshop.judgedNames + given + probable, sign: Phrases(workshop.language).maskSign)
        erasure.fields = ["raw", "import", FrameField.facilitators.rawValue]
        erasure.forgotten = superseded(in: session).union(judged(in: session))
        for (index, user) in Set(session.events.map(\.writer.user)).sorted().enumerated() {
            erasure.users[user] = "u\(index + 1)"
        }
        return erasure
    }

    /// Every wording of a thing but the one that stands; but the last, where none does.
    private static func superseded(in session: Session) -> Set<WordID> {
        var kept: [String: (word: WordID, stands: Bool)] = [:]
        var superseded: Set<WordID> = []
        for event in session.events {
            guard let thing = event.fact.worded else { continue }
            let stands = !session.withdrawn.contains(event.step)
            let word = WordID("\(event.id.text).\(thing.field)")
            guard let before = kept[thing.name], before.stands, !stands else {
                if let before = kept.updateValue((word, stands), forKey: thing.name) { superseded.insert(before.word) }
                continue
            }
            superseded.insert(word)
        }
        return superseded
    }

    /// The names as they were judged.
    private static func judged(in session: Session) -> Set<WordID> {
        Set(
            session.events.compactMap { event in
                guard case .nameJudged = event.fact else { return nil }
                return WordID("\(event.id.text).name")
            })
    }
}

extension Fact {
    /// The contribution whose words it holds.
    fileprivate var contribution: ContributionID? {
        switch self {
        case .contributionMade(let made): made.id
        case .contributionChanged(let id, _), .asideSet(let id, _): id
        default: nil
        }
    }

    /// What it gives words to, in the place of those before, and the field in which they lie.
    fileprivate var worded: (name: String, field: String)? {
        switch self {
        case .contributionMade(let made): ("contribution \(made.id.text)", "text")
        case .contributionChanged(let id, let edits):
            edits.contains { if case .text = $0 { true } else { false } } ? ("contribution \(id.text)", "text") : nil
        case .takeawaySet(let place, _, _): ("takeaway \(place)", "text")
        case .readingSet(let lens, let topic, _): ("reading \(lens.text) \(topic)", "text")
        default: nil
        }
    }
}

// MARK: the change

extension Erasure {
    /// A word as it is after it.
    func changed(_ word: WordRow) -> WordRow {
        guard let text = word.text else { return word }
        let field = word.id.text.drop { $0 != "." }.dropFirst()
        if forgotten.contains(word.id) || fields.contains(String(field)) { return WordRow(id: word.id, text: nil) }
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
