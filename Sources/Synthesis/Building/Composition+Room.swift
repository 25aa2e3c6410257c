import SessionEngine

extension Composition {
    /// Section 3: who was there, who was heard, who was missing.
    var roomSection: Section {
        var blocks: [SectionBlock] = []
        if workshop.groups.isEmpty {
            blocks.append(.paragraph([Sentence(phrases.noGroups)]))
        } else {
            blocks += [.paragraph([Sentence(attendance + ".")])] + roomLines
            blocks.append(.table(workshop.rooms.isEmpty ? groupTable : roomTable))
        }
        blocks.append(.paragraph(floor))
        blocks += actorBlocks
        if let missingVoices { blocks.append(.paragraph([missingVoices])) }
        return Section(id: .room, title: phrases.roomTitle, blocks: blocks)
    }

    /// How many people in how many groups, as far as they were counted.
    var attendance: String {
        let known = workshop.groups.compactMap(\.heads)
        let people = phrases.attendance(
            groups: workshop.groups.count, heads: known.reduce(0, +), uncounted: workshop.groups.count - known.count)
        return workshop.rooms.isEmpty ? people : "\(people), \(phrases.rooms(workshop.rooms.count))"
    }

    private var groupTable: Table {
        var rows = workshop.groups.map { group in
            let said = kept.filter { $0.group == group.letter }
            return Table.Row(
                [
                    groupName(group.letter) + presence(of: group), group.heads.map(String.init) ?? phrases.uncounted,
                    String(said.count),
                ], rests: said.ids)
        }
        let plenary = kept.filter { $0.origin == .plenary }
        if !plenary.isEmpty {
            rows.append(Table.Row([phrases.plenary, "", String(plenary.count)], rests: plenary.ids))
        }
        let outside = kept.filter { $0.group == nil && $0.origin != .plenary }
        if !outside.isEmpty {
            rows.append(Table.Row([phrases.outsideTheRoom, "", String(outside.count)], rests: outside.ids))
        }
        return Table(headings: phrases.groupHeadings, rows: rows)
    }

    func presence(of group: Group) -> String {
        switch group.presence {
        case .present: ""
        case .left: " (\(phrases.left))"
        case .joined(let other): " (\(phrases.joined(groupName(other))))"
        }
    }

    // MARK: the floor

    /// How contributions noted compare with heads, as far as that may be claimed, and what the count is not.
    private var floor: [Sentence] {
        let floor = workshop.floorByGroup
        guard floor.verdict != .alone else { return [] }
        let rests = kept.filter { $0.group != nil }.ids
        let names = floor.lines.map { groupName($0.seat) }
        let verdict =
            switch floor.verdict {
            case .alone, .tooEarly: phrases.floorTooEarly(floor.noted)
            case .orderOnly: phrases.floorOrder(names)
            case .marked:
                phrases.floorMarked(
                    floor.littleHeard.map { (groupName($0.seat), $0.noted, Int($0.expected.rounded())) }, order: names)
            }
        var sentences = [Sentence(verdict, rests: rests)]
        if let advice = workshop.floorAdvice {
            sentences.append(
                Sentence(phrases.floorHeld(groupName(advice.group), advice.noted, of: advice.all), rests: rests))
        }
        if workshop.rooms.count > 1 { sentences.append(Sentence(phrases.floorAcrossRooms)) }
        return sentences + [Sentence(phrases.floorRule)]
    }

    // MARK: kinds of actors

    private var actorBlocks: [SectionBlock] {
        let inTheRoom = workshop.actors.filter { actor in
            actor.id != Actor.living && actor.heads != 0
                && (actor.heads != nil || kept.contains { $0.actor == actor.id || $0.spokenFor == actor.id })
        }
        var blocks: [SectionBlock] = []
        if inTheRoom.isEmpty {
            blocks.append(.paragraph([Sentence(phrases.noActors)]))
        } else {
            blocks.append(.table(table(of: inTheRoom)))
        }
        let silent = kept.filter { $0.actor == nil }
        if !silent.isEmpty, silent.count < kept.count {
            blocks.append(.paragraph([Sentence(phrases.actorUnknown(silent.count), rests: silent.ids)]))
        }
        if let spokespeople { blocks.append(.paragraph([spokespeople])) }
        return blocks
    }

    /// What was said for kinds of actors of which nobody is in the room, in one line; nil where nothing was.
    var spokespeople: Sentence? {
        let told = workshop.floorByActor.outside.filter { $0.noted > 0 }
        guard !told.isEmpty else { return nil }
        let actors = Set(told.map(\.seat))
        let rests = kept.filter { line in
            [line.actor, line.spokenFor].contains { $0.map(actors.contains) ?? false }
        }
        let order = workshop.actors.map(\.id).compactMap { id in told.first { $0.seat == id } }
        return Sentence(
            phrases.spokespeople(order.map { (label(of: $0.seat), $0.noted) }), rests: unveiled(rests).ids)
    }

    private func table(of actors: [Actor]) -> Table {
        Table(
            headings: phrases.actorHeadings,
            rows: actors.map { actor in
                let said = kept.filter { $0.actor == actor.id }
                let told = kept.filter { $0.spokenFor == actor.id }
                return Table.Row(
                    [
                        label(of: actor.id), actor.heads.map(String.init) ?? phrases.uncounted, String(said.count),
                        String(told.count),
                    ], rests: unveiled(kept.filter { $0.actor == actor.id || $0.spokenFor == actor.id }).ids)
            })
    }

    /// Whose voice is missing, in one line, as far as it was noted who spoke; nil where no kind is concerned.
    var missingVoices: Sentence? {
        let voices = workshop.voices
        guard !voices.lines.isEmpty, !kept.isEmpty else { return nil }
        let noted = kept.filter { $0.actor != nil || $0.spokenFor != nil }
        guard !noted.isEmpty else { return Sentence(phrases.voicesUnknown) }
        let missing = [Voice.absent, .silent, .onlySpokenFor].compactMap { voice -> String? in
            let names = voices.actors(voice).map { label(of: $0) }
            return names.isEmpty ? nil : phrases.missing(names, voice)
        }
        return Sentence(phrases.missingVoices(missing, noted: noted.count, of: kept.count), rests: unveiled(noted).ids)
    }
}
