import SessionEngine
import Synthesis

extension Shape {
    /// A file of `Workshops`.
    static var template: Self {
        .fields([
            .needed("id", .id), .needed("title", .wording), .needed("summary", .wording),
            .needed("when-to-use", .wording), .needed("source", .wording), .needed("lens", .id),
            .needed("groups", .list(.wording, atLeast: 1)), .needed("actors", .list(actor, atLeast: 1)),
            .needed("phases", .list(phase, atLeast: 1)), .needed("blocks", .list(block, atLeast: 1)),
            .needed("gates", .list(gate, atLeast: 0)), .maybe("votes", votes), .maybe("closing", closing),
            .maybe("experiences", .list(.id, atLeast: 0)),
        ])
    }

    /// A file of `Experiences`.
    static var experience: Self {
        .fields([
            .needed("id", .id), .needed("title", .wording), .needed("place", .wording), .needed("summary", .wording),
            .needed("facts", .list(note, atLeast: 1)), .needed("quotes", .list(quote, atLeast: 0)),
            .needed("conditions", .list(note, atLeast: 0)), .needed("pitfalls", .list(note, atLeast: 0)),
            .maybe("lens", .id), .needed("levers", .list(.id, atLeast: 0)), .needed("source", .wording),
        ])
    }

    /// A file of `Lenses`.
    static var lens: Self {
        .fields([
            .needed("id", .id), .needed("title", .wording), .needed("source", .wording), .needed("caution", .wording),
            .needed("levers", .list(lever, atLeast: 1)), .needed("uses", .list(reading, atLeast: 0)),
            .needed("cursors", .list(cursor, atLeast: 0)), .needed("questions", .list(reading, atLeast: 0)),
        ])
    }

    /// A file of `Synthesis`.
    static var layout: Self {
        .fields([
            .needed("id", .id), .needed("title", .wording),
            .maybe("sections", .list(.one(Section.ID.self), atLeast: 0)),
            .maybe("annex", .truth), .maybe("text-size", .measure(8...14)),
            .maybe(
                "margins",
                .fields([.maybe("vertical", .measure(10...40)), .maybe("horizontal", .measure(10...40))])),
            .maybe("fonts", .fields([.maybe("text", .words), .maybe("label", .words)])),
            .maybe(
                "colours",
                .fields(
                    ["titles", "remarks", "lines", "path", "engines", "ground", "reading"].map { .maybe($0, .colour) })),
            .maybe("logo", .words),
        ])
    }

    private static var note: Self { .fields([.maybe("timecode", .timecode), .needed("text", .wording)]) }

    private static var quote: Self {
        .fields([.maybe("timecode", .timecode), .maybe("who", .words), .needed("words", .wording)])
    }

    private static var actor: Self {
        .fields([
            .needed("id", .id), .needed("label", .wording), .maybe("heads", .whole(0...10_000)),
            .maybe("concerned", .truth),
        ])
    }

    private static var phase: Self {
        .fields([.needed("phase", .one(Phase.self)), .needed("kinds", .list(.one(Kind.self), atLeast: 1))])
    }

    private static var block: Self {
        .fields([
            .needed("id", .id), .maybe("phase", .one(Phase.self)), .maybe("role", .one(BlockRole.self)),
            .needed("title", .wording), .maybe("prompt", .wording), .needed("minutes", .whole(1...600)),
            .maybe("minimum", .whole(1...600)),
        ])
    }

    private static var gate: Self {
        .fields([
            .needed("phase", .one(Phase.self)),
            .needed(
                "requirements",
                .list(
                    .fields([
                        .needed("scope", .choice(["each-group", "workshop"])), .needed("at-least", .whole(1...100)),
                        .maybe("kinds", .list(.one(Kind.self), atLeast: 0)), .maybe("complete", .truth),
                    ]), atLeast: 1)),
        ])
    }

    private static var votes: Self {
        .fields([.needed("by", .one(VoteRule.Voter.self)), .needed("budget", .whole(1...100))])
    }

    private static var closing: Self {
        .fields([
            .needed("title", .wording), .needed("lead", .wording), .needed("questions", .list(.wording, atLeast: 1)),
        ])
    }

    private static var lever: Self {
        .fields([
            .needed("id", .id), .maybe("role", .choice(["ground", "path", "engine"])), .maybe("step", .whole(1...9)),
            .needed("key", .words), .needed("label", .wording), .needed("short", .wording), .needed("about", .wording),
            .maybe("cues", .list(.words, atLeast: 0)),
        ])
    }

    private static var reading: Self { .fields([.needed("id", .id), .needed("label", .wording)]) }

    private static var cursor: Self {
        .fields([
            .needed("id", .id), .needed("label", .wording), .needed("from", .wording), .needed("through", .wording),
            .needed("to", .wording), .needed("ours", .truth),
        ])
    }

    private static func one<Words: CaseIterable & RawRepresentable<String>>(_: Words.Type) -> Self {
        .choice(Words.allCases.map(\.rawValue))
    }
}
