import SessionEngine

extension Model {
    /// What the facilitator reads: one topic of the lens is chosen, then answered.
    mutating func askReading() -> [Effect] {
        guard let lens else { return [] }
        let options = lens.readingTopics.map { topic in
            let reading = workshop.reading(of: topic, lens: lens.id)
            return Choice.Option(
                "\(reading == nil ? "○" : "●") \(phrases.name(of: topic, in: lens))",
                detail: phrases.detail(of: reading, on: topic, in: lens)
            ) { $0.askReading(topic, in: lens) }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "La lecture de l’animation", en: "The facilitator’s reading"),
                text: phrases.readingIsYours(), options))
        return []
    }

    private mutating func askReading(_ topic: ReadingTopic, in lens: Lens) -> [Effect] {
        let now = workshop.reading(of: topic, lens: lens.id)
        guard !topic.answers.isEmpty else {
            askWords(of: topic, in: lens, answer: nil, now: now)
            return []
        }
        var options = topic.answers.map { answer in
            Choice.Option(phrases.name(of: answer, on: topic, in: lens)) { model in
                model.askWords(of: topic, in: lens, answer: answer, now: now)
                return []
            }
        }
        if now != nil {
            options.append(
                Choice.Option(phrases.clearReading()) { _ in [.perform(.setReading(lens.id, topic, nil))] })
        }
        let selected = now?.answer.flatMap { topic.answers.firstIndex(of: $0) } ?? 0
        overlay = .choice(
            Choice(Bilingual(typed: phrases.name(of: topic, in: lens)), selected: selected, options))
        return []
    }

    private mutating func askWords(of topic: ReadingTopic, in lens: Lens, answer: ReadingAnswer?, now: Reading?) {
        let hint =
            answer == nil
            ? Bilingual(
                fr: "Votre lecture, signée « l’animation » sur le papier. Vide : l’effacer.",
                en: "Your reading, signed “the facilitator” on paper. Empty: clear it.")
            : Bilingual(fr: "Un mot qui dit pourquoi. Il peut manquer.", en: "A word that says why. It may be missing.")
        overlay = .prompt(
            Prompt(
                Bilingual(typed: phrases.name(of: topic, in: lens)), hint: hint, text: now?.text ?? "", takesEmpty: true
            ) { _, text in
                let reading = Reading(answer: answer, text: text)
                return [.perform(.setReading(lens.id, topic, answer == nil && reading.text == nil ? nil : reading))]
            })
    }
}

extension Phrases {
    func readingIsYours() -> String {
        say(
            fr: "Imprimée à part, comme votre avis ; rien n'oblige à tout remplir.",
            en: "Printed apart, as your opinion; nothing need be filled in.")
    }

    func clearReading() -> String { say(fr: "Effacer ce point", en: "Clear this point") }

    func detail(of reading: Reading?, on topic: ReadingTopic, in lens: Lens) -> String {
        guard let reading else { return say(fr: "rien d'écrit", en: "nothing written") }
        return [reading.answer.map { name(of: $0, on: topic, in: lens) }, reading.text].compactMap { $0 }
            .joined(separator: " · ")
    }
}
