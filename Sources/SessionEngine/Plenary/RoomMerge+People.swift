extension RoomMerge {
    /// What is not yet known of a room, and the letters of its groups that come in, by those that they have there.
    func edits(for room: Workshop, named name: String) -> ([RoomEdit], [GroupLetter: GroupLetter]) {
        let known = workshop.room(room.id)
        var edits: [RoomEdit] = []
        if known?.name ?? "" != name { edits.append(.name(name)) }
        if known?.title.isEmpty ?? true { edits.append(.title(room.heading)) }
        if known?.place == nil, let place = room.frame[.place] { edits.append(.place(place)) }
        if known?.date == nil, let date = room.frame[.date] { edits.append(.date(date)) }
        let letters = newLetters(for: room.groups.map(\.letter).filter { known?.groups[$0] == nil })
        if !letters.isEmpty { edits.append(.groups(letters)) }
        let actors = newActors(of: room, known: known?.actors ?? [:])
        if !actors.isEmpty { edits.append(.actors(actors)) }
        return (edits, letters)
    }

    private func newLetters(for letters: [GroupLetter]) -> [GroupLetter: GroupLetter] {
        let taken = Set(workshop.groups.map(\.letter))
        return Dictionary(zip(letters, GroupLetter.all.filter { !taken.contains($0) })) { first, _ in first }
    }

    /// Kinds of actors that come in, and those that are counted now; the same kind here is the one of the same name.
    private func newActors(of room: Workshop, known: [ActorID: RoomActor]) -> [ActorID: RoomActor] {
        var (new, ids): ([ActorID: RoomActor], [ActorID]) = ([:], workshop.actors.map(\.id))
        for actor in room.actors {
            if let before = known[actor.id] {
                guard before.heads == nil, let heads = actor.heads else { continue }
                new[actor.id] = RoomActor(here: before.here, heads: heads)
            } else {
                let here = self.here(actor, beside: ids)
                ids.append(here)
                new[actor.id] = RoomActor(here: here, heads: actor.heads)
            }
        }
        return new
    }

    private func here(_ actor: Actor, beside ids: [ActorID]) -> ActorID {
        let label = Folding.fold(actor.label[workshop.language])
        func isSame(_ other: Actor) -> Bool { Folding.fold(other.label[workshop.language]) == label }
        if let same = workshop.actors.first(where: { $0.id == actor.id && isSame($0) })
            ?? workshop.actors.first(where: isSame)
        {
            return same.id
        }
        return ids.contains(actor.id) ? Workshop.ownActorID(among: ids) : actor.id
    }

    /// Groups come in under the name of their room; the heads of those that are here are filled in.
    mutating func bringGroups(of room: Workshop, named name: String, new: [GroupLetter: GroupLetter]) {
        guard let letters = workshop.room(room.id)?.groups else { return }
        for group in room.groups {
            guard let here = letters[group.letter] else { continue }
            if new[group.letter] == nil {
                guard workshop.group(here)?.heads == nil, let heads = group.heads else { continue }
                add(.groupChanged(here, [.heads(heads)]))
                continue
            }
            let presence: Presence =
                if case .joined(let other) = group.presence { letters[other].map { .joined($0) } ?? .present } else {
                    group.presence
                }
            // Whole: a step that is brought back may have given the letter to another group.
            add(
                .groupChanged(
                    here,
                    [.name(RoomNames.prefix(name) + group.name), .heads(group.heads), .presence(presence)]))
        }
    }

    /// A kind of actor counts the people of all rooms, unless somebody counted otherwise here.
    ///
    /// `heads` is how many the rooms had before this one, `brought` the kinds that had come with it already.
    mutating func bringActors(of room: Workshop, heads before: [ActorID: Int], known brought: Set<ActorID>) {
        let after = workshop.roomHeads
        let known = workshop.room(room.id)?.actors ?? [:]
        for actor in room.actors {
            guard let here = known[actor.id]?.here else { continue }
            var edits: [ActorEdit] = []
            let now = workshop.actor(here)
            if now == nil { edits.append(.label(actor.label[workshop.language])) }
            if let heads = after[here], heads != before[here], now?.heads == nil || now?.heads == before[here] {
                edits.append(.heads(heads))
            }
            let isConcerned = now?.isConcerned ?? true
            if !brought.contains(actor.id), actor.isConcerned != isConcerned, now == nil || actor.isConcerned {
                edits.append(.concerned(actor.isConcerned))
            }
            if !edits.isEmpty { add(.actorChanged(here, edits)) }
        }
    }

    /// A name that the public may not read in a room it may not read here, where what has just come tells it, unless
    /// somebody said otherwise.
    mutating func bringNames(of room: Workshop, after first: Int) {
        let judged = Set(workshop.judgedNames.map { JudgedName.key($0.text) })
        let masked = room.judgedNames.filter {
            $0.judgement == .masked && !judged.contains(JudgedName.key($0.text))
        }
        let finder = NameFinder(masked.map(\.text))
        guard !masked.isEmpty, !finder.isEmpty else { return }
        let told = Set(facts[first...].flatMap(\.told).flatMap { finder.places(in: $0) }.map(\.key))
        for name in masked where told.contains(JudgedName.key(name.text)) { add(.nameJudged(name.text, .masked)) }
    }
}

extension Fact {
    /// The words that it brings from a room.
    fileprivate var told: [String] {
        switch self {
        case .contributionMade(let made):
            [made.text, made.who, made.when?.words, made.place].compactMap(\.self)
        case .contributionChanged(_, let edits):
            edits.compactMap { if case .who(let who) = $0 { who } else { nil } }
        case .wordingMerged(_, let wording): [wording.text]
        case .asideSet(_, let reason?): [reason]
        case .bundleMade(_, let title, _), .tensionMade(_, _, _, let title?): [title]
        case .groupChanged(_, let edits):
            edits.compactMap { if case .name(let name) = $0 { name } else { nil } }
        case .actorChanged(_, let edits):
            edits.compactMap { if case .label(let label) = $0 { label } else { nil } }
        case .roomChanged(_, let edits):
            edits.compactMap { edit in
                switch edit {
                case .name(let text), .title(let text), .place(let text?), .date(let text?): text
                default: nil
                }
            }
        default: []
        }
    }
}

extension ContributionMade {
    /// Where it was gathered outside the room.
    fileprivate var place: String? { if case .outside(let place) = origin { place } else { nil } }
}
