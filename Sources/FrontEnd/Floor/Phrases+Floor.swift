package import SessionEngine

extension Phrases {
    /// That it counts contributions noted, and that this is a rule of the tool.
    package func floorRule() -> String {
        say(
            fr: "On compte les contributions notées, pas le temps de parole : règle de l'outil.",
            en: "Contributions noted are counted, not time spoken: a rule of the tool.")
    }

    /// `Groupes · 18 contributions notées`.
    package func floorHeading(_ floor: Floor<GroupLetter>) -> String {
        say(fr: "Groupes", en: "Groups") + " · " + verdict(of: floor, noted: contributions(floor.noted))
    }

    /// `Acteurs · 5 contributions sur 18 disent qui parle`.
    package func floorHeading(_ sheet: FloorSheet) -> String {
        let told = say(
            fr: "\(sheet.attributed) sur \(contributions(sheet.noted)) disent qui parle",
            en: "\(sheet.attributed) of \(contributions(sheet.noted)) tell who speaks")
        return say(fr: "Acteurs", en: "Actors") + " · " + verdict(of: sheet.actors, noted: told)
    }

    private func verdict<Seat>(of floor: Floor<Seat>, noted: String) -> String {
        switch floor.verdict {
        case .alone, .marked: noted
        case .tooEarly: say(fr: "trop tôt pour dire", en: "too early to say") + " · " + noted
        case .orderOnly: say(fr: "personne ne se détache", en: "nobody stands out") + " · " + noted
        }
    }

    /// `PEU ENTENDU · 2 sur 5,4 attendues · 6 personnes`; without what is expected while it is too early to say.
    package func share<Seat>(_ line: FloorLine<Seat>, of floor: Floor<Seat>) -> String {
        let isEarly = floor.verdict == .tooEarly
        let expected = tenths(line.expected)
        let mark: String? =
            if line.isLittleHeard {
                say(fr: "PEU ENTENDU", en: "LITTLE HEARD")
            } else if !isEarly, floor.mostHeard?.seat == line.seat { say(fr: "le plus noté", en: "most noted") } else {
                nil
            }
        let count =
            isEarly
            ? contributions(line.noted)
            : say(fr: "\(line.noted) sur \(expected) attendues", en: "\(line.noted) of \(expected) expected")
        return [mark, count, heads(line.heads)].compactMap(\.self).joined(separator: " · ")
    }

    /// `n paroles, par un porte-parole`, with the reason why no share is expected.
    package func share<Seat>(_ other: FloorOutside<Seat>) -> String {
        let noted = contributions(other.noted)
        return switch other.reason {
        case .living: say(fr: "\(noted), par un porte-parole", en: "\(noted), by a spokesperson")
        case .noHeads:
            say(fr: "0 personne · \(noted), sans part attendue", en: "0 people · \(noted), no share expected")
        case .left: say(fr: "parti · \(noted)", en: "left · \(noted)")
        }
    }

    private func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10)" + say(fr: ",", en: ".") + "\(tenths % 10)"
    }

    // MARK: missing voices

    func voicesHeading() -> String { say(fr: "Voix des acteurs concernés", en: "Voices of the actors concerned") }

    /// Who is absent, silent, only spoken for, heard; one sentence each.
    package func voices(_ sheet: FloorSheet, in workshop: Workshop) -> [String] {
        let voices = sheet.voices
        guard !voices.lines.isEmpty else {
            return [
                say(
                    fr: "Aucun type d'acteur n'est dit concerné : F7 en choisit.",
                    en: "No kind of actor is said to be concerned: F7 chooses some.")
            ]
        }
        return Voice.allCases.compactMap { voice in
            let names = voices.actors(voice).map { actor($0, in: workshop) }
            return names.isEmpty ? nil : "\(name(of: voice)) \(names.joined(separator: ", "))"
        }
    }

    private func name(of voice: Voice) -> String {
        switch voice {
        case .absent:
            say(fr: "Manquent, rien de noté et personne de compté :", en: "Missing, nothing noted and nobody counted:")
        case .silent: say(fr: "Présents, rien de noté :", en: "Present, nothing noted:")
        case .onlySpokenFor: say(fr: "D'autres ont parlé pour :", en: "Others spoke for:")
        case .heard: say(fr: "Entendus :", en: "Heard:")
        }
    }

    /// `Recueilli hors de la salle : marché 3, gare 1`.
    package func gathered(_ places: [GatheredPlace]) -> String {
        let told = places.map { place in
            (place.place.isBlank ? say(fr: "sans lieu dit", en: "no place told") : place.place) + " \(place.noted)"
        }
        return say(
            fr: "Recueilli hors de la salle : {}", en: "Gathered outside the room: {}",
            words: told.joined(separator: ", "))
    }

    // MARK: in one line, live

    /// The kinds of actors little heard, and those of whom nothing is noted yet; nil when there is nothing to say.
    func owedActors(_ sheet: FloorSheet, in workshop: Workshop) -> String? {
        guard sheet.tellsVoices else { return nil }
        func names(_ actors: [ActorID]) -> String {
            let shown = actors.prefix(3).map { actor($0, in: workshop) }
            return (shown + (actors.count > 3 ? ["…"] : [])).joined(separator: ", ")
        }
        let little = sheet.actors.littleHeard.filter { $0.noted > 0 }.map(\.seat)
        let missing = sheet.voices.missing.map(\.actor)
        let pieces = [
            little.isEmpty ? nil : say(fr: "peu entendus : {}", en: "little heard: {}", words: names(little)),
            missing.isEmpty ? nil : say(fr: "voix manquantes : {}", en: "voices missing: {}", words: names(missing)),
        ].compactMap(\.self)
        return pieces.isEmpty ? nil : say(fr: "Acteurs, ", en: "Actors, ") + pieces.joined(separator: " · ")
    }
}
