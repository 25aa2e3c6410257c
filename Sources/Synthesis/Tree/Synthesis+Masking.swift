import SessionEngine

// The public edition passes through here as a whole: every node is made again by its own initialiser, so that a text
// that is added to the tree cannot be left out, and a new sort of block does not compile before it says what it holds.

extension Synthesis {
    /// The same with a sign in the place of every masked name, wherever it stands, and a note that says so.
    func masking(_ mask: NameMask, note: Sentence) -> Synthesis {
        guard !mask.isEmpty else { return self }
        var masked = changingTexts(mask.mask)
        if masked != self { masked.annex.notes.append(note) }
        return masked
    }

    private func changingTexts(_ change: (String) -> String) -> Synthesis {
        Synthesis(
            language: language, edition: edition, isFinal: isFinal, heading: heading.changingTexts(change),
            essential: essential.changingTexts(change), sections: sections.map { $0.changingTexts(change) },
            annex: annex.changingTexts(change))
    }
}

extension Sentence {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self { Self(change(text), rests: rests) }
}

extension Quotation {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            id: id, number: number, words: change(words), kind: kind, label: label.map(change),
            attribution: attribution.map(change))
    }
}

extension LabelledLine {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(label: change(label), text: change(text))
    }
}

extension Heading {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            title: change(title), status: change(status), notice: notice.map(change),
            lines: lines.map { $0.changingTexts(change) })
    }
}

extension TakeawayLine {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(question: question.map(change), sentence.changingTexts(change))
    }
}

extension ActionLine {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(what: what.changingTexts(change), who: change(who), when: change(when))
    }
}

extension Diagram {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            title: change(title), places: places.map { $0.changingTexts(change) }, basis: basis.changingTexts(change),
            caution: change(caution))
    }
}

extension Diagram.Place {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            lever: lever, role: role, step: step, label: change(label), short: change(short), conditions: conditions,
            pitfalls: pitfalls, others: others, groups: groups,
            quotations: quotations.map { $0.changingTexts(change) }, own: own.map { $0.changingTexts(change) },
            tally: tally.changingTexts(change),
            isBlind: isBlind)
    }
}

extension OwnLever {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(title: change(title), tally: tally.changingTexts(change))
    }
}

extension Essential {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            title: change(title), takeawaysTitle: change(takeawaysTitle),
            takeaways: takeaways.map { $0.changingTexts(change) },
            takeawaysMissing: takeawaysMissing?.changingTexts(change), diagram: diagram.changingTexts(change),
            actionsTitle: change(actionsTitle), actions: actions.map { $0.changingTexts(change) },
            actionsMissing: actionsMissing?.changingTexts(change), next: next?.changingTexts(change),
            notes: notes.map { $0.changingTexts(change) })
    }
}

extension Section {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(id: id, title: change(title), blocks: blocks.map { $0.changingTexts(change) })
    }
}

extension SectionBlock {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        switch self {
        case .heading(let text): .heading(change(text))
        case .paragraph(let sentences): .paragraph(sentences.map { $0.changingTexts(change) })
        case .list(let sentences): .list(sentences.map { $0.changingTexts(change) })
        case .quotations(let quotations): .quotations(quotations.map { $0.changingTexts(change) })
        case .lines(let lines): .lines(lines.map { $0.changingTexts(change) })
        case .table(let table): .table(table.changingTexts(change))
        case .actions(let actions): .actions(actions.map { $0.changingTexts(change) })
        case .box(let title, let sentences):
            .box(title: change(title), sentences.map { $0.changingTexts(change) })
        }
    }
}

extension Table {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            headings: headings.map(change),
            rows: rows.map { Row($0.cells.map(change), rests: $0.rests) })
    }
}

extension Annex {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            title: change(title), entries: entries.map { $0.changingTexts(change) },
            aside: aside.map { $0.changingTexts(change) }, count: count.map { $0.changingTexts(change) },
            notes: notes.map { $0.changingTexts(change) })
    }
}

extension Annex.Entry {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            quotation: quotation.changingTexts(change), phase: change(phase), levers: change(levers),
            remarks: remarks.map(change), fields: fields.changingTexts(change))
    }
}

extension Annex.Fields {
    /// Kinds, phases, groups, levers and flags are the program's ids; the id of a kind of actor or of a card may be a
    /// typed one.
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(
            kind: kind, phase: phase, group: group, actor: actor.map(change), spokenFor: spokenFor.map(change),
            levers: levers, who: who.map(change), when: when.map(change), timecode: timecode, flags: flags,
            splitFrom: splitFrom, experience: experience.map(change),
            recordings: recordings.map { $0.changingTexts(change) }, room: room.map(change))
    }
}

extension Annex.RecordedPlace {
    fileprivate func changingTexts(_ change: (String) -> String) -> Self {
        Self(number: number, name: change(name), timecode: timecode, seconds: seconds)
    }
}
