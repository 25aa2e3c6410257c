extension Phrases {
    /// What a reading is about, in the words of the lens; the id where the lens does not know it.
    package func name(of topic: ReadingTopic, in lens: Lens) -> String {
        let label: Bilingual? =
            switch topic {
            case .whole: nil
            case .use(let id): lens.uses.first { $0.id == id }?.label
            case .cursor(let id): lens.cursors.first { $0.id == id }?.label
            case .question(let id): lens.questions.first { $0.id == id }?.label
            }
        return label.map { text($0) } ?? topic.item ?? say(fr: "En tout", en: "As a whole")
    }

    /// `oui`, `en partie`, `non`, or a term of the cursor.
    package func name(of answer: ReadingAnswer, on topic: ReadingTopic, in lens: Lens) -> String {
        switch answer {
        case .yes: say(fr: "oui", en: "yes")
        case .partly: say(fr: "en partie", en: "partly")
        case .no: say(fr: "non", en: "no")
        case .from, .through, .to: lens.term(of: answer, on: topic).map { text($0) } ?? answer.rawValue
        }
    }
}

extension ReadingTopic {
    /// Looks a topic up among those of a lens, by its id or its name in either language.
    package static func named(_ typed: String, in lens: Lens) -> Lookup<ReadingTopic> {
        let (french, english) = (Phrases(.fr), Phrases(.en))
        return Lookup(
            typed,
            among: lens.readingTopics.map { topic in
                let names = [french.name(of: topic, in: lens), english.name(of: topic, in: lens)]
                return (topic, [topic.item ?? "whole"] + names)
            })
    }

    /// Looks an answer up among those of this topic, by its id or its name in either language.
    package func answer(named typed: String, in lens: Lens) -> Lookup<ReadingAnswer> {
        let (french, english) = (Phrases(.fr), Phrases(.en))
        return Lookup(
            typed,
            among: answers.map { answer in
                let names = [french.name(of: answer, on: self, in: lens), english.name(of: answer, on: self, in: lens)]
                return (answer, [answer.rawValue] + names)
            })
    }
}
