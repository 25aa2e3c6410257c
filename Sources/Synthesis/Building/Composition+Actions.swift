import SessionEngine

extension Composition {
    /// Section 7: actions, open questions, ideas that would serve elsewhere, what the next workshop takes up.
    var actionsSection: Section {
        guard !kept.isEmpty else { return Section(id: .actions, title: phrases.actionsSectionTitle, blocks: []) }
        return Section(
            id: .actions, title: phrases.actionsSectionTitle, blocks: actions + questions + transposable + followed)
    }

    private var actions: [SectionBlock] {
        let actions = kept.filter { $0.kind == .action }
        guard !actions.isEmpty else { return [.paragraph([Sentence(phrases.actionsMissing)])] }
        let sentence = phrases.complete(actions.count(where: \.isComplete), of: actions.count)
        return [.paragraph([Sentence(sentence, rests: actions.ids)]), .actions(actionLines())]
    }

    private var questions: [SectionBlock] {
        let questions = kept.filter { $0.kind == .question }
        guard !questions.isEmpty else { return [.paragraph([Sentence(phrases.noQuestion)])] }
        return [
            .heading(phrases.questionsHeading(questions.count)),
            .quotations(quotations(questions, [.origin, .speaker])),
        ]
    }

    private var transposable: [SectionBlock] {
        part(of: kept.filter { $0.flags.contains(.transposable) }, phrases.transposableHeading)
    }

    private var followed: [SectionBlock] { part(of: kept.filter { $0.flags.contains(.follow) }, phrases.followHeading) }

    private func part(of contributions: [Contribution], _ heading: String) -> [SectionBlock] {
        contributions.isEmpty ? [] : [.heading(heading), .quotations(quotations(contributions))]
    }
}
