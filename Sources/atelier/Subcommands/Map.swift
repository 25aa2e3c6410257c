import ArgumentParser
import Levers
import SessionEngine
import Templates

struct Map: Subcommand {
    static let page = Page(
        name: "map", chapter: .mend,
        does: Bilingual(
            fr: "Pose des contributions sur un ou deux leviers, hors schéma, ou efface la réponse.",
            en: "Puts contributions on one lever or two, outside the diagram, or clears the answer."),
        forms: [
            Bilingual(fr: "FICHIER N[,N]… LEVIER [LEVIER]", en: "FILE N[,N]… LEVER [LEVER]"),
            Bilingual(fr: "FICHIER N[,N]… none", en: "FILE N[,N]… none"),
            Bilingual(fr: "FICHIER N[,N]… --clear", en: "FILE N[,N]… --clear"),
            Bilingual(
                fr: "FICHIER [N[,N]…] --accept POURCENT [--dry-run]", en: "FILE [N[,N]…] --accept PERCENT [--dry-run]"),
        ],
        words: 1...12,
        options: [
            .alone(
                "--clear",
                Bilingual(fr: "Efface la réponse : pas encore classée.", en: "Clears the answer: not yet mapped.")),
            .number(
                "--accept", "POURCENT", "PERCENT",
                Bilingual(
                    fr: "Accepte d'un geste ce qui est proposé à ce degré ou plus, là où rien n'est classé.",
                    en: "Accepts in one step what is proposed at that degree or more, where nothing is mapped.")),
            .alone(
                "--dry-run",
                Bilingual(
                    fr: "Avec --accept : montre, et n'écrit rien.", en: "With --accept: shows, and writes nothing.")),
            .lensOfWorkshop,
        ],
        examples: [
            Bilingual(
                fr: "atelier map sante.atelier 37 gouvernance lieux",
                en: "atelier map health.atelier 37 gouvernance lieux")
        ],
        note: Bilingual(
            fr:
                "Les leviers et leurs lettres : « atelier lens show rieutort ». Plusieurs à la fois : 12,15,20-24 ; c'est un seul geste, qu'un seul « undo » annule.",
            en:
                "The levers and their letters: “atelier lens show rieutort”. Several at once: 12,15,20-24; it is one step, which one “undo” takes back."
        ))

    @Argument var words: [String]
    @ArgumentParser.Flag var clear = false
    @Option var accept: Int?
    @ArgumentParser.Flag var dryRun = false
    @Option var lens: String?
}

nonisolated extension Page.Option {
    /// A lens of the workshop other than the one that it maps onto.
    static let lensOfWorkshop = text(
        "--lens", "GRILLE", "LENS",
        Bilingual(fr: "La grille ; sinon, celle de l'atelier.", en: "The lens; otherwise the workshop's."))
}

@MainActor
extension Map {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        if let accept {
            let number = queue.nextIfAny()
            try queue.end()
            return try self.accept(from: accept, number, in: file, at: desk)
        }
        let number = try queue.next()
        let levers = clear ? [] : try queue.all()
        try queue.end()
        try desk.tell(file) { session in
            let ids = try session.workshop.findContributions(number, command: Self.page.name)
            let lens = try session.workshop.findLens(lens)
            let answer = clear ? nil : try lens.findLevers(levers)
            return .each(ids) { .map($0, lens.id, answer, .typed) }
        }
    }

    /// Lists what is proposed for lines that nobody mapped, and accepts it as one step.
    private func accept(from percent: Int, _ numbers: String?, in file: String, at desk: Desk) throws {
        guard (1...100).contains(percent) else { throw Misuse.notANumber("\(percent)", option: "--accept") }
        let workshop = try desk.read(file).workshop
        let lens = try workshop.findLens(lens)
        let suggester = try TemplateLibrary(environment: desk.environment).suggester(for: lens)
        let meant = try numbers.map { Set(try workshop.findContributions($0, command: Self.page.name)) }
        let found = workshop.contributions.filter { $0.isKept && $0.mapping(in: lens) == nil }
            .filter { meant?.contains($0.id) ?? true }
            .compactMap { line -> (line: Contribution, levers: [Suggestion])? in
                let sure = suggester.suggestions(for: line.text).filter { $0.probability * 100 >= Double(percent) }
                return sure.isEmpty ? nil : (line, sure)
            }
        for (line, sure) in found {
            let names = sure.map { desk.phrases.lever($0.lever, in: lens) }.joined(separator: ", ")
            desk.output.line("\(line.number)  \(names)  \(line.text)")
        }
        desk.errors.line(desk.phrases.howGood(suggester, in: workshop.language))
        guard !dryRun else { return }
        let confirmation: Confirmation = meant?.count == 1 ? .accepted : .acceptedInBulk
        try desk.tell(file) { session in
            // Somebody may have answered meanwhile: that stands.
            let open = found.filter { session.workshop.contribution($0.line.id)?.mapping(in: lens) == nil }
            return .each(open.map(\.line.id)) { id in
                .map(id, lens.id, open.first { $0.line.id == id }?.levers.map(\.lever), confirmation)
            }
        }
    }
}
