import SessionEngine

extension Phrases {
    /// What of a contribution would be otherwise: `écueil → condition · plus « à garder »`.
    func changes(
        _ now: Contribution, _ then: Contribution, in workshop: Workshop, becoming other: Workshop
    ) -> String {
        var parts: [String] = []
        func turn<Value: Equatable>(_ value: (Contribution) -> Value, _ words: (Contribution) -> String) {
            if value(now) != value(then) { parts.append("\(words(now)) → \(words(then))") }
        }
        turn(\.text) { quoted($0.text) }
        turn(\.kind) { $0.kind.short[language] }
        turn(\.origin) { origin($0.origin, in: workshop) }
        turn(\.phase) { phase($0.phase) }
        turn(\.actor) { told($0.actor, in: workshop) }
        turn(\.spokenFor) { told($0.spokenFor, in: workshop) }
        if now.who != then.who { parts.append(say(fr: "un autre porteur", en: "another carrier")) }
        turn(\.when) { $0.when.map { due($0) } ?? say(fr: "sans date", en: "no date") }
        for lens in workshop.lenses {
            turn({ $0.mappings[lens.id] }) { mapping($0.mappings[lens.id], in: lens) }
        }
        parts += flagChanges(now, then)
        turn(\.experience) { $0.experience.map { lesson(from: $0, in: workshop) } ?? noExperience() }
        turn(\.votes) { votes($0.voteTotal ?? 0) }
        if now.asideReason != then.asideReason {
            parts.append(
                then.asideReason.map { say(fr: "de côté : {}", en: "aside: {}", words: $0) }
                    ?? say(fr: "n'est plus de côté", en: "no longer aside"))
        }
        let (left, entered) = (workshop.bundle(of: now.id), other.bundle(of: now.id))
        if left?.id != entered?.id {
            parts.append(
                entered.map { say(fr: "dans le regroupement \($0.number)", en: "in bundle \($0.number)") }
                    ?? say(fr: "sans regroupement", en: "in no bundle"))
        }
        return parts.isEmpty ? say(fr: "changé", en: "changed") : parts.joined(separator: " · ")
    }

    private func told(_ actor: ActorID?, in workshop: Workshop) -> String {
        actor.map { self.actor($0, in: workshop) } ?? nobodyNamed()
    }

    private func flagChanges(_ now: Contribution, _ then: Contribution) -> [String] {
        Flag.allCases.filter { now.flags.contains($0) != then.flags.contains($0) }.map { flag in
            then.flags.contains(flag)
                ? name(of: flag) : say(fr: "plus « \(name(of: flag)) »", en: "no longer “\(name(of: flag))”")
        }
    }
}
