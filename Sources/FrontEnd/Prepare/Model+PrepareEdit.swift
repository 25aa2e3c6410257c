import SessionEngine

extension Model {
    /// Enter: the text of the line.
    mutating func editPreparedLine() -> [Effect] {
        switch preparedLine {
        case .field(let field)?: askField(field)
        case .group(let letter)?:
            askName(workshop.group(letter)?.name ?? "") { .changeGroup(letter, [.name($0)]) }
        case .actor(let id)?: askName(phrases.actor(id, in: workshop)) { .changeActor(id, [.label($0)]) }
        case .block(let id)?:
            askName(workshop.block(id)?.block.title[language] ?? "") { .changeBlock(id, [.title($0)]) }
        case .heading?, nil: break
        }
        return []
    }

    private mutating func askField(_ field: FrameField) {
        overlay = .prompt(
            Prompt(field.label, hint: field.hint, text: workshop.frame[field] ?? "", takesEmpty: field != .title) {
                _, text in
                let value: String? = text.isBlank ? nil : text
                return [.perform(.setFrame([field: value]))]
            })
    }

    private mutating func askName(_ name: String, accept: @escaping @Sendable (String) -> Command) {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Nom", en: "Name"),
                hint: Bilingual(fr: "Tel qu’il sera lu par tous.", en: "As everybody will read it."), text: name
            ) { _, text in [.perform(accept(text))] })
    }

    /// The head count of a group or of a kind of actor, the minutes of a block.
    mutating func askPreparedNumber() -> [Effect] {
        let heads = Bilingual(fr: "Combien de personnes ?", en: "How many people?")
        let empty = Bilingual(fr: "Vide : on ne sait pas encore.", en: "Empty: not known yet.")
        switch preparedLine {
        case .group(let letter)?:
            return askNumber(heads, hint: empty, now: workshop.group(letter)?.heads) {
                .changeGroup(letter, [.heads($0)])
            }
        case .actor(let id)?:
            return askNumber(heads, hint: empty, now: workshop.actor(id)?.heads) { .changeActor(id, [.heads($0)]) }
        case .block(let id)?:
            let minutes = workshop.block(id)?.block.minutes
            return askNumber(
                Bilingual(fr: "Combien de minutes ?", en: "How many minutes?"),
                hint: Bilingual(fr: "La durée prévue.", en: "The time planned."), now: minutes
            ) { .changeBlock(id, [.minutes($0 ?? minutes ?? 10)]) }
        case .field?, .heading?, nil: return []
        }
    }

    mutating func askMinimum() -> [Effect] {
        guard case .block(let id)? = preparedLine, let block = workshop.block(id)?.block else { return [] }
        return askNumber(
            Bilingual(fr: "Minutes au moins", en: "Minutes at least"),
            hint: Bilingual(fr: "En dessous, mieux vaut couper la séquence.", en: "Below that, rather cut the block."),
            now: block.minimum
        ) { .changeBlock(id, [.minimum($0 ?? block.minutes)]) }
    }

    /// A new group, kind of actor, or block, by its name.
    mutating func addPreparedLine() -> [Effect] {
        switch preparedLine?.part {
        case .groups?: askName("") { .addGroup(name: $0, heads: nil) }
        case .actors?: askName("") { .changeActor(ActorID(Folding.fold($0)), [.label($0)]) }
        case .order?:
            let after: BlockID? = if case .block(let id)? = preparedLine { id } else { nil }
            let phase = workshop.block(after)?.block.phase
            askName("") { .addBlock(title: $0, phase: phase, role: .work, minutes: 10, minimum: nil, after: after) }
        case .frame?, nil: break
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
        case .field?, .heading?, nil: break
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
