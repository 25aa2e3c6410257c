extension Workshop {
    /// The room of that name, unless it was taken back.
    package func room(_ id: WorkshopID) -> MergedRoom? { rooms.first { $0.id == id } }

    /// The room from which a contribution was brought in; nil where it was said here.
    package func room(of contribution: Contribution) -> MergedRoom? { contribution.source.flatMap { room($0.room) } }

    /// The room to which a group belongs; nil for a group of this workshop.
    package func room(of letter: GroupLetter) -> MergedRoom? { rooms.first { $0.holds(letter) } }

    /// What a group is called in its room, where everybody knows which room is spoken of.
    package func nameInRoom(of group: Group) -> String {
        guard let prefix = room(of: group.letter).map({ RoomNames.prefix($0.name) }), group.name.hasPrefix(prefix)
        else { return group.name }
        return String(group.name.dropFirst(prefix.count))
    }

    /// Looks a room up by its name, its title or its place.
    package func room(named typed: String) -> Lookup<WorkshopID> {
        Lookup(typed, among: rooms.map { ($0.id, [$0.name, $0.title] + [$0.place].compactMap(\.self)) })
    }

    /// So few people of a kind of actor were in the room where something was said that the line might give one of them
    /// away: under three, or unknown.
    package func isThin(_ actor: ActorID, for contribution: Contribution) -> Bool {
        guard contribution.source != nil else { return isThin(actor) }
        return (room(of: contribution)?.heads(of: actor) ?? 0) < 3
    }

    // MARK: apply

    mutating func change(room id: WorkshopID, _ edits: [RoomEdit], in step: StepID) {
        mergeStep = step
        if room(id) == nil { rooms.append(MergedRoom(id: id)) }
        guard let index = rooms.firstIndex(where: { $0.id == id }) else { return }
        for edit in edits {
            switch edit {
            case .name(let name): rooms[index].name = name
            case .title(let title): rooms[index].title = title
            case .place(let place): rooms[index].place = place
            case .date(let date): rooms[index].date = date
            case .groups(let letters): rooms[index].groups.merge(letters) { $1 }
            case .actors(let actors): rooms[index].actors.merge(actors) { $1 }
            }
        }
    }

    /// Remembers what was decided here of a contribution that was brought in: no later merge fills it in.
    mutating func noteDecision(_ event: Event) {
        guard event.step != mergeStep else { return }
        for (id, decision) in event.fact.decisions where contribution(id)?.source != nil {
            decided[id, default: []].insert(decision)
        }
    }
}

/// Something of a contribution that can be decided in a plenary.
enum Decision: Hashable, Sendable {
    case mapping(LensID), flag(Flag), votes(GroupLetter?)
    case actor, spokenFor, who, when, experience, aside
}

extension Fact {
    fileprivate var decisions: [(ContributionID, Decision)] {
        switch self {
        case .mappingSet(let id, let lens, _): [(id, .mapping(lens))]
        case .flagSet(let id, let flag, _): [(id, .flag(flag))]
        case .votesSet(let id, let table, _): [(id, .votes(table))]
        case .asideSet(let id, _): [(id, .aside)]
        case .lessonDrawn(let id, _): [(id, .experience)]
        case .contributionChanged(let id, let edits):
            edits.compactMap { edit in
                switch edit {
                case .actor: (id, .actor)
                case .spokenFor: (id, .spokenFor)
                case .who: (id, .who)
                case .when: (id, .when)
                case .kind, .origin, .phase, .text: nil
                }
            }
        default: []
        }
    }
}
