import ArgumentParser
import SessionEngine

struct BundleCommand: Subcommand {
    static let page = Page(
        name: "bundle", chapter: .mend,
        does: Bilingual(
            fr: "Regroupe les contributions qui disent la même chose, sous un titre.",
            en: "Bundles contributions that say the same, under a title."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER new TITRE N… [--lever LEVIER]…", en: "FILE new TITLE N… [--lever LEVER]…"),
            Bilingual(fr: "FICHIER rename R TITRE", en: "FILE rename B TITLE"),
            Bilingual(fr: "FICHIER add|remove R N…", en: "FILE add|remove B N…"),
            Bilingual(fr: "FICHIER map R LEVIER…|none|--clear", en: "FILE map B LEVER…|none|--clear"),
            Bilingual(fr: "FICHIER dissolve|restore R", en: "FILE dissolve|restore B"),
            Bilingual(
                fr: "FICHIER propose [N] [--across-rooms] [--json]", en: "FILE propose [N] [--across-rooms] [--json]"),
        ],
        words: 1...200,
        options: [
            .text(
                "--lever", "LEVIER", "LEVER", Bilingual(fr: "Le levier ; deux au plus.", en: "The lever; two at most.")),
            .alone(
                "--across-rooms",
                Bilingual(
                    fr: "Ne propose que ce que des salles différentes ont dit.",
                    en: "Proposes only what different rooms said.")),
            .alone("--clear", Bilingual(fr: "Efface le levier.", en: "Clears the lever.")), .lensOfWorkshop, .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier bundle sante.atelier new \"Tenir dans la durée\" 30 31 37 --lever apprentissages",
                en: "atelier bundle health.atelier new \"Keep at it\" 30 31 37 --lever apprentissages")
        ],
        note: Bilingual(
            fr:
                "R : le numéro du regroupement, ou son titre. Personne ne perd ses mots : chaque contribution reste imprimée. Une contribution est dans un seul regroupement. « propose » dit ce qui se ressemble, d'après les mots, et ne regroupe rien : avec un numéro, autour de cette ligne.",
            en:
                "B: the number of the bundle, or its title. Nobody's words are lost: each contribution stays printed. A contribution stands in one bundle only. “propose” tells what is alike, by the words, and bundles nothing: with a number, around that line."
        ))

    @Argument var words: [String]
    @Option var lever: [String] = []
    @Option var lens: String?
    @ArgumentParser.Flag var clear = false
    @ArgumentParser.Flag var acrossRooms = false
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, new, rename, add, remove, map, dissolve, restore, propose }
}

@MainActor
extension BundleCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let verb = try queue.verb(Verb.self, default: .list)
        guard verb != .list else {
            try queue.end()
            return try list(try desk.read(file).workshop, at: desk)
        }
        guard verb != .propose else {
            let number = queue.isEmpty ? nil : try queue.next()
            try queue.end()
            return try propose(number, in: try desk.read(file).workshop, at: desk)
        }
        let name = try queue.next()
        let takesNone = verb == .dissolve || verb == .restore || (verb == .map && clear)
        let rest = takesNone ? [] : try queue.all()
        try queue.end()
        try desk.tell(file) { try command(verb, name, rest, in: $0.workshop) }
    }

    private func command(_ verb: Verb, _ name: String, _ rest: [String], in workshop: Workshop) throws -> Command {
        if verb == .new {
            let lens = try workshop.findLens(lens)
            let levers = lever.isEmpty ? nil : try lens.findLevers(lever)
            return .makeBundle(title: name, try members(rest, in: workshop), levers: levers, lens: lens.id)
        }
        let id = try workshop.findBundle(name)
        switch verb {
        case .rename:
            if rest.count > 1 { throw Misuse.tooManyWords(rest[1], command: Self.page.name) }
            return .changeBundle(id, [.title(rest[0])])
        case .add: return .changeBundle(id, [.add(try members(rest, in: workshop))])
        case .remove: return .changeBundle(id, [.remove(try members(rest, in: workshop))])
        case .map:
            let lens = try workshop.findLens(lens)
            let mapping = clear ? nil : Mapping(levers: try lens.findLevers(rest), confirmation: .typed)
            return .changeBundle(id, [.mapping(lens.id, mapping)])
        case .dissolve, .restore, .list, .new, .propose: return .changeBundle(id, [.dissolved(verb == .dissolve)])
        }
    }

    private func members(_ numbers: [String], in workshop: Workshop) throws -> [ContributionID] {
        try numbers.map { try workshop.findContribution($0, command: Self.page.name) }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        let lens = try workshop.findLens(lens)
        if json { return try desk.output.json(workshop.bundles.map { BundleRecord($0, in: workshop, lens: lens) }) }
        for bundle in workshop.bundles { desk.output.line(desk.phrases.line(bundle, in: workshop, lens: lens)) }
    }
}

/// A bundle, for a program.
struct BundleRecord: Encodable {
    let number: Int
    let id: String
    let title: String
    /// The numbers of its contributions.
    let members: [Int]
    /// Levers of the lens that was asked for, otherwise of the workshop's own: absent not yet mapped, empty *none*.
    let levers: [String]?

    init(_ bundle: Bundle, in workshop: Workshop, lens: Lens) {
        number = bundle.number
        id = bundle.id.text
        title = bundle.title
        members = bundle.members.compactMap { workshop.contribution($0)?.number }
        levers = workshop.mapping(of: bundle, lens: lens)?.levers.map(\.text)
    }
}

extension Phrases {
    /// A bundle in one line: its number, its title, what it holds, its levers.
    func line(_ bundle: Bundle, in workshop: Workshop, lens: Lens) -> String {
        let numbers = bundle.members.compactMap { workshop.contribution($0)?.number }.sorted()
        let held = "\(say(fr: "n°", en: "no."))\u{A0}\(numbers.map(String.init).joined(separator: ", "))"
        let levers = mapping(workshop.mapping(of: bundle, lens: lens), in: lens)
        return "\(bundle.number)  \(bundle.title)  [\(held) · \(levers)]"
    }
}
