struct StoredReadingSet: StoredPayload {
    static let type = "reading-set"
    let lens: LensID
    let of: String
    let item: String?
    let answer: ReadingAnswer?
    let text: WordID?

    init(_ lens: LensID, _ topic: ReadingTopic, _ reading: Reading?, _ words: inout WordWriter) {
        self.lens = lens
        of =
            switch topic {
            case .whole: "whole"
            case .use: "use"
            case .cursor: "cursor"
            case .question: "question"
            }
        item = topic.item
        answer = reading?.answer
        text = reading?.text.map { words.cite($0, as: "text") }
    }

    func fact(_ words: inout WordReader) throws(StoredTrouble) -> Fact {
        let reading = Reading(answer: answer, text: text.map { words.read($0) })
        return .readingSet(lens, try topic(), answer == nil && text == nil ? nil : reading)
    }

    private func topic() throws(StoredTrouble) -> ReadingTopic {
        switch (of, item) {
        case ("whole", _): .whole
        case ("use", let item?): .use(item)
        case ("cursor", let item?): .cursor(item)
        case ("question", let item?): .question(item)
        default: throw .unknownValue(type: Self.type, key: "of", value: of)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case lens, of, item, answer, text
    }
}
