import Levers
import SessionEngine

extension SeriesComposition {
    /// The workshops of the series, with how much was said in each.
    var workshopsSection: Section {
        let rows = parts.enumerated().map { place, part in
            Table.Row(
                [
                    "\(place + 1)", part.workshop.frame[.title] ?? "",
                    [part.workshop.frame[.date].map { phrases.day($0) }, part.workshop.frame[.place]]
                        .compactMap(\.self).joined(separator: ", "),
                    part.attendance, phrases.out(of: part.map.kept, part.map.mapped),
                ], rests: part.kept.ids)
        }
        let sentences = breaks + leftOut
        return Section(
            id: .frame, title: phrases.seriesWorkshopsTitle,
            blocks: [.table(Table(headings: phrases.seriesWorkshopsHeadings, rows: rows))]
                + (sentences.isEmpty ? [] : [.list(sentences)]))
    }

    /// Who was noted over time, by kind of actor: groups change from one workshop to the next.
    var voicesSection: Section {
        var kinds: [(key: String, label: String)] = []
        for part in parts {
            for actor in part.workshop.actors where isTold(actor, in: part) {
                let label = actor.label[phrases.language]
                let key = Folding.fold(label)
                if !kinds.contains(where: { $0.key == key }) { kinds.append((key, label)) }
            }
        }
        let rule = [Sentence(phrases.groupsChange), Sentence(phrases.floorRule)]
        guard !kinds.isEmpty else {
            return Section(
                id: .room, title: phrases.seriesVoicesTitle, blocks: [.paragraph([Sentence(phrases.noActors)] + rule)])
        }
        let lead = phrases.voiceCells
        return Section(
            id: .room, title: phrases.seriesVoicesTitle,
            blocks: [.paragraph([Sentence(lead)])]
                + tables(phrases.actorHeadings[0], Array(parts.indices)) { some in
                    kinds.map { row(of: $0, in: some) } + [silentRow(in: some)]
                } + [.paragraph(rule)])
    }

    private func isTold(_ actor: Actor, in part: Composition) -> Bool {
        actor.heads.map { $0 > 0 } ?? part.kept.contains { $0.actor == actor.id }
            || part.kept.contains { $0.actor == actor.id }
    }

    private func row(of kind: (key: String, label: String), in places: [Int]) -> Table.Row {
        var rests: [ContributionID] = []
        let cells = places.map { place -> String in
            let part = parts[place]
            let actors = part.workshop.actors.filter { Folding.fold($0.label[phrases.language]) == kind.key }
            guard let actor = actors.first else { return "–" }
            let said = part.kept.filter { $0.actor == actor.id }
            rests += part.unveiled(said).ids
            return phrases.voiceCell(said.count, heads: actor.heads)
        }
        return Table.Row([kind.label] + cells, rests: rests)
    }

    /// Of how many contributions nobody noted who spoke.
    private func silentRow(in places: [Int]) -> Table.Row {
        let silent = places.map { place in parts[place].kept.filter { $0.actor == nil } }
        return Table.Row([phrases.speakerUnknown] + silent.map { "\($0.count)" }, rests: silent.flatMap(\.ids))
    }
}
