import Levers
package import SessionEngine

extension Experience {
    /// The card of a workshop, for others to learn from: only what its public edition may say, to the letter.
    ///
    /// Conditions and pitfalls are those marked *keep*, else those bundled on a lever, else the first of each lever;
    /// lines of more than three hundred characters stay out, for a card is one page.
    package init(of workshop: Workshop, id: ExperienceID) {
        let composition = Composition(workshop, lens: workshop.lens, edition: .public)
        let card = CardDraft(composition)
        self = card.experience(id).masked(by: workshop.nameMask)
    }

    /// The same with a sign in the place of every masked name, wherever it stands.
    private func masked(by mask: NameMask) -> Experience {
        func masked(_ wording: Bilingual) -> Bilingual {
            Bilingual(fr: mask.mask(wording.fr), en: mask.mask(wording.en))
        }
        func masked(_ notes: [Note]) -> [Note] { notes.map { Note(timecode: $0.timecode, text: masked($0.text)) } }
        return Experience(
            id: id, title: masked(title), place: masked(place), summary: masked(summary), facts: masked(facts),
            quotes: quotes.map { Quote(timecode: $0.timecode, who: $0.who.map(mask.mask), words: masked($0.words)) },
            conditions: masked(conditions), pitfalls: masked(pitfalls), lens: lens, levers: levers,
            source: masked(source))
    }
}

/// What a card takes of a workshop.
private struct CardDraft {
    let composition: Composition
    var workshop: Workshop { composition.workshop }

    init(_ composition: Composition) { self.composition = composition }

    /// No line of a card is longer, no list of it has more.
    private static let longest = 300, most = 6, mostQuotes = 3

    func experience(_ id: ExperienceID) -> Experience {
        let frame = workshop.frame
        let (conditions, pitfalls) = (lines(of: .condition), lines(of: .ecueil))
        return Experience(
            id: id, title: Bilingual(typed: frame[.title] ?? ""),
            place: filled(.place).map { Bilingual(typed: $0) } ?? said(\.cardPlaceMissing),
            summary: Bilingual(typed: filled(.subject) ?? filled(.aim) ?? frame[.title] ?? ""), facts: facts,
            quotes: quotes(besides: conditions + pitfalls), conditions: conditions.map(note),
            pitfalls: pitfalls.map(note), lens: composition.lens.id,
            levers: levers,
            source: said {
                $0.cardSource(title: frame[.title] ?? "", place: filled(.place), date: filled(.date))
            })
    }

    private func filled(_ field: FrameField) -> String? { workshop.frame[field].flatMap { $0.isBlank ? nil : $0 } }

    /// A sentence of ours, in both languages.
    private func said(_ sentence: (Phrases) -> String) -> Bilingual {
        Bilingual(fr: sentence(Phrases(.fr)), en: sentence(Phrases(.en)))
    }

    /// Those on which anything was put, in the order of the lens.
    private var levers: [LeverID] {
        composition.map.places.filter { !$0.isEmpty || composition.ownBundles[$0.lever.id] != nil }.map(\.lever.id)
    }

    private var facts: [Experience.Note] {
        let known = workshop.groups.compactMap(\.heads)
        let heads = known.reduce(0, +), uncounted = workshop.groups.count - known.count
        var facts = [
            said { phrases in
                phrases.attendance(groups: workshop.groups.count, heads: heads, uncounted: uncounted) + "."
            }
        ]
        let actors = workshop.actors.filter { $0.heads ?? 0 > 0 && !workshop.isThin($0.id) }
        if !actors.isEmpty {
            facts.append(said { phrases in phrases.cardActors(actors.map { $0.label[phrases.language] }) })
        }
        facts.append(said { $0.cardNoted(composition.kept.count) })
        return facts.map { Experience.Note(text: $0) }
    }

    /// Those marked *keep*, else those bundled on a lever, else the first of each lever.
    private func lines(of kind: Kind) -> [Contribution] {
        let all = composition.kept.filter { $0.kind == kind && $0.text.count <= Self.longest && !$0.text.isBlank }
        let kept = all.filter { $0.flags.contains(.keep) }
        let own = Set(composition.ownBundles.values.flatMap { $0.map(\.id) })
        let bundled = all.filter { line in composition.bundleOfMember[line.id].map { own.contains($0.id) } ?? false }
        let ids = Set(all.ids)
        let firsts = composition.map.places.compactMap { place in
            place.lines.map(\.id).first(where: ids.contains).flatMap { workshop.contribution($0) }
        }
        let chosen = [kept, bundled, firsts].first { !$0.isEmpty } ?? []
        var known: Set<ContributionID> = []
        return Array(chosen.filter { known.insert($0.id).inserted }.prefix(Self.most))
    }

    private func quotes(besides others: [Contribution]) -> [Experience.Quote] {
        let taken = Set(others.ids)
        let quoted = composition.kept.filter { line in
            line.flags.contains(.keep) && line.kind != .action && !taken.contains(line.id)
                && line.text.count <= Self.longest && !line.text.isBlank
        }
        return quoted.prefix(Self.mostQuotes).map { line in
            Experience.Quote(
                timecode: timecode(of: line), who: composition.shownActor(of: line).map { composition.label(of: $0) },
                words: Bilingual(typed: line.text))
        }
    }

    private func note(_ contribution: Contribution) -> Experience.Note {
        Experience.Note(timecode: timecode(of: contribution), text: Bilingual(typed: contribution.text))
    }

    /// As a card writes it, without the brackets.
    private func timecode(of contribution: Contribution) -> String? {
        composition.shownTimecode(of: contribution).map { String($0.dropFirst().dropLast()) }
    }
}
