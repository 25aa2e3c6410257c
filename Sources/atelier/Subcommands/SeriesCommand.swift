import ArgumentParser
import Glibc
import SessionEngine
import Synthesis

struct SeriesCommand: Subcommand {
    static let page = Page(
        name: "series", chapter: .look,
        does: Bilingual(
            fr: "Suit un parcours : des ateliers dont chacun continue un autre.",
            en: "Follows a series: workshops of which each continues another."),
        forms: [
            Bilingual(fr: "status FICHIER… [--json]", en: "status FILE… [--json]"),
            Bilingual(fr: "carried FICHIER [--json]", en: "carried FILE [--json]"),
            Bilingual(
                fr: "answer FICHIER N done|going-on|dropped [--why RAISON]",
                en: "answer FILE N done|going-on|dropped [--why REASON]"),
            Bilingual(fr: "answer FICHIER N --clear", en: "answer FILE N --clear"),
            Bilingual(
                fr: "synthesis FICHIER… [--format FORMAT] [--output SORTIE [--force]] [--edition public|internal]",
                en: "synthesis FILE… [--format FORMAT] [--output OUTPUT [--force]] [--edition public|internal]"),
        ],
        words: 2...200,
        options: [
            .text(
                "--why", "RAISON", "REASON",
                Bilingual(fr: "Un mot qui dit pourquoi ; il est imprimé.", en: "A word why; it is printed.")),
            .alone("--clear", Bilingual(fr: "Efface la réponse.", en: "Clears the answer.")), .json,
            .text(
                "--format", "FORMAT", "FORMAT",
                Bilingual(
                    fr: "text (d'habitude), markdown, html, pdf ou json.",
                    en: "text (as a rule), markdown, html, pdf or json.")),
            .output, .force,
            .text(
                "--edition", "ÉDITION", "EDITION",
                Bilingual(
                    fr: "public (d'habitude), ou internal, qui dit tout et propose des écueils semblables.",
                    en: "public (as a rule), or internal, which says everything and proposes pitfalls that are alike.")),
            .layout,
        ],
        examples: [
            Bilingual(
                fr: "atelier series status sante-1.atelier sante-2.atelier",
                en: "atelier series status health-1.atelier health-2.atelier"),
            Bilingual(
                fr: "atelier series answer sante-2.atelier 3 going-on --why \"le local manque encore\"",
                en: "atelier series answer health-2.atelier 3 going-on --why \"still no room\""),
        ],
        note: Bilingual(
            fr:
                "« atelier new --continues » fait l'atelier suivant. N : le numéro de la reprise, que « carried » montre. done : tenue ou répondue ; going-on : continue, encore ouverte ; dropped : abandonnée.",
            en:
                "“atelier new --continues” makes the next workshop. N: the number of what was carried over, which “carried” shows. done: kept or answered; going-on: goes on, still open; dropped: given up."
        ))

    @Argument var words: [String]
    @Option var why: String?
    @ArgumentParser.Flag var clear = false
    @Option var format: String?
    @Option var output: String?
    @Option var edition: String?
    @Option var layout: String?
    @ArgumentParser.Flag var force = false
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case status, carried, answer, synthesis }
    private enum Form: String, CaseIterable { case text, markdown, html, pdf, json }
}

@MainActor
extension SeriesCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        switch try queue.verb(Verb.self) {
        case .status: try status(Series(try desk.workshops(try queue.all())), at: desk)
        case .synthesis: try publish(try queue.all(), at: desk)
        case .carried:
            let file = try queue.next()
            try queue.end()
            try carried(try desk.read(file).workshop, at: desk)
        case .answer:
            let (file, number) = (try queue.next(), try queue.number())
            let outcome = clear ? nil : try queue.verb(Outcome.self)
            try queue.end()
            try desk.tell(file) { session in
                .answerCarried(
                    try session.workshop.findCarried(number), outcome.map { CarriedAnswer($0, why: why) })
            }
        }
    }

    private func status(_ series: Series, at desk: Desk) throws {
        if json { return try desk.output.json(SeriesRecord(series)) }
        for line in desk.phrases.status(of: series) { desk.output.line(line) }
    }

    /// The series as one document; a break in its chain is told, and stands on the paper.
    private func publish(_ files: [String], at desk: Desk) throws {
        let form = try chosen(Form.self, format, option: "--format") ?? .text
        let edition = try chosen(Synthesis.Edition.self, edition, option: "--edition") ?? .public
        if form == .pdf, output == nil, isatty(1) == 1 {
            throw Complaint(desk.phrases.binaryToTerminal(form.rawValue), .wrong)
        }
        let workshops = try desk.workshops(files)
        let series = Series(workshops)
        guard let kind = PublicationFormat(rawValue: form.rawValue) else { return }
        let layout = try desk.layout(layout)
        let publication = try desk.publication(of: series, as: kind, edition: edition, layout: layout)
        if kind.isBinary { try desk.warnOfSigns(in: publication, layout: layout) }
        for broken in series.breaks { desk.errors.line("⚠ " + desk.phrases.told(broken, in: series)) }
        if edition == .public {
            for (file, workshop) in zip(files, workshops) { desk.warnOfNames(in: workshop, file: file) }
        }
        guard let output else { return desk.output.raw(publication.bytes) }
        try desk.write(publication.bytes, to: output, isForced: force)
        desk.output.line(desk.phrases.fileWritten(output))
    }

    private func carried(_ workshop: Workshop, at desk: Desk) throws {
        if json { return try desk.output.json(workshop.carried.indices.map { CarriedRecord(rank: $0, in: workshop) }) }
        let lines = desk.phrases.carriedLines(workshop)
        for line in lines { desk.output.line(line) }
        if lines.isEmpty { desk.tell(desk.phrases.continuesNone()) }
    }
}

extension Workshop {
    fileprivate func findCarried(_ number: Int) throws(Refusal) -> CarriedKey {
        guard carried.indices.contains(number - 1) else {
            throw .unknown(.carried, "\(number)", nearest: carried.isEmpty ? [] : ["1", "\(carried.count)"])
        }
        return carried[number - 1].key
    }
}

/// Something carried over, for a program.
struct CarriedRecord: Encodable {
    let number: Int
    let sort: String
    /// The workshop that it comes from, its number there, and the contribution or the bundle.
    let workshop: String
    let numberThere: Int
    let contribution: String?
    let bundle: String?
    let kind: String?
    let text: String
    let who: String?
    let when: ContributionRecord.When?
    let actor: String?
    let levers: [String: [String]]
    /// Absent while it is not answered.
    let answer: String?
    let why: String?

    init(rank: Int, in workshop: Workshop) {
        let item = workshop.carried[rank]
        number = rank + 1
        sort = item.sort.rawValue
        self.workshop = item.key.workshop.text
        numberThere = item.number
        switch item.key.point {
        case .contribution(let id): (contribution, bundle) = (id.text, nil)
        case .bundle(let id): (contribution, bundle) = (nil, id.text)
        }
        kind = item.kind?.rawValue
        text = item.text
        who = item.who
        when = item.when.map { ContributionRecord.When(words: $0.words, day: $0.day) }
        actor = item.actor?.text
        levers = Dictionary(item.levers.map { ($0.key.text, $0.value.map(\.text)) }) { first, _ in first }
        let answer = workshop.answer(of: item.key)
        self.answer = answer?.outcome.rawValue
        why = answer?.why
    }
}

/// A series, for a program.
struct SeriesRecord: Encodable {
    struct One: Encodable {
        let id: String
        let title: String
        let date: String?
        /// The workshop that it continues.
        let continues: String?
        /// What was carried over, by sort, then by answer.
        let carried: [String: [String: Int]]
        /// What was said here that the next one takes up, by sort.
        let own: [String: Int]
    }

    struct Break: Encodable {
        let what: String
        let workshop: String
        let title: String?
    }

    let workshops: [One]
    let breaks: [Break]

    init(_ series: Series) {
        workshops = series.workshops.map { workshop in
            One(
                id: workshop.id.text, title: workshop.frame[.title] ?? "", date: workshop.frame[.date],
                continues: workshop.earlier?.id.text,
                carried: Dictionary(
                    uniqueKeysWithValues: Carried.Sort.allCases.map { sort in
                        let answers = workshop.carried(sort).map {
                            workshop.answer(of: $0.key)?.outcome.rawValue ?? "unanswered"
                        }
                        return (sort.rawValue, Dictionary(answers.map { ($0, 1) }, uniquingKeysWith: +))
                    }),
                own: Dictionary(workshop.ownToCarry.map { ($0.sort.rawValue, 1) }, uniquingKeysWith: +))
        }
        breaks = series.breaks.map { one in
            switch one {
            case .missing(let earlier): Break(what: "missing", workshop: earlier.id.text, title: earlier.title)
            case .forked(let earlier): Break(what: "forked", workshop: earlier.id.text, title: earlier.title)
            case .alone(let id): Break(what: "alone", workshop: id.text, title: nil)
            case .twice(let id): Break(what: "twice", workshop: id.text, title: nil)
            }
        }
    }
}
