import ArgumentParser
import SessionEngine

struct TensionCommand: Subcommand {
    static let page = Page(
        name: "tension", chapter: .mend,
        does: Bilingual(
            fr: "Met côte à côte deux propos, ou deux regroupements, qui s'écartent.",
            en: "Puts side by side two contributions, or two bundles, that pull apart."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER new P P [TITRE]", en: "FILE new P P [TITLE]"),
            Bilingual(fr: "FICHIER rename T TITRE|--clear", en: "FILE rename T TITLE|--clear"),
            Bilingual(fr: "FICHIER dissolve|restore T", en: "FILE dissolve|restore T"),
        ],
        words: 1...5, endsWithText: true,
        options: [.alone("--clear", Bilingual(fr: "Efface le titre.", en: "Clears the title.")), .json],
        examples: [
            Bilingual(
                fr: "atelier tension sante.atelier new 30 42 \"Du temps, ou un résultat vite\"",
                en: "atelier tension health.atelier new 30 42 \"Time, or a quick result\""),
            Bilingual(
                fr: "atelier tension sante.atelier new r1 37", en: "atelier tension health.atelier new b1 37"),
        ],
        note: Bilingual(
            fr: "P : le numéro d'une contribution, ou « r » et celui d'un regroupement. T : le numéro de la tension.",
            en: "P: the number of a contribution, or “b” and that of a bundle. T: the number of the tension."))

    @Argument var words: [String]
    @ArgumentParser.Flag var clear = false
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, new, rename, dissolve, restore }
}

@MainActor
extension TensionCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let verb = try queue.verb(Verb.self, default: .list)
        switch verb {
        case .list:
            try queue.end()
            try list(try desk.read(file).workshop, at: desk)
        case .new:
            let (one, other) = (try queue.next(), try queue.next())
            let title = queue.nextIfAny()
            try queue.end()
            try desk.tell(file) {
                .makeTension(try $0.workshop.findPoint(one), try $0.workshop.findPoint(other), title: title)
            }
        case .rename, .dissolve, .restore:
            let number = try queue.number()
            let title = verb == .rename && !clear ? try queue.next() : nil
            try queue.end()
            let edit = verb == .rename ? TensionEdit.title(title) : .dissolved(verb == .dissolve)
            if let title, title.isBlank { throw Refusal.emptyText }
            try desk.tell(file) { .changeTension(try $0.workshop.findTension(number), [edit]) }
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        if json { return try desk.output.json(workshop.tensions.map { TensionRecord($0, in: workshop) }) }
        for tension in workshop.tensions { desk.output.line(desk.phrases.line(tension, in: workshop)) }
    }
}

extension Workshop {
    fileprivate func findPoint(_ typed: String) throws(Refusal) -> Point {
        if let point = point(typed: typed) { return point }
        throw .unknown("rb".contains(Folding.fold(typed).prefix(1)) ? .bundle : .contribution, typed, nearest: [])
    }

    fileprivate func findTension(_ number: Int) throws(Refusal) -> TensionID {
        guard let tension = madeTensions.first(where: { $0.number == number }) else {
            throw .unknown(.tension, "\(number)", nearest: tensions.map { "\($0.number)" })
        }
        return tension.id
    }
}

/// A tension, for a program.
struct TensionRecord: Encodable {
    struct End: Encodable {
        /// The number of a contribution or of a bundle.
        let contribution: Int?
        let bundle: Int?

        init(_ point: Point, in workshop: Workshop) {
            switch point {
            case .contribution(let id): (contribution, bundle) = (workshop.contribution(id)?.number, nil)
            case .bundle(let id): (contribution, bundle) = (nil, workshop.bundle(id)?.number)
            }
        }
    }

    let number: Int
    let id: String
    let title: String?
    let between: [End]

    init(_ tension: Tension, in workshop: Workshop) {
        number = tension.number
        id = tension.id.text
        title = tension.title
        between = [End(tension.one, in: workshop), End(tension.other, in: workshop)]
    }
}

extension Phrases {
    /// A tension in one line: its number, its two ends, its title.
    func line(_ tension: Tension, in workshop: Workshop) -> String {
        let ends = [tension.one, tension.other].map { name(of: $0, in: workshop) }.joined(separator: " ↔ ")
        return "\(tension.number)  \(ends)  \(tension.title ?? "–")"
    }
}
