/// A closing of a template's own: what the things to keep answer.
package struct TemplateClosing: Hashable, Codable, Sendable {
    /// What it is called.
    package var title: Bilingual
    /// Where it comes from, and what in it is the tool's.
    package var lead: Bilingual
    /// What each of the things to keep answers, in order: one to three.
    package var questions: [Bilingual]

    /// Takes a title, where it comes from, and its questions.
    package init(title: Bilingual, lead: Bilingual, questions: [Bilingual]) {
        self.title = title
        self.lead = lead
        self.questions = questions
    }

    /// What the thing to keep at a place (1 to 3) answers; nil where it is left free.
    package func question(at place: Int) -> Bilingual? {
        questions.indices.contains(place - 1) ? questions[place - 1] : nil
    }
}

extension Workshop {
    /// What the thing to keep at a place (1 to 3) answers; nil where the template asks nothing there.
    package func closingQuestion(at place: Int) -> Bilingual? { template?.closing?.question(at: place) }
}
