import Levers
import SessionEngine

extension Composition {
    /// The annex: every contribution kept, what was set aside, the honest count, how to correct.
    var annex: Annex {
        Annex(
            title: phrases.annexTitle, entries: kept.map { entry($0) }, aside: aside, count: countSentences,
            notes: notes)
    }

    // MARK: entries

    private func entry(_ contribution: Contribution) -> Annex.Entry {
        Annex.Entry(
            quotation: quotation(contribution), phase: phrases.phase(contribution.phase),
            levers: levers(of: contribution), remarks: remarks(of: contribution), fields: fields(of: contribution))
    }

    private func levers(of contribution: Contribution) -> String {
        phrases.mapping(workshop.mapping(of: contribution, lens: lens.id), in: lens)
    }

    private func remarks(of contribution: Contribution) -> [String] {
        var remarks = Flag.allCases.filter(contribution.flags.contains).map(phrases.name(of:))
        if let bundle = bundleOfMember[contribution.id] { remarks.append(phrases.bundled(under: bundle.title)) }
        if let votes = contribution.voteTotal { remarks.append(phrases.votes(votes)) }
        if let id = contribution.experience { remarks.append(phrases.lesson(from: id, in: workshop)) }
        if contribution.isImported { remarks.append(phrases.imported) }
        if let whole = whole(of: contribution) { remarks.append(phrases.split(from: whole.number)) }
        if let parts = partsOfWhole[contribution.id] { remarks.append(phrases.split(into: parts.map(\.number))) }
        if !contribution.earlierTexts.isEmpty { remarks.append(phrases.mended) }
        remarks += shownPlaces(of: contribution).map { phrases.place(in: $0.recording, at: $0.place) }
        return remarks + otherWordings(of: contribution)
    }

    /// The contribution from which it was split.
    private func whole(of part: Contribution) -> Contribution? { part.splitFrom.flatMap { workshop.contribution($0) } }

    private func fields(of contribution: Contribution) -> Annex.Fields {
        Annex.Fields(
            kind: contribution.kind.rawValue, phase: contribution.phase?.rawValue, group: contribution.group?.text,
            actor: shownActor(of: contribution)?.text, spokenFor: shownSpokenFor(of: contribution)?.text,
            levers: workshop.mapping(of: contribution, lens: lens.id)?.levers.map(\.text),
            who: contribution.who, when: contribution.when?.words, timecode: shownTimecode(of: contribution),
            flags: Flag.allCases.filter(contribution.flags.contains).map(\.rawValue),
            splitFrom: whole(of: contribution)?.number, experience: contribution.experience?.text,
            recordings: shownPlaces(of: contribution).map { recording, place in
                Annex.RecordedPlace(
                    number: recording.number, name: recording.name, timecode: phrases.timecode(place),
                    seconds: Int(place / 1000))
            }, room: workshop.room(of: contribution)?.name)
    }

    // MARK: set aside

    /// In public a number and a reason; the words too in the internal edition.
    private var aside: [SectionBlock] {
        let contributions = workshop.contributions.filter { !$0.isKept }
        guard !contributions.isEmpty else { return [] }
        let isInternal = edition == .internal
        return [
            .heading(phrases.asideHeading),
            .table(
                Table(
                    headings: phrases.asideHeadings(words: isInternal),
                    rows: contributions.map { contribution in
                        Table.Row(
                            [String(contribution.number)] + (isInternal ? [contribution.text] : [])
                                + [contribution.asideReason ?? ""], rests: [contribution.id])
                    })),
        ]
    }

    // MARK: the honest count

    private var countSentences: [Sentence] {
        guard count.received > 0 else { return [Sentence(phrases.nothingReceived)] }
        let aside = workshop.contributions.filter { !$0.isKept }.ids
        var sentences = [
            Sentence(
                phrases.received(
                    count.received, kept: count.kept, setAside: count.setAside, withdrawn: count.withdrawn),
                rests: kept.ids + aside)
        ]
        guard count.kept > 0 else { return sentences }
        if !map.places.isEmpty {
            sentences.append(
                Sentence(
                    phrases.kept(
                        count.kept, withLever: count.withLever.count, none: count.none.count,
                        notMapped: count.notMapped.count), rests: kept.ids))
            sentences += confirmed
        }
        let bundled = kept.filter { bundleOfMember[$0.id] != nil }
        if !bundled.isEmpty { sentences.append(Sentence(phrases.bundledCount(bundled.count), rests: bundled.ids)) }
        let whole = workshop.contributions.filter { partsOfWhole[$0.id] != nil }
        if !whole.isEmpty {
            let parts = whole.flatMap { partsOfWhole[$0.id] ?? [] }
            sentences.append(Sentence(phrases.splitCount(whole.count, parts: parts.count), rests: (whole + parts).ids))
        }
        let mended = kept.filter { !$0.earlierTexts.isEmpty }
        if !mended.isEmpty { sentences.append(Sentence(phrases.mended(mended.count), rests: mended.ids)) }
        return sentences + otherWordingCount
    }

    private var confirmed: [Sentence] {
        guard count.mapped > 0 else { return [] }
        let ways = Confirmation.allCases.compactMap { way in count.confirmations[way].map { (way, $0) } }
        let mapped = kept.filter { workshop.mapping(of: $0, lens: lens.id) != nil }
        return [Sentence(phrases.confirmed(ways), rests: mapped.ids)]
    }

    // MARK: notes

    private var notes: [Sentence] {
        var notes = [
            Sentence(workshop.rooms.isEmpty ? phrases.numbersAndTimecodes : phrases.numbersAndTimecodesOfRooms)
        ]
        if !workshop.recordings.isEmpty { notes.append(Sentence(phrases.recordings(workshop.recordings))) }
        if kept.contains(where: { isVeiled($0) || shownSpokenFor(of: $0) != $0.spokenFor }) {
            notes.append(Sentence(workshop.rooms.isEmpty ? phrases.veiled : phrases.veiledInRooms))
        }
        if edition == .internal, !workshop.maskedNames.isEmpty {
            notes.append(Sentence(phrases.maskedInPublic(workshop.maskedNames.count)))
        }
        if kept.contains(where: { $0.flags.contains(.reread) }) {
            let lines = kept.filter { $0.flags.contains(.reread) }
            notes.append(Sentence(phrases.toReread(lines.count), rests: lines.ids))
        }
        if let closing = workshop.template?.closing {
            notes.append(Sentence(phrases.closing(phrases.text(closing.title), phrases.text(closing.lead))))
        }
        let source = lens.source[phrases.language]
        if !source.isEmpty { notes.append(Sentence(phrases.source(of: lens.title[phrases.language], source))) }
        if let last = workshop.lastEvent {
            notes.append(Sentence(phrases.history(last.seq, fingerprint: last.id.fingerprint)))
        }
        notes.append(Sentence(workshop.frame[.corrections].map(phrases.corrections) ?? phrases.correctionsMissing))
        return notes
    }
}
