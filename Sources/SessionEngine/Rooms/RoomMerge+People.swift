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
            var edits: [GroupEdit] = [.name(RoomNames.prefix(name) + group.name)]
            if let heads = group.heads { edits.append(.heads(heads)) }
            switch group.presence {
            case .present: break
            case .left: edits.append(.presence(.left))
            case .joined(let other): if let other = letters[other] { edits.append(.presence(.joined(other))) }
            }
            add(.groupChanged(here, edits))
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

    /// What the public may not read in a room it may not read here, unless somebody said otherwise.
    mutating func bringNames(of room: Workshop) {
        let judged = Set(workshop.judgedNames.map { JudgedName.key($0.text) })
        for name in room.judgedNames where name.judgement == .masked && !judged.contains(JudgedName.key(name.text)) {
            add(.nameJudged(name.text, .masked))
        }
    }
}
