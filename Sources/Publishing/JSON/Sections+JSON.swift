import SessionEngine
import Synthesis

extension Sentence {
    var json: JSONValue { .object(["text": .string(text), "rests": rests.map(\.text).json]) }
}

extension LabelledLine {
    var json: JSONValue { .object(["label": .string(label), "text": .string(text)]) }
}

extension Quotation {
    var json: JSONValue {
        .object([
            "id": .string(id.text), "number": .number(number), "words": .string(words), "kind": .string(kind.rawValue),
            "label": JSONValue(label), "attribution": JSONValue(attribution),
        ])
    }
}

extension ActionLine {
    var json: JSONValue { .object(["what": what.json, "who": .string(who), "when": .string(when)]) }
}

extension Section {
    var json: JSONValue {
        .object(["id": .string(id.rawValue), "title": .string(title), "blocks": blocks.json(\.json)])
    }
}

extension SectionBlock {
    var json: JSONValue {
        switch self {
        case .heading(let text): .object(["type": .string("heading"), "text": .string(text)])
        case .paragraph(let sentences):
            .object(["type": .string("paragraph"), "sentences": sentences.json(\.json)])
        case .list(let sentences): .object(["type": .string("list"), "sentences": sentences.json(\.json)])
        case .quotations(let quotations):
            .object(["type": .string("quotations"), "quotations": quotations.json(\.json)])
        case .lines(let lines): .object(["type": .string("lines"), "lines": lines.json(\.json)])
        case .table(let table):
            .object(["type": .string("table"), "headings": table.headings.json, "rows": table.rows.json(\.json)])
        case .actions(let actions): .object(["type": .string("actions"), "items": actions.json(\.json)])
        case .box(let title, let sentences):
            .object(["type": .string("box"), "title": .string(title), "sentences": sentences.json(\.json)])
        }
    }
}

extension Table.Row {
    var json: JSONValue { .object(["cells": cells.json, "rests": rests.map(\.text).json]) }
}

extension TakeawayLine {
    var json: JSONValue {
        .object([
            "question": JSONValue(question), "text": .string(sentence.text), "rests": sentence.rests.map(\.text).json,
        ])
    }
}
