import Canvas
import SessionEngine

extension Model {
    /// Shows a new plan block by block: apply it, want another end, cut a block in it, or give it up.
    mutating func proposePlan(end: ClockTime? = nil, cutting: Set<BlockID> = [], selected: Int = 0) -> [Effect] {
        guard let plan = workshop.replan(at: now, end: end, cutting: cutting) else { return [] }
        let isIdle = plan.times.isEmpty && plan.newEnd == nil
        let apply = Choice.Option(
            key: "a", phrases.applyPlan(), obstacle: isIdle ? phrases.outcome(of: plan) : nil
        ) { _ in [.perform(.replan(plan.times, end: plan.newEnd))] }
        let other = Choice.Option(key: "f", phrases.otherEnd()) { model in
            model.askEnd(plan.wantedEnd.clock, cutting: cutting)
            return []
        }
        let width = plan.lines.map { Width.columns(of: phrases.time(of: $0)) }.max() ?? 0
        let blocks = plan.lines.enumerated().map { index, line in
            Choice.Option(
                "   " + Fitting.padded(phrases.time(of: line), to: width) + "  " + phrases.text(line.block.title),
                detail: phrases.planDetail(line)
            ) { model in
                let cut = cutting.symmetricDifference([line.block.id])
                return model.proposePlan(end: end, cutting: cut, selected: index + 2)
            }
        }
        let sentences = [phrases.outcome(of: plan), phrases.advice(of: plan)].compactMap(\.self)
        overlay = .choice(
            Choice(
                .made { $0.planTitle(plan) }, text: sentences.joined(separator: " "), selected: selected,
                [apply, other] + blocks))
        return []
    }

    /// Asks for the end that is wanted, then shows the plan that leads to it.
    private mutating func askEnd(_ text: String, cutting: Set<BlockID>) {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "À quelle heure finir ?", en: "When should it end?"),
                hint: Bilingual(
                    fr: "Comme 12:30 ou 12h30. Le plan se montre ensuite ; rien n'est encore changé.",
                    en: "Like 12:30. The plan is shown next; nothing is changed yet."), text: text
            ) { model, typed in
                guard let end = ClockTime(typed) ?? ClockTime(Digits.typed(typed)) else {
                    model.status = Status(model.phrases.explain(.notATime(typed)))
                    model.askEnd(typed, cutting: cutting)
                    return []
                }
                return model.proposePlan(end: end, cutting: cutting)
            })
    }
}

extension Phrases {
    func planTitle(_ plan: Replan) -> String {
        say(
            fr: "Replanifier ce qui reste · fin voulue \(plan.wantedEnd.clock)",
            en: "Re-plan what remains · end wanted \(plan.wantedEnd.clock)")
    }

    func applyPlan() -> String {
        say(fr: "Appliquer ce plan (u l'annule)", en: "Apply this plan (u undoes it)")
    }

    func otherEnd() -> String { say(fr: "Finir à une autre heure", en: "End at another time") }

    /// What Enter does with a block of a new plan, and how short it may become.
    func planDetail(_ line: ReplanLine) -> String {
        guard !line.isCut else { return say(fr: "Entrée la garde dans ce plan.", en: "Enter keeps it in this plan.") }
        let least = duration(minutes: line.minimum)
        return say(
            fr: "Au moins \(least). Entrée la coupe dans ce plan.", en: "At least \(least). Enter cuts it in this plan."
        )
    }
}
