import Canvas
import SessionEngine

extension Template {
    /// Columns of a block's title beside its phase and its clock, on a screen of 80 columns.
    static let titleLimit = 36
    /// Columns and lines of a question on a screen of 80 columns and 24 lines.
    static let questionColumns = 74, questionLines = 4
    /// Columns of the title and of a question of the closing: a line of the screen, and of page 1.
    static let closingTitleLimit = 36, closingQuestionLimit = 66
    /// Questions that a group's printed sheet has room for.
    static let questionLimit = 11

    /// What is right but will not fit the screen or the printed sheets, in the order of the page that it was read from.
    func overflows(on page: YAMLPage) -> [TemplateFault] {
        var faults = blocks.indices.flatMap { index in
            Language.allCases.flatMap { overflows(of: blocks[index], at: index, in: $0, page) }
        }
        let asked = blocks.count { $0.phase != nil && !$0.prompt.fr.isEmpty }
        if asked > Self.questionLimit {
            faults.append(page.fault(.tooManyQuestions(asked, limit: Self.questionLimit), at: ["blocks"]))
        }
        return faults + Language.allCases.flatMap { closingOverflows(in: $0, page) }
    }

    private func closingOverflows(in language: Language, _ page: YAMLPage) -> [TemplateFault] {
        guard let closing else { return [] }
        let key = PathStep.key(language.rawValue)
        func wide(_ text: String, over limit: Int, at place: [PathStep]) -> [TemplateFault] {
            let columns = Width.columns(of: text)
            let trouble = TemplateTrouble.tooWide(text, columns: columns, limit: limit)
            return columns > limit ? [page.fault(trouble, at: ["closing"] + place + [key])] : []
        }
        var faults = wide(closing.title[language], over: Self.closingTitleLimit, at: ["title"])
        let lines = Wrapping.lines(closing.lead[language], width: Self.questionColumns).count
        if lines > Self.questionLines {
            faults.append(page.fault(.tooLong(lines: lines, limit: Self.questionLines), at: ["closing", "lead", key]))
        }
        return closing.questions.enumerated().reduce(into: faults) { faults, asked in
            faults += wide(
                asked.element[language], over: Self.closingQuestionLimit, at: ["questions", .index(asked.offset)])
        }
    }

    private func overflows(of block: Block, at index: Int, in language: Language, _ page: YAMLPage) -> [TemplateFault] {
        let place: [PathStep] = ["blocks", .index(index)]
        var faults: [TemplateFault] = []
        let title = block.title[language]
        let columns = Width.columns(of: title)
        if columns > Self.titleLimit {
            faults.append(
                page.fault(
                    .tooWide(title, columns: columns, limit: Self.titleLimit),
                    at: place + ["title", .key(language.rawValue)]))
        }
        let lines = Wrapping.lines(block.prompt[language], width: Self.questionColumns).count
        if lines > Self.questionLines {
            faults.append(
                page.fault(
                    .tooLong(lines: lines, limit: Self.questionLines),
                    at: place + ["prompt", .key(language.rawValue)]))
        }
        return faults
    }
}
