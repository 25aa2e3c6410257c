/// Whether a kind of actor that the subject concerns was heard.
package enum Voice: String, CaseIterable, Sendable {
    /// Nothing was noted of it or for it, and nobody was counted.
    case absent
    /// People of this kind were counted in the room, and nothing was noted of them or for them.
    case silent
    /// Others spoke for it; it did not speak.
    case onlySpokenFor
    /// It spoke.
    case heard
}

/// One kind of actor concerned.
package struct VoiceLine: Hashable, Sendable {
    /// The kind of actor.
    package let actor: ActorID
    /// Whether it was heard.
    package let voice: Voice
    /// How many contributions it made, and how many others made for it.
    package let spoke: Int, spokenFor: Int
}

/// The kinds of actors concerned: absent, silent, only spoken for, heard.
package struct Voices: Hashable, Sendable {
    /// One line for each kind concerned, in the workshop's order.
    package let lines: [VoiceLine]

    /// The kinds of which this is true, in the workshop's order.
    package func actors(_ voice: Voice) -> [ActorID] { lines.filter { $0.voice == voice }.map(\.actor) }
    /// Those that did not speak for themselves, in the workshop's order.
    package var missing: [VoiceLine] { lines.filter { $0.voice != .heard } }
}

extension Workshop {
    /// Whose voice is missing among the kinds of actors concerned, judged by what is kept.
    ///
    /// Whoever speaks as the living world, or as a kind of actor of which nobody is in the room, speaks for it: it is
    /// not heard itself.
    package var voices: Voices {
        let spoken = spokenByActor
        return Voices(
            lines: actors.filter(\.isConcerned).map { actor in
                let isElsewhere = actor.id == Actor.living || actor.heads == 0
                let count = spoken[actor.id] ?? Spoken()
                let said = isElsewhere ? 0 : count.itself
                let told = isElsewhere ? count.itself + count.byOthers : count.byOthers
                let voice: Voice =
                    if said > 0 { .heard } else if told > 0 { .onlySpokenFor } else if (actor.heads ?? 0) > 0 {
                        .silent
                    } else { .absent }
                return VoiceLine(actor: actor.id, voice: voice, spoke: said, spokenFor: told)
            })
    }
}

/// How often a kind of actor spoke, and others for it.
struct Spoken {
    /// Contributions that it made; those that others made for it.
    var itself = 0, byOthers = 0
    /// The number of the last one that it made.
    var last: Int?
}

extension Workshop {
    /// How often each kind of actor spoke, and others for it, judged by what is kept.
    var spokenByActor: [ActorID: Spoken] {
        var spoken: [ActorID: Spoken] = [:]
        for position in contributions.indices where contributions[position].isKept {
            let (actor, other) = (contributions[position].actor, contributions[position].spokenFor)
            if let actor {
                spoken[actor, default: Spoken()].itself += 1
                spoken[actor, default: Spoken()].last = contributions[position].number
            }
            if let other, other != actor { spoken[other, default: Spoken()].byOthers += 1 }
        }
        return spoken
    }
}
