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
                en: "FILE --template ID --title TITLE [--group \"NAME[:HEADS]\"]… [OPTIONS]")
        ],
        words: 1...1,
        options: [
            .text(
                "--template", "MODÈLE", "ID",
                Bilingual(fr: "Le modèle : voyez « atelier templates ».", en: "The template: see “atelier templates”."))
        ] + FrameOptions.options + [
            .text(
                "--group", "NOM[:EFFECTIF]", "NAME[:HEADS]",
                Bilingual(
                    fr: "Un groupe et combien ils sont ; se répète. Sans cette option, les groupes du modèle.",
                    en: "A group and how many they are; may be repeated. Without it, the groups of the template.")),
            .text(
                "--actor", "TYPE[:EFFECTIF]", "KIND[:HEADS]",
                Bilingual(
                    fr: "Un type d'acteur concerné et combien ils sont ; se répète.",
                    en: "A kind of actor concerned and how many they are; may be repeated.")),
            .text(
                "--language", "fr|en", "fr|en",
                Bilingual(
                    fr: "La langue du papier ; sinon, celle de l'écran.",
                    en: "The language of the paper; otherwise that of the screen.")),
        ],
        examples: [
            Bilingual(
                fr: "atelier new sante.atelier --template s-inspirer --title \"Accès aux soins\" --group \"Élus:6\"",
                en:
                    "atelier new health.atelier --template s-inspirer --title \"Access to care\" --group \"Officials:6\""
            )
        ])

    @Argument var file: String
    @Option var template: String?
    @OptionGroup var frame: FrameOptions
    @Option var group: [String] = []
    @Option var actor: [String] = []
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
    }

    private func making(at desk: Desk) throws -> Making {
        let library = TemplateLibrary(environment: desk.environment)
        let names = library.list().map(\.id)
        guard let template else { throw Complaint(desk.phrases.templateMissing(names), .wrong) }
        let found = Lookup(template, among: names.map { ($0, [$0]) })
        let chosen = try library.template(try found.found(.template, template, all: names) { $0 })
        let lens = try library.lens(chosen.lens)
        var making = Making(
            language: try paperLanguage(at: desk), template: chosen, lenses: [lens],
            frame: frame.fields.filter { !$0.value.isEmpty },
            groups: try group.map { try Self.headed($0) }.map { Making.NewGroup(name: $0.name, heads: $0.heads) })
        for typed in actor {
            making.actors.append(try actorEdits(typed, in: chosen, besides: making.actors.map(\.id)))
        }
        return making
    }

    private func paperLanguage(at desk: Desk) throws(Refusal) -> Language {
        guard let language else { return desk.phrases.language }
        guard let known = Language(rawValue: language.lowercased()) else {
            throw .unknown(.language, language, nearest: Language.allCases.map(\.rawValue))
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
