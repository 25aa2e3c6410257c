import ArgumentParser
import Foundation
import Glibc
import Publishing
import SessionEngine
import Synthesis
import Templates

struct ExperiencesCommand: Subcommand {
    static let page = Page(
        name: "experiences", chapter: .machine,
        does: Bilingual(
            fr: "Les fiches d'expérience : la liste, l'une d'elles à lire ou à imprimer, les vôtres.",
            en: "The cards of experiences: the list, one of them to read or to print, your own."),
        forms: [
            Bilingual(fr: "[list] [--json]", en: "[list] [--json]"),
            Bilingual(
                fr: "show FICHE [--format text|pdf] [--output SORTIE [--force]]",
                en: "show CARD [--format text|pdf] [--output OUTPUT [--force]]"),
            Bilingual(fr: "copy FICHE [NOM]", en: "copy CARD [NAME]"),
            Bilingual(fr: "new NOM [--from FICHIER]", en: "new NAME [--from FILE]"),
            Bilingual(fr: "check [FICHIER…]", en: "check [FILE…]"),
        ],
        words: 0...100,
        options: [
            .text(
                "--format", "FORMAT", "FORMAT",
                Bilingual(fr: "text (d'habitude), ou pdf : une page A4.", en: "text (as a rule), or pdf: one A4 page.")),
            .output, .force,
            .text(
                "--from", "FICHIER", "FILE",
                Bilingual(
                    fr: "Tire la fiche d'un atelier clos : ce que dit son édition publique.",
                    en: "Draws the card from a closed workshop: what its public edition says.")),
            .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier experiences show eusko --format pdf --output eusko.pdf",
                en: "atelier experiences show eusko --format pdf --output eusko.pdf"),
            Bilingual(
                fr: "atelier experiences new domfront --from sante.atelier",
                en: "atelier experiences new domfront --from health.atelier"),
        ],
        note: Bilingual(
            fr:
                "Vos propres fiches se rangent dans ~/.local/share/atelier/Experiences et l'emportent sur les nôtres. Pour en lire une dans la salle : atelier card, ou X au direct.",
            en:
                "Your own cards lie in ~/.local/share/atelier/Experiences and win over ours. To read one in the room: atelier card, or X on the live screen."
        ))

    @Argument var words: [String] = []
    @Option var format: String?
    @Option var output: String?
    @Option var from: String?
    @ArgumentParser.Flag var force = false
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, show, copy, new, check }
    private enum Format: String, CaseIterable { case text, pdf }
}

@MainActor
extension ExperiencesCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let library = TemplateLibrary(environment: desk.environment)
        switch try queue.verb(Verb.self, default: .list) {
        case .list:
            try queue.end()
            try desk.list(library.listExperiences(), asJSON: json) {
                LibraryRecord.Told(title: $0.title, place: $0.place, summary: $0.summary)
            }
        case .show:
            let id = try find(try queue.next(), in: library)
            try queue.end()
            try show(try library.experience(ExperienceID(id)), in: library, at: desk)
        case .copy:
            let id = try find(try queue.next(), in: library)
            let name = queue.nextIfAny() ?? id
            try queue.end()
            try desk.keep(
                try library.copy(id, as: name, on: .experiences), as: name, on: .experiences, in: library)
        case .new:
            let name = try queue.next()
            try queue.end()
            let text = try from.map { try card(of: $0, named: name, in: library, at: desk) }
            try desk.keep(
                try text ?? library.example(named: name, on: .experiences), as: name, on: .experiences, in: library)
        case .check:
            try desk.check(queue.isEmpty ? [] : queue.all(), on: [.experiences], in: library)
        }
    }

    private func find(_ typed: String, in library: TemplateLibrary) throws -> String {
        let items = library.listExperiences()
        return try Lookup(typed, among: items.map { ($0.id, $0.names) }).found(.experience, typed, all: items.map(\.id))
        { $0 }
    }

    private func show(_ card: Experience, in library: TemplateLibrary, at desk: Desk) throws {
        let format = try chosen(Format.self, format, option: "--format") ?? .text
        let lens = try? library.lens(card.lens)
        if format == .pdf, output == nil, isatty(1) == 1 {
            throw Complaint(desk.phrases.binaryToTerminal(format.rawValue), .wrong)
        }
        let bytes =
            switch format {
            case .text: Data(desk.phrases.page(card, lens: lens).map { Shown.safe($0) + "\n" }.joined().utf8)
            case .pdf: Data(try ExperienceRenderer.render(card, lens: lens, language: desk.phrases.language))
            }
        guard let output else { return desk.output.raw(bytes) }
        try desk.write(bytes, to: output, isForced: force)
        desk.output.line(desk.phrases.fileWritten(output))
    }

    /// The text of the card of a workshop that is closed.
    private func card(of path: String, named name: String, in library: TemplateLibrary, at desk: Desk) throws -> String
    {
        let workshop = try desk.read(path).workshop
        guard workshop.isClosed else { throw Complaint(desk.phrases.cardOfOpenWorkshop(path), .refused) }
        desk.warnOfNames(in: workshop, file: path)
        var card = Experience(of: workshop, id: ExperienceID(name))
        // A lens that is not at hand cannot be named: its levers would be unknown.
        if (try? library.lens(card.lens)) == nil { (card.lens, card.levers) = (Experience.usualLens, []) }
        return card.yaml(comment: desk.phrases.commentOfCard())
    }
}

extension LibraryItem where Content == Experience {
    /// What a card is found by: its id, and its title in both languages where it can be read.
    var names: [String] { [id] + ((try? content.get().title).map { [$0.fr, $0.en] } ?? []) }
}
