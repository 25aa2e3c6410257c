import Canvas
import SessionEngine

extension Model {
    /// A key in the field.
    mutating func captureType(_ chord: Chord) -> [Effect] {
        switch chord.key {
        case .enter: return takeLine()
        case .tab: moveKind(chord.modifiers.contains(.shift) ? -1 : 1)
        case .up: if live.mending == nil { takeBack() }
        case .right where chord.modifiers.isEmpty && acceptSuggestion(): break
        default: _ = live.field.take(chord.key, chord.modifiers)
        }
        if live.field.isEmpty, live.mending == nil { live.levers = nil }
        return []
    }

    /// What the line in the field would be taken as, the levers set by hand included.
    var reading: LineReading {
        let line = live.field.text
        guard live.mending?.isLiteral != true || line.isBlank else {
            let draft = Draft(kind: live.beside.kind, origin: live.beside.origin, text: line, actor: live.beside.actor)
            return .contribution(withLevers(draft))
        }
        let reading = LineReader.read(line, defaults: live.beside, workshop: workshop, today: now.local)
        guard case .contribution(let draft) = reading else { return reading }
        return .contribution(withLevers(draft))
    }

    /// What the line itself says of its levers wins over those set by a key.
    private func withLevers(_ draft: Draft) -> Draft {
        var draft = draft
        guard draft.levers == nil else { return draft }
        draft.levers = live.levers
        if live.levers != nil, live.levers == live.accepted { draft.confirmation = .accepted }
        return draft
    }

    /// Enter: takes the line, or changes what stands beside it; one line at a time goes to the disk.
    mutating func takeLine() -> [Effect] {
        guard live.asked == nil else { return [] }
        switch reading {
        case .nothing: return []
        case .change(let group, let kind):
            change(group: group, kind: kind)
            return []
        case .contribution(let draft):
            if let mending = live.mending { return mend(mending, as: draft) }
            return ask(.capture([draft]), line: live.field.text)
        }
    }

    /// Asks the disk; the field keeps the line until it is written.
    mutating func ask(_ command: Command, line: String) -> [Effect] {
        live.asked = command
        live.askedLine = line
        return [.perform(command)]
    }

    private mutating func change(group: GroupLetter?, kind: Kind?) {
        if let group {
            guard workshop.group(group) != nil else {
                let known = workshop.groups.map(\.letter.text)
                status = Status(phrases.explain(.unknown(.group, group.text, nearest: known)))
                return
            }
            live.beside.origin = .group(group)
        }
        if let kind { live.beside.kind = kind }
        live.field = TextField(live.mending.flatMap { workshop.contribution($0.id) }.map(line) ?? "")
        status = Status(.note, phrases.besideNow(live.beside, in: workshop))
    }

    /// Tab: the kinds natural in the phase first, then the others.
    mutating func moveKind(_ step: Int) {
        let natural = workshop.template?.kinds(in: workshop.openPhase) ?? []
        let kinds = natural + Kind.allCases.filter { !natural.contains($0) }
        let index = kinds.firstIndex(of: live.beside.kind) ?? 0
        live.beside.kind = kinds[(index + step + kinds.count) % kinds.count]
    }

    // MARK: answers

    /// The lines are on disk: only now does the field let go of them.
    mutating func captureWritten(_ events: [Event]) {
        if case .capture? = live.asked {
            live.asked = nil
            if live.paste == nil { releaseLine() }
            live.paste = nil
        }
        status = Status(.done, phrases.written(events, in: workshop))
    }

    /// The mending is on disk.
    mutating func mendWritten() {
        live.asked = nil
        live.giveUpMending()
    }

    /// The line stays in the field, whole; a paste asks again.
    mutating func captureFailed(_ command: Command?) {
        guard command == nil || command == live.asked else { return }
        live.asked = nil
        guard let paste = live.paste else { return }
        live.paste = nil
        overlay = .choice(choice(of: paste))
    }

    private mutating func releaseLine() {
        let text = live.field.text
        guard text.hasPrefix(live.askedLine) else { return }
        live.field = TextField(String(text.dropFirst(live.askedLine.count)))
        live.levers = nil
    }
}
