/// Everything that is told of the floor at one moment: by table, by kind of actor, whose voice is missing, and what was
/// gathered outside the room.
///
/// It counts contributions noted, not speech: a rule of the tool.
package struct FloorSheet: Hashable, Sendable {
    /// By table.
    package let groups: Floor<GroupLetter>
    /// By kind of actor.
    package let actors: Floor<ActorID>
    /// Of the kinds of actors concerned, who was heard.
    package let voices: Voices
    /// What was gathered outside the room, by place, in the order of arrival.
    package let outside: [GatheredPlace]
    /// How many contributions are kept, and how many of them say who speaks.
    package let noted: Int, attributed: Int
}

/// A place outside the room where words were gathered.
package struct GatheredPlace: Hashable, Sendable {
    /// The place as it was typed first.
    package let place: String
    /// How many contributions came from there.
    package internal(set) var noted: Int
}

extension Workshop {
    /// The floor in all its parts, judged by what is kept.
    package var floorSheet: FloorSheet {
        let kept = keptPositions
        return FloorSheet(
            groups: floorByGroup, actors: floorByActor, voices: voices, outside: gathered(kept), noted: kept.count,
            attributed: kept.count { contributions[$0].actor != nil })
    }

    private func gathered(_ positions: [Int]) -> [GatheredPlace] {
        var places: [GatheredPlace] = []
        var known: [String: Int] = [:]
        for position in positions {
            guard case .outside(let place) = contributions[position].origin else { continue }
            let folded = Folding.fold(place)
            if let index = known[folded] {
                places[index].noted += 1
            } else {
                known[folded] = places.count
                places.append(GatheredPlace(place: place, noted: 1))
            }
        }
        return places
    }
}

extension FloorSheet {
    /// Some say who speaks, and so much was noted that a silence says something: until then everybody is missing.
    package var tellsVoices: Bool { attributed > 0 && groups.verdict != .tooEarly }
}
