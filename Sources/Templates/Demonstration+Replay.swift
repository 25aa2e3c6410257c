package import SessionEngine

extension Demonstration {
    /// What its workshop is made of, with the template and the lens that it names.
    package func making(template: Template, lens: Lens) -> Making {
        Making(
            language: language, template: template, lenses: [lens], frame: frame,
            groups: groups.map { Making.NewGroup(name: $0.name, heads: $0.heads) },
            actors: actors.map { actor in
                let label: [ActorEdit] = actor.label.map { [.label($0)] } ?? []
                return (actor.id, label + [.heads(actor.heads)])
            })
    }

    /// The commands of one thing that happened, in the state that all before it made.
    ///
    /// The state must come from this course alone: a line is found by its rank of arrival, a bundle by its own.
    package func commands(for deed: Deed, in workshop: Workshop) -> [Command] {
        switch deed {
        case .opens(let block): [.openBlock(block, reason: nil)]
        case .turn(let group): [.giveTurn(group)]
        case .said(let line): [.capture([line.draft])]
        case .takeaway(let place, let text, let rests):
            [.setTakeaway(place: place, text: text, rests: contributions(rests, in: workshop))]
        case .bundles(let bundle):
            [.makeBundle(title: bundle.title, contributions(bundle.members, in: workshop), levers: bundle.levers)]
        case .opposes(let one, let other, let title): opposition(one, other, title, in: workshop)
        case .votes(let group, let given):
            given.flatMap { line, count in
                contributions([line], in: workshop).map { .setVotes($0, table: group, count) }
            }
        case .reads(let topic, let reading): self.reading(topic, reading, in: workshop)
        case .closes: [.leave, .close]
        }
    }

    /// The moment of an offset, as a machine that had booted at the beginning would have read it.
    package func moment(at offset: Int64) -> Moment {
        Moment(at: begins + offset, offset: utcOffset, boot: "demonstration", tick: offset)
    }

    private func opposition(_ one: String, _ other: String, _ title: String, in workshop: Workshop) -> [Command] {
        guard let one = point(one, in: workshop), let other = point(other, in: workshop) else { return [] }
        return [.makeTension(one, other, title: title)]
    }

    private func reading(_ topic: String, _ reading: Reading, in workshop: Workshop) -> [Command] {
        guard let lens = workshop.lens, let topic = ReadingTopic.named(topic, in: lens).value else { return [] }
        return [.setReading(lens.id, topic, reading)]
    }

    private func point(_ id: String, in workshop: Workshop) -> Point? {
        let rank = bundles.firstIndex { $0.id == id }
        let bundle = rank.flatMap { rank in workshop.bundles.first { $0.number == rank + 1 } }
        return bundle.map { .bundle($0.id) } ?? contributions([id], in: workshop).first.map { .contribution($0) }
    }

    private func contributions(_ ids: [String], in workshop: Workshop) -> [ContributionID] {
        let ranks = Dictionary(uniqueKeysWithValues: zip(lines.map(\.id), 1...))
        return ids.compactMap { ranks[$0] }.compactMap { workshop.contribution(number: $0)?.id }
    }
}
