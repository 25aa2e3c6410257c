import Foundation
import SessionEngine
package import Synthesis

/// The synthesis as JSON: every sentence with the ids of the contributions that it rests on.
package enum JSONRenderer {
    /// Raised when a key changes its meaning or disappears; new keys may come without.
    package static let version = 1

    /// The whole document with sorted keys, and a line end after it; words are to the letter.
    package static func render(_ synthesis: Synthesis) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Shown.json(String(decoding: try encoder.encode(synthesis.json), as: UTF8.self)) + "\n"
    }
}

extension Synthesis {
    fileprivate var json: JSONValue {
        .object([
            "format": .string("atelier-synthesis"), "version": .number(JSONRenderer.version),
            "language": .string(language.rawValue), "edition": .string(edition.rawValue), "final": .boolean(isFinal),
            "heading": heading.json, "essential": essential.json, "sections": sections.json(\.json),
            "annex": annex.json,
        ])
    }
}

extension Heading {
    fileprivate var json: JSONValue {
        .object([
            "title": .string(title), "status": .string(status), "notice": JSONValue(notice),
            "lines": lines.json(\.json),
        ])
    }
}

extension Essential {
    fileprivate var json: JSONValue {
        .object([
            "title": .string(title),
            "takeaways": .object([
                "title": .string(takeawaysTitle), "sentences": takeaways.json(\.json),
                "missing": takeawaysMissing?.json ?? .null,
            ]),
            "diagram": diagram.json,
            "actions": .object([
                "title": .string(actionsTitle), "items": actions.json(\.json), "missing": actionsMissing?.json ?? .null,
            ]),
            "next": next?.json ?? .null, "notes": notes.json(\.json),
        ])
    }
}

extension Diagram {
    fileprivate var json: JSONValue {
        .object([
            "title": .string(title), "basis": basis.json, "caution": .string(caution), "places": places.json(\.json),
        ])
    }
}

extension Diagram.Place {
    fileprivate var json: JSONValue {
        .object([
            "lever": .string(lever.text), "role": JSONValue(role?.rawValue),
            "step": step.map { .number($0) } ?? .null, "label": .string(label), "short": .string(short),
            "conditions": .number(conditions), "pitfalls": .number(pitfalls), "others": .number(others),
            "groups": .number(groups), "quotations": quotations.json(\.json),
            "own": own.json { .object(["title": .string($0.title), "tally": $0.tally.json]) }, "tally": tally.json,
            "blind": .boolean(isBlind),
        ])
    }
}

extension Annex {
    fileprivate var json: JSONValue {
        .object([
            "title": .string(title), "entries": entries.json(\.json), "aside": aside.json(\.json),
            "count": count.json(\.json), "notes": notes.json(\.json),
        ])
    }
}

extension Annex.Entry {
    fileprivate var json: JSONValue {
        .object([
            "quotation": quotation.json, "phase": .string(phase), "levers": .string(levers), "remarks": remarks.json,
            "fields": fields.json,
        ])
    }
}

extension Annex.Fields {
    fileprivate var json: JSONValue {
        var fields: [String: JSONValue] = [
            "kind": .string(kind), "phase": JSONValue(phase), "group": JSONValue(group), "actor": JSONValue(actor),
            "for": JSONValue(spokenFor), "levers": levers?.json ?? .null, "who": JSONValue(who),
            "when": JSONValue(when), "timecode": JSONValue(timecode), "flags": flags.json,
            "splitFrom": splitFrom.map { .number($0) } ?? .null, "experience": JSONValue(experience),
            "recordings": recordings.json { place in
                .object([
                    "number": .number(place.number), "name": .string(place.name),
                    "timecode": .string(place.timecode), "seconds": .number(place.seconds),
                ])
            },
        ]
        if let room { fields["room"] = .string(room) }
        return .object(fields)
    }
}
