import SessionEngine

extension Phrases {
    var roomTitle: String { say(fr: "Qui était là", en: "Who was there") }
    var noGroups: String { say(fr: "Aucun groupe n'a été formé.", en: "No group was formed.") }
    var uncounted: String { say(fr: "non compté", en: "not counted") }
    var left: String { say(fr: "parti avant la fin", en: "left before the end") }

    func joined(_ group: String) -> String { say(fr: "a rejoint {}", en: "joined {}", words: group) }

    var groupHeadings: [String] {
        switch language {
        case .fr: ["Groupe", "Personnes", "Contributions notées"]
        case .en: ["Group", "People", "Contributions noted"]
        }
    }
    var actorHeadings: [String] {
        switch language {
        case .fr: ["Qui parle", "Personnes", "Contributions notées", "Dites en leur nom"]
        case .en: ["Who speaks", "People", "Contributions noted", "Said for them"]
        }
    }

    var participants: String { say(fr: "Présents", en: "Present") }

    /// No full stop: it stands in the heading too.
    func attendance(groups number: Int, heads: Int, uncounted: Int) -> String {
        guard uncounted < number else {
            return say(fr: "\(groups(number)), effectif non noté", en: "\(groups(number)), heads not noted")
        }
        guard uncounted > 0 else { return "\(people(heads)), \(groups(number))" }
        return say(
            fr: "\(people(heads)) au moins, \(groups(number)), dont \(uncounted) sans effectif noté",
            en: "\(people(heads)) at least, \(groups(number)), \(uncounted) of them not counted")
    }

    // MARK: the floor

    func floorTooEarly(_ noted: Int) -> String {
        guard noted > 0 else {
            return say(fr: "Aucun groupe n'a encore été entendu.", en: "No group has been heard yet.")
        }
        return say(
            fr: "\(contributions(noted)) : trop peu pour dire qu'un groupe a été moins entendu que les autres.",
            en: "\(contributions(noted)): too few to say that a group was heard less than the others.")
    }

    func floorOrder(_ names: [String]) -> String {
        say(
            fr:
                "Du moins au plus noté, à proportion des effectifs : {}. L'écart peut tenir au hasard : aucun groupe n'est dit peu entendu.",
            en:
                "From the least to the most noted, in proportion to their size: {}. The gap may be due to chance: no group is called little heard.",
            words: list(names))
    }

    func floorMarked(_ groups: [(name: String, noted: Int, expected: Int)], order: [String]) -> String {
        let marked = groups.map { group in
            say(
                fr: "{}, \(contributions(group.noted)) là où son effectif en ferait attendre \(group.expected)",
                en: "{}, \(contributions(group.noted)) where its size would give \(group.expected)", words: group.name)
        }
        return say(
            fr: "Peu entendu : {}. Du moins au plus noté, à proportion des effectifs : {}.",
            en: "Little heard: {}. From the least to the most noted, in proportion to their size: {}.",
            words: clauses(marked), list(order))
    }

    func floorHeld(_ group: String, _ noted: Int, of all: Int) -> String {
        say(
            fr: "{} tient plus de la moitié de ce qui a été noté : \(contributions(noted)) sur \(all).",
            en: "{} holds more than half of what was noted: \(contributions(noted)) out of \(all).", words: group)
    }

    var floorRule: String {
        say(
            fr: "Règle de l'outil : il compte des contributions notées, pas la parole.",
            en: "Rule of the tool: it counts contributions noted, not speech.")
    }

    // MARK: kinds of actors

    var noActors: String {
        say(
            fr: "On n'a noté ni qui parlait ni combien étaient là de chaque sorte d'acteurs.",
            en: "Neither who spoke nor how many of each kind of actor were there was noted.")
    }

    func actorUnknown(_ number: Int) -> String {
        say(
            fr: "Pour \(contributions(number)), on n'a pas noté qui parlait.",
            en: "For \(contributions(number)), who spoke was not noted.")
    }

    func spokespeople(_ told: [(actor: String, number: Int)]) -> String {
        let parts = told.map { "\($0.actor) (\(contributions($0.number)))" }
        return say(
            fr: "Dits par un porte-parole : {}.",
            en: "Told by a spokesperson: {}.", words: parts.joined(separator: ", "))
    }

    var voicesUnknown: String {
        say(
            fr: "On n'a pas noté qui parlait : rien ne peut être dit des voix manquantes.",
            en: "Who spoke was not noted: nothing can be said of missing voices.")
    }

    func missing(_ actors: [String], _ voice: Voice) -> String {
        let names = actors.joined(separator: ", ")
        return switch voice {
        case .absent, .heard: say(fr: "{} (rien de noté)", en: "{} (nothing noted)", words: names)
        case .silent: say(fr: "{} (dans la salle, rien de noté)", en: "{} (in the room, nothing noted)", words: names)
        case .onlySpokenFor:
            say(fr: "{} (par la voix d’autres seulement)", en: "{} (only through others)", words: names)
        }
    }

    func missingVoices(_ missing: [String], noted: Int, of kept: Int) -> String {
        let basis = say(
            fr: "d'après \(lines(noted)) sur \(kept) où l'on a noté qui parlait",
            en: "from \(lines(noted)) out of \(kept) where who spoke was noted")
        guard !missing.isEmpty else {
            return say(
                fr: "Voix manquantes : aucune parmi celles que le sujet concerne, \(basis).",
                en: "Missing voices: none among those that the subject concerns, \(basis).")
        }
        return say(
            fr: "Voix manquantes, \(basis) : {}.", en: "Missing voices, \(basis): {}.",
            words: clauses(missing))
    }
}
