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
    /// The state must come from this course alone: a line is found by its rank of arrival.
    package func commands(for deed: Deed, in workshop: Workshop) -> [Command] {
        switch deed {
        case .opens(let block): [.openBlock(block, reason: nil)]
        case .turn(let group): [.giveTurn(group)]
        case .said(let line): [.capture([line.draft])]
        case .takeaway(let place, let text, let rests):
            [.setTakeaway(place: place, text: text, rests: contributions(rests, in: workshop))]
        case .closes: [.leave, .close]
        }
    }

    /// The moment of an offset, as a machine that had booted at the beginning would have read it.
    package func moment(at offset: Int64) -> Moment {
        Moment(at: begins + offset, offset: utcOffset, boot: "demonstration", tick: offset)
    }

    private func contributions(_ ids: [String], in workshop: Workshop) -> [ContributionID] {
        let ranks = Dictionary(uniqueKeysWithValues: zip(lines.map(\.id), 1...))
        return ids.compactMap { ranks[$0] }.compactMap { workshop.contribution(number: $0)?.id }
    }
}
