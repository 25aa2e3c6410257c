import Canvas
import SessionEngine

extension Model {
    /// Enter: the text of the line.
    mutating func editPreparedLine() -> [Effect] {
        switch preparedLine {
        case .field(let field)?: askField(field)
        case .group(let letter)?:
            askName(phrases.groupName(letter), workshop.group(letter)?.name ?? "") { _, name in
                [.perform(.changeGroup(letter, [.name(name)]))]
            }
        case .actor(let id)?:
            askName(phrases.actorName(), phrases.actor(id, in: workshop)) { _, name in
                [.perform(.changeActor(id, [.label(name)]))]
            }
        case .block(let id)?:
            askName(phrases.blockName(), workshop.block(id).map { phrases.text($0.block.title) } ?? "") { _, name in
                [.perform(.changeBlock(id, [.title(name)]))]
            }
        case .gate(let phase)?: readGate(of: phase)
        case .series?: if !workshop.carried.isEmpty { show(.series) }
        case .heading?, nil: break
        }
        return []
    }

    /// What a phase still wants, table by table; of *resoudre* while it is shut, what all the others want.
    private mutating func readGate(of phase: Phase) {
        let isShut = phase == .resoudre && !workshop.canOpen(.resoudre)
        let answers = (isShut ? workshop.unaccomplished : [phase]).map { workshop.answer(of: $0) }
        let lines = answers.flatMap { phrases.standing(of: $0, in: workshop) }
        overlay = .reader(Reader(title: phrases.name(of: phase), lines: lines))
    }

    /// A field of the frame; once it is filled in, the next one is chosen.
    private mutating func askField(_ field: FrameField) {
        overlay = .prompt(
            Prompt(field.label, hint: field.hint, text: workshop.frame[field] ?? "", takesEmpty: field != .title) {
                model, text in
                let value: String? = text.isBlank ? nil : text
                if value != nil { _ = model.preparePress(Chord(.down)) }
                return [.perform(.setFrame([field: value]))]
            })
    }

    private mutating func askName(
        _ title: Bilingual, _ name: String, accept: @escaping @Sendable (inout Model, String) -> [Effect]
    ) {
        overlay = .prompt(
            Prompt(
                title, hint: Bilingual(fr: "Tel qu’il sera lu par tous.", en: "As everybody will read it."),
                text: name, accept: accept))
    }

    // MARK: numbers

    /// The head count of a group or of a kind of actor, the minutes of a block; from the frame, the first group's.
    mutating func askPreparedNumber() -> [Effect] {
        switch preparedLine {
        case .field?, .series?, .heading?, nil:
            if let first = workshop.presentGroups.first { askHeads(of: first.letter) }
        case .group(let letter)?: askHeads(of: letter)
        case .actor(let id)?: askHeads(of: id)
        case .block(let id)?: askMinutes(of: id)
        case .gate?: break
        }
        return []
    }

    /// The head count of the line alone.
    mutating func askThisNumber() -> [Effect] {
        switch preparedLine {
        case .group(let letter)?: askHeads(of: letter, goesOn: false)
        case .actor(let id)?: askHeads(of: id, goesOn: false)
        case .field?, .series?, .heading?, .block?, .gate?, nil: break
        }
        return []
    }

    /// At the door, one number after the other: once a group is counted the next one is asked for, until the last or
    /// Escape.
    private mutating func askHeads(of letter: GroupLetter, goesOn: Bool = true) {
        choosePrepared(.group(letter))
        let present = workshop.presentGroups.map(\.letter)
        let next = goesOn ? present.drop { $0 <= letter }.first : nil
        askNumber(
            .made { $0.headsOfGroup(letter, in: workshop) }, hint: .made { $0.headsHint(hasNext: next != nil) },
            now: workshop.group(letter)?.heads
        ) { model, heads in
            if let next { model.askHeads(of: next) }
            return [.perform(.changeGroup(letter, [.heads(heads)]))]
        }
    }

    private mutating func askHeads(of id: ActorID, goesOn: Bool = true) {
        choosePrepared(.actor(id))
        let concerned = workshop.actors.filter { $0.isConcerned && $0.id != Actor.living }.map(\.id)
        let next = goesOn ? concerned.firstIndex(of: id).map { concerned.dropFirst($0 + 1) }?.first : nil
        askNumber(
            .made { $0.headsOfActor(id, in: workshop) }, hint: .made { $0.headsHint(hasNext: next != nil) },
            now: workshop.actor(id)?.heads
        ) { model, heads in
            if let next { model.askHeads(of: next) }
            return [.perform(.changeActor(id, [.heads(heads)]))]
        }
    }

    private mutating func askMinutes(of id: BlockID) {
        guard let minutes = workshop.block(id)?.block.minutes else { return }
        askNumber(
            Bilingual(fr: "Combien de minutes ?", en: "How many minutes?"),
            hint: Bilingual(fr: "La durée prévue.", en: "The time planned."), now: minutes, takesEmpty: false
        ) { _, typed in [.perform(.changeBlock(id, [.minutes(typed ?? minutes)]))] }
    }

    mutating func askMinimum() -> [Effect] {
        guard case .block(let id)? = preparedLine, let block = workshop.block(id)?.block else { return [] }
        askNumber(
            Bilingual(fr: "Minutes au moins", en: "Minutes at least"),
            hint: Bilingual(fr: "En dessous, mieux vaut couper la séquence.", en: "Below that, rather cut the block."),
            now: block.minimum, takesEmpty: false
        ) { _, minutes in [.perform(.changeBlock(id, [.minimum(minutes ?? block.minutes)]))] }
        return []
    }

    // MARK: more lines

    /// A new group, kind of actor, or block: its name, then its number; from the frame, a group.
    mutating func addPreparedLine() -> [Effect] {
        switch preparedLine?.part {
        case .actors?:
            askName(phrases.newActor(), "") { model, label in
                [.perform(.changeActor(model.workshop.actorID(labelled: label), [.label(label)]))]
            }
        case .order?:
            let after: BlockID? = if case .block(let id)? = preparedLine { id } else { nil }
            askName(phrases.newBlock(), "") { model, title in model.askMinutes(ofNew: title, after: after) }
        case .gates?: break
        case .frame?, .series?, .groups?, nil:
            askName(phrases.newGroup(), "") { model, name in model.askHeads(ofNew: name) }
        }
        return []
    }

    private mutating func askHeads(ofNew name: String) -> [Effect] {
        askNumber(
            Bilingual(fr: "Combien de personnes ?", en: "How many people?"),
            hint: .made { $0.headsHint(hasNext: false) },
            now: nil
        ) { _, heads in [.perform(.addGroup(name: name, heads: heads))] }
        return []
    }

    private mutating func askMinutes(ofNew title: String, after: BlockID?) -> [Effect] {
        let phase = workshop.block(after)?.block.phase
        askNumber(
            Bilingual(fr: "Combien de minutes ?", en: "How many minutes?"),
            hint: Bilingual(
                fr: "Elle vient après la séquence choisie, dans la même phase ; p change la phase.",
                en: "It comes after the chosen block, in the same phase; p changes the phase."),
            now: 10, takesEmpty: false
        ) { _, minutes in
            [
                .perform(
                    .addBlock(
                        title: title, phase: phase, role: .work, minutes: minutes ?? 10, minimum: nil, after: after))
            ]
        }
        return []
    }

    /// The other state of the line: present or left, concerned or not, kept or cut.
    mutating func switchPreparedLine() -> [Effect] {
        switch preparedLine {
        case .group(let letter)?: askPresence(letter)
        case .actor(let id)?:
            return [.perform(.changeActor(id, [.concerned(!(workshop.actor(id)?.isConcerned ?? false))]))]
        case .block(let id)?: return [.perform(.changeBlock(id, [.cut(!(workshop.block(id)?.isCut ?? false))]))]
        case .field?, .series?, .heading?, .gate?, nil: break
        }
        return []
    }

    private mutating func askPresence(_ letter: GroupLetter) {
        let others = workshop.presentGroups.map(\.letter).filter { $0 != letter }
        let states: [Presence] = [.present, .left] + others.map { .joined($0) }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Le groupe \(letter.text) est…", en: "Group \(letter.text) is…"),
                states.map { state in
                    Choice.Option(phrases.presence(state)) { _ in [.perform(.changeGroup(letter, [.presence(state)]))] }
                }))
    }

    mutating func askBlockPhase() -> [Effect] {
        guard case .block(let id)? = preparedLine else { return [] }
        let phases: [Phase?] = [nil] + Phase.allCases
        overlay = .choice(
            Choice(
                Bilingual(fr: "Dans quelle phase ?", en: "In which phase?"),
                phases.map { phase in
                    Choice.Option(phrases.phase(phase)) { _ in [.perform(.changeBlock(id, [.phase(phase)]))] }
                }))
        return []
    }

    /// What the block is there for: a report round gives turns, a closing closes.
    mutating func askBlockRole() -> [Effect] {
        guard case .block(let id)? = preparedLine, let role = workshop.block(id)?.block.role else { return [] }
        overlay = .choice(
            Choice(
                Bilingual(fr: "À quoi sert la séquence ?", en: "What is the block for?"),
                selected: BlockRole.allCases.firstIndex(of: role) ?? 0,
                BlockRole.allCases.map { role in
                    Choice.Option(phrases.text(role.label)) { _ in [.perform(.changeBlock(id, [.role(role)]))] }
                }))
        return []
    }

    /// The question that the room sees in large while the block is open.
    mutating func askQuestion() -> [Effect] {
        guard case .block(let id)? = preparedLine, let block = workshop.block(id)?.block else { return [] }
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Question à la salle", en: "Question to the room"),
                hint: Bilingual(
                    fr: "Elle est montrée en grand pendant la séquence. Vide : le titre.",
                    en: "It is shown in large during the block. Empty: the title."),
                text: phrases.text(block.prompt), takesEmpty: true
            ) { _, text in [.perform(.changeBlock(id, [.prompt(text)]))] })
        return []
    }

    /// Moves the chosen block one place, and the selection with it.
    mutating func movePreparedBlock(by step: Int) -> [Effect] {
        guard case .block(let id)? = preparedLine, let index = workshop.blocks.firstIndex(where: { $0.id == id })
        else { return [] }
        let others = workshop.blocks.map(\.id).filter { $0 != id }
        let place = index + step
        guard (0...others.count).contains(place), place != index else { return [] }
        prepare.selected += step
        return [.perform(.changeBlock(id, [.after(place == 0 ? nil : others[place - 1])]))]
    }

    /// Opens the first block that is not cut, and goes live.
    mutating func begin() -> [Effect] {
        guard let first = workshop.blocks.first(where: { !$0.isCut }) else {
            status = Status(phrases.explain(Refusal.noOpenBlock))
            return []
        }
        screen = .live
        return [.perform(.openBlock(first.id, reason: nil))]
    }
}
