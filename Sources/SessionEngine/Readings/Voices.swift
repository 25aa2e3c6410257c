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
        var spoke: [ActorID: Int] = [:]
        var spokenFor: [ActorID: Int] = [:]
        for contribution in contributions where contribution.isKept {
            if let actor = contribution.actor { spoke[actor, default: 0] += 1 }
            if let actor = contribution.spokenFor { spokenFor[actor, default: 0] += 1 }
        }
        return Voices(
            lines: actors.filter(\.isConcerned).map { actor in
                let isElsewhere = actor.id == Actor.living || actor.heads == 0
                let said = isElsewhere ? 0 : spoke[actor.id] ?? 0
                let told =
                    isElsewhere
                    ? kept.count { $0.actor == actor.id || $0.spokenFor == actor.id } : spokenFor[actor.id] ?? 0
                let voice: Voice =
                    if said > 0 { .heard } else if told > 0 { .onlySpokenFor } else if (actor.heads ?? 0) > 0 {
                        .silent
                    } else { .absent }
                return VoiceLine(actor: actor.id, voice: voice, spoke: said, spokenFor: told)
            })
    }
}
