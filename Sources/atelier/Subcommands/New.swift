import ArgumentParser
import SessionEngine
import SessionStore
import Templates

struct New: Subcommand {
    static let page = Page(
        name: "new", chapter: .begin,
        does: Bilingual(fr: "Crée le fichier d'un nouvel atelier.", en: "Makes the file of a new workshop."),
        forms: [
            Bilingual(
                fr: "FICHIER --template MODÈLE --title TITRE [--group \"NOM[:EFFECTIF]\"]… [OPTIONS]",
                en: "FILE --template ID --title TITLE [--group \"NAME[:HEADS]\"]… [OPTIONS]"),
            Bilingual(fr: "FICHIER --from ATELIER [OPTIONS]", en: "FILE --from WORKSHOP [OPTIONS]"),
            Bilingual(fr: "FICHIER --continues ATELIER [OPTIONS]", en: "FILE --continues WORKSHOP [OPTIONS]"),
        ],
        words: 1...1,
        options: [
            .text(
                "--template", "MODÈLE", "ID",
                Bilingual(fr: "Le modèle : voyez « atelier templates ».", en: "The template: see “atelier templates”.")),
            .text(
                "--from", "ATELIER", "WORKSHOP",
                Bilingual(
                    fr:
                        "Un atelier dont reprendre le sujet, le but, le déroulé, les questions, les groupes et les types d'acteurs.",
                    en:
                        "A workshop of which to take the subject, the aim, the running order, the questions, the groups and the kinds of actors."
                )),
            .text(
                "--continues", "ATELIER", "WORKSHOP",
                Bilingual(
                    fr:
                        "L'atelier que celui-ci continue : comme --from, et avec ses actions, ses questions et ce qui est à suivre.",
                    en:
                        "The workshop that this one continues: as --from, and with its actions, its questions and what is to be followed."
                )),
        ] + FrameOptions.options + [
            .text(
                "--group", "NOM[:EFFECTIF]", "NAME[:HEADS]",
                Bilingual(
                    fr:
                        "Un groupe et combien ils sont ; se répète. Sans cette option, ceux du modèle ou de l'atelier repris.",
                    en:
                        "A group and how many they are; may be repeated. Without it, those of the template or of the other workshop."
                )),
            .text(
                "--actor", "TYPE[:EFFECTIF]", "KIND[:HEADS]",
                Bilingual(
                    fr: "Un type d'acteur concerné et combien ils sont ; se répète.",
                    en: "A kind of actor concerned and how many they are; may be repeated.")),
            .text(
                "--lens", "GRILLE", "ID",
                Bilingual(
                    fr: "Une grille de plus que celle du modèle ; se répète.",
                    en: "A lens besides that of the template; may be repeated.")),
            .text(
                "--language", "fr|en", "fr|en",
                Bilingual(
                    fr: "La langue du papier ; sinon, celle de l'atelier repris ou de l'écran.",
                    en: "The language of the paper; otherwise that of the other workshop or of the screen.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier new sante.atelier --template s-inspirer --title \"Accès aux soins\" --group \"Élus:6\"",
                en:
                    "atelier new health.atelier --template s-inspirer --title \"Access to care\" --group \"Officials:6\""
            ),
            Bilingual(
                fr: "atelier new sante-nord.atelier --from sante.atelier --place Plessé --date 2025-06-12",
                en: "atelier new health-north.atelier --from health.atelier --place Plessé --date 2025-06-12"),
            Bilingual(
                fr: "atelier new sante-2.atelier --continues sante.atelier --date 2025-09-18",
                en: "atelier new health-2.atelier --continues health.atelier --date 2025-09-18"),
        ],
        note: Bilingual(
            fr:
                "--from ne reprend ni le lieu, ni la date, ni qui anime, ni les effectifs, ni rien de ce qui a été dit.",
            en: "--from takes neither place nor date, nor who facilitates, nor heads, nor anything that was said."))

    @Argument var file: String
    @Option var template: String?
    @Option(name: .customLong("from")) var other: String?
    @Option var continues: String?
    @OptionGroup var frame: FrameOptions
    @Option var group: [String] = []
    @Option var actor: [String] = []
    @Option var lens: [String] = []
    @Option var language: String?
}

@MainActor
extension New {
    func perform(at desk: Desk) throws {
        guard file.hasSuffix(".atelier") else { throw Misuse.notAWorkshopName(file) }
        let making = try making(at: desk)
        let made = try WorkshopFile.create(at: file, state: desk.stateFolder) { session in
            try session.decide(.make(making), asking: try desk.asking())
        }
        try made.close()
        desk.output.line(desk.phrases.made(file, made.session.workshop))
        desk.output.line(desk.phrases.toOpen(file))
        guard let continues, let continuation = making.continuation else { return }
        desk.output.line(desk.phrases.carriedOver(continuation.carried.count, from: continues))
    }

    private func making(at desk: Desk) throws -> Making {
        var making = try likeOther(at: desk) ?? ofTemplate(at: desk)
        making.lenses += try furtherLenses(besides: making.lenses, at: desk)
        if let language { making.language = try Self.language(language) }
        for (field, text) in frame.fields { making.frame[field] = text.isEmpty ? nil : text }
        making.groups = try group.map { try Self.headed($0) }.map { Making.NewGroup(name: $0.name, heads: $0.heads) }
        for typed in actor {
            making.actors.append(try actorEdits(typed, in: making.template, besides: making.actors.map(\.id)))
        }
        return making
    }

    /// The lenses that were asked for, each once, without those that the workshop has anyway.
    private func furtherLenses(besides known: [Lens], at desk: Desk) throws -> [Lens] {
        let library = TemplateLibrary(environment: desk.environment)
        var further: [Lens] = []
        for id in try lens.map({ try library.findLens($0) }) where !(known + further).contains(where: { $0.id == id }) {
            further.append(try library.lens(id))
        }
        return further
    }

    /// Made like another workshop, or as the one that continues it; nil where no other is named.
    private func likeOther(at desk: Desk) throws -> Making? {
        guard [template, other, continues].count(where: { $0 != nil }) < 2 else {
            throw Misuse.oneOf(["--template", "--from", "--continues"], command: Self.page.name)
        }
        if let other { return try desk.read(other).workshop.makingOfNext() }
        guard let continues else { return nil }
        let earlier = try desk.read(continues).workshop
        if !earlier.isClosed { desk.tell(desk.phrases.continuesOpenOne(continues)) }
        return try earlier.makingOfContinuation()
    }

    private func ofTemplate(at desk: Desk) throws -> Making {
        let library = TemplateLibrary(environment: desk.environment)
        let names = library.list().map(\.id)
        guard let template else { throw Complaint(desk.phrases.templateMissing(names), .wrong) }
        let found = Lookup(template, among: names.map { ($0, [$0]) })
        let chosen = try library.template(try found.found(.template, template, all: names) { $0 })
        return Making(
            language: desk.phrases.language, template: chosen, lenses: [try library.lens(chosen.lens)], frame: [:])
    }

    private static func language(_ typed: String) throws(Refusal) -> Language {
        guard let known = Language(rawValue: typed.lowercased()) else {
            throw .unknown(.language, typed, nearest: Language.allCases.map(\.rawValue))
        }
        return known
    }

    private func actorEdits(
        _ typed: String, in template: Template, besides others: [ActorID]
    ) throws(Refusal) -> (ActorID, [ActorEdit]) {
        let (name, heads) = try Self.headed(typed)
        var edits: [ActorEdit] = [.concerned(true)]
        if let heads { edits.append(.heads(heads)) }
        let known = template.actors + Actor.builtIn
        let lookup = Lookup(name, among: template.actors.map { ($0.id, [$0.id.text, $0.label.fr, $0.label.en]) })
        if let id = lookup.value { return (id, edits) }
        let built = Lookup(name, among: known.map { ($0.id, [$0.id.text, $0.label.fr, $0.label.en]) })
        if let id = built.value { return (id, edits) }
        return (Workshop.ownActorID(among: known.map(\.id) + others), [.label(name)] + edits)
    }

    /// Reads `NAME:HEADS`; without a number after the last colon the whole is a name.
    static func headed(_ typed: String) throws(Refusal) -> (name: String, heads: Int?) {
        guard let colon = typed.lastIndex(of: ":"),
            let heads = Int(typed[typed.index(after: colon)...].trimmingBlanks)
        else { return (typed.trimmingBlanks, nil) }
        return (typed[..<colon].trimmingBlanks, heads)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmingBlanks: String {
        String(String(drop(while: \.isWhitespace).reversed()).drop(while: \.isWhitespace).reversed())
    }
}
