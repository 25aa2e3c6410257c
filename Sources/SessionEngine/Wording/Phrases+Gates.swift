/// Gates in words: the same on the screen and on the command line.
extension Phrases {
    /// `Apprendre : accompli`, or what it still wants, and of whom.
    package func gate(_ answer: GateAnswer) -> String {
        let phase = name(of: answer.phase)
        guard !answer.isAccomplished else { return say(fr: "\(phase) : accompli", en: "\(phase): accomplished") }
        return say(fr: "Pour \(phase), il manque : {}", en: "\(phase) still wants: {}", words: lacking(answer))
    }

    /// `1 écueil (groupes a, c) · 2 paroles (groupe b)`: what lacks, and in brackets whom.
    package func lacking(_ answer: GateAnswer) -> String {
        answer.unmet.flatMap { unmet in
            Dictionary(grouping: unmet.missing, by: \.lacking).sorted { $0.key > $1.key }.map { number, needs in
                wanted(number, unmet.requirement) + whom(needs.compactMap(\.group))
            }
        }.joined(separator: " · ")
    }

    private func whom(_ groups: [GroupLetter]) -> String {
        guard !groups.isEmpty else { return "" }
        let letters = groups.map(\.text).joined(separator: ", ")
        return groups.count == 1
            ? say(fr: " (groupe \(letters))", en: " (group \(letters))")
            : say(fr: " (groupes \(letters))", en: " (groups \(letters))")
    }

    /// What a phase lacks, one sentence for each table or for the workshop as a whole.
    package func lacks(
        _ answer: GateAnswer, in workshop: Workshop
    ) -> [(requirement: Requirement, need: Need, sentence: String)] {
        answer.unmet.flatMap { unmet in
            unmet.missing.map { need in
                let who = need.group.map { group($0, in: workshop) } ?? say(fr: "l'atelier", en: "the workshop")
                let sentence = say(
                    fr: "{} : il manque {} (\(need.have) sur \(need.need))",
                    en: "{}: {} still wanted (\(need.have) of \(need.need))", words: who,
                    wanted(need.lacking, unmet.requirement))
                return (unmet.requirement, need, sentence)
            }
        }
    }

    /// How far a phase is: accomplished, or a sentence for each table that lacks something.
    package func standing(of answer: GateAnswer, in workshop: Workshop) -> [String] {
        let phase = name(of: answer.phase)
        guard !answer.isAccomplished else { return [gate(answer)] }
        return [say(fr: "\(phase) : pas encore accompli", en: "\(phase): not yet accomplished")]
            + lacks(answer, in: workshop).map { "  " + $0.sentence }
    }

    /// `2 points de vue, conditions ou écueils`, `1 action avec qui et quand`.
    private func wanted(_ number: Int, _ requirement: Requirement) -> String {
        guard !requirement.kinds.isEmpty else { return contributions(number) }
        let names = requirement.kinds.map { text(number > 1 ? $0.shortPlural : $0.short) }
        let kinds = ([names.dropLast().joined(separator: ", ")] + names.suffix(1)).filter { !$0.isEmpty }
            .joined(separator: say(fr: " ou ", en: " or "))
        let complete = requirement.complete ? say(fr: " avec qui et quand", en: " with who and when") : ""
        return "\(number)\u{A0}\(kinds)\(complete)"
    }
}
