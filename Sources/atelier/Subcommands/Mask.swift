import ArgumentParser
import SessionEngine

struct Mask: Subcommand {
    static let page = Page(
        name: "mask", chapter: .publish,
        does: Bilingual(
            fr: "Relit les noms : montre ceux qui restent à juger, masque ou garde.",
            en: "Reviews names: shows those left to judge, masks or keeps them."),
        forms: [
            Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]"),
            Bilingual(fr: "FICHIER NOM… [--keep|--clear]", en: "FILE NAME… [--keep|--clear]"),
            Bilingual(fr: "FICHIER --keep-rest", en: "FILE --keep-rest"),
        ],
        words: 1...1000,
        options: [
            .alone("--keep", Bilingual(fr: "Garde ces noms au lieu de les masquer.", en: "Keeps these names instead.")),
            .alone(
                "--clear",
                Bilingual(fr: "Ces noms sont de nouveau à juger.", en: "These names are to be judged again.")),
            .alone(
                "--keep-rest",
                Bilingual(
                    fr: "Garde tous les noms probables qui restent à juger.",
                    en: "Keeps all probable names that are left to judge.")),
            .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier mask sante.atelier \"Anne Martin\" Dupont",
                en: "atelier mask health.atelier \"Anne Martin\" Dupont")
        ],
        note: Bilingual(
            fr:
                "Un nom masqué ne se lit plus dans l'édition publique ; l'interne garde les mots. Les noms sont trouvés par règle, sans certitude : tout autre mot peut être masqué aussi.",
            en:
                "A masked name is not shown in the public edition; the internal one keeps the words. Names are found by rule, without certainty: any other word can be masked too."
        ))

    @Argument var words: [String]
    @ArgumentParser.Flag var keep = false
    @ArgumentParser.Flag var clear = false
    @ArgumentParser.Flag(name: .customLong("keep-rest")) var keepRest = false
    @ArgumentParser.Flag var json = false
}

@MainActor
extension Mask {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let names = queue.isEmpty ? [] : try queue.all()
        guard [keep, clear, keepRest, json].count(where: \.self) < 2 else {
            throw Misuse.oneOf(["--keep", "--clear", "--keep-rest", "--json"], command: Self.page.name)
        }
        if keepRest || json, let extra = names.first { throw Misuse.tooManyWords(extra, command: Self.page.name) }
        if keepRest {
            return try desk.tell(file) { .judgeNames($0.workshop.nameReview.left.map(\.text), .kept) }
        }
        guard names.isEmpty else {
            return try desk.tell(file) { _ in .judgeNames(names, keep ? .kept : clear ? nil : .masked) }
        }
        if keep || clear { throw Misuse.tooFewWords(command: Self.page.name) }
        let workshop = try desk.read(file).workshop
        if json { return try desk.output.json(NameReviewRecord(workshop.nameReview)) }
        desk.show(workshop.nameReview, of: workshop, file: file)
    }
}

extension Desk {
    /// The names to judge with where they stand, then those that were judged.
    fileprivate func show(_ review: NameReview, of workshop: Workshop, file: String) {
        let judged = (review.names + review.others).filter { $0.judgement != nil }
        output.line(review.left.isEmpty ? phrases.noNameLeft : phrases.namesToJudge(review.left.count))
        for name in review.left + judged {
            output.line(phrases.line(name))
            for appearance in name.appearances.prefix(name.judgement == nil ? 3 : 0) {
                output.line(phrases.line(appearance, in: workshop))
            }
        }
    }

    /// Said on standard error with a public document, as long as names are left to judge.
    func warnOfNames(in workshop: Workshop, file: String) {
        let left = workshop.nameReview.left.count
        if left > 0 { errors.line(phrases.namesLeft(left, file: file)) }
    }
}

/// The review of names, for a program.
struct NameReviewRecord: Encodable {
    struct Name: Encodable {
        let name: String
        /// `masked`, `kept`, absent while it is to be judged.
        let judgement: String?
        let ground: String?
        let score: Int?
        let appearances: [Appearance]
    }

    struct Appearance: Encodable {
        /// Which text: `words`, `carrier`, `date`, `outside`, `reason`, `takeaway`, `bundle`, `tension`, `recording`,
        /// `reading`, `frame`, `group`, `actor`, `block`, `override`; and which one: a number, a place, a field, a letter, an id.
        let `in`: String
        let which: String
        let before: String
        let name: String
        let after: String
    }

    /// How many are to be judged.
    let left: Int
    let names: [Name]

    init(_ review: NameReview) {
        left = review.left.count
        names =
            review.names.map { Self.record($0, isProbable: true) }
            + review.others.map { Self.record($0, isProbable: false) }
    }

    private static func record(_ name: ProbableName, isProbable: Bool) -> Name {
        Name(
            name: name.text, judgement: name.judgement?.rawValue, ground: isProbable ? "\(name.ground)" : nil,
            score: isProbable ? name.score : nil,
            appearances: name.appearances.map { appearance in
                let (text, which) = record(appearance.place)
                return Appearance(
                    in: text, which: which, before: appearance.before, name: appearance.name, after: appearance.after)
            })
    }

    private static func record(_ place: TypedText.Place) -> (String, String) {
        switch place {
        case .words(let number): ("words", "\(number)")
        case .carrier(let number): ("carrier", "\(number)")
        case .date(let number): ("date", "\(number)")
        case .outside(let number): ("outside", "\(number)")
        case .reason(let number): ("reason", "\(number)")
        case .takeaway(let place): ("takeaway", "\(place)")
        case .bundle(let number): ("bundle", "\(number)")
        case .tension(let number): ("tension", "\(number)")
        case .recording(let number): ("recording", "\(number)")
        case .earlier(let rank): ("earlier", "\(rank)")
        case .carried(let rank): ("carried", "\(rank)")
        case .promisedBy(let rank): ("carriedWho", "\(rank)")
        case .answered(let rank): ("carriedWhy", "\(rank)")
        case .reading(let topic): ("reading", topic.item ?? "whole")
        case .frame(let field): ("frame", field.rawValue)
        case .room(let id): ("room", id.text)
        case .group(let letter): ("group", letter.text)
        case .actor(let id): ("actor", id.text)
        case .block(let id): ("block", id.text)
        case .override(let id): ("override", id.text)
        }
    }
}
