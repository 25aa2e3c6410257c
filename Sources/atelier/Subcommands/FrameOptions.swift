import ArgumentParser
import SessionEngine

/// The options that fill in the frame, for a new workshop and for one that exists.
struct FrameOptions: ParsableArguments {
    @Option var title: String?
    @Option var subject: String?
    @Option var place: String?
    @Option var date: String?
    @Option var end: String?
    @Option var organiser: String?
    @Option var facilitator: [String] = []
    @Option var aim: String?
    @Option var mandate: String?
    @Option var next: String?
    @Option var corrections: String?
    @Option var notice: String?

    /// The fields that were given; an empty text stands for one to clear.
    var fields: [FrameField: String] {
        let given: [FrameField: String?] = [
            .title: title, .subject: subject, .place: place, .date: date, .end: end,
            .organiser: organiser,
            .facilitators: facilitator.isEmpty ? nil : facilitator.joined(separator: ", "), .aim: aim,
            .mandate: mandate, .next: next, .corrections: corrections, .notice: notice,
        ]
        return given.compactMapValues(\.self)
    }

    /// What the help says of them.
    nonisolated static let options: [Page.Option] = [
        .text("--title", "TITRE", "TITLE", Bilingual(fr: "Le titre.", en: "The title.")),
        .text("--subject", "SUJET", "SUBJECT", Bilingual(fr: "Le sujet.", en: "The subject.")),
        .text("--place", "LIEU", "PLACE", Bilingual(fr: "Le lieu.", en: "The place.")),
        .text(
            "--date", "JOUR", "DAY",
            Bilingual(fr: "Le jour : 2025-03-25, ou des mots.", en: "The day: 2025-03-25, or words.")),
        .text(
            "--end", "HEURE", "TIME",
            Bilingual(fr: "L'heure de fin dite à la salle : 12:30.", en: "The end told to the room: 12:30.")),
        .text("--organiser", "QUI", "WHO", Bilingual(fr: "Qui organise.", en: "Who organises.")),
        .text(
            "--facilitator", "QUI", "WHO",
            Bilingual(fr: "Qui anime ; se répète.", en: "Who facilitates; may be repeated.")),
        .text("--aim", "TEXTE", "TEXT", Bilingual(fr: "À quoi sert l'atelier.", en: "What the workshop is for.")),
        .text(
            "--mandate", "TEXTE", "TEXT",
            Bilingual(fr: "Ce qu'on fera de ce qui est dit.", en: "What will be done with what is said.")),
        .text("--next", "TEXTE", "TEXT", Bilingual(fr: "Le prochain rendez-vous.", en: "The next meeting.")),
        .text(
            "--corrections", "TEXTE", "TEXT",
            Bilingual(fr: "À qui signaler une erreur, avant quand.", en: "Whom to tell of a mistake, by when.")),
        .text(
            "--notice", "TEXTE", "TEXT",
            Bilingual(fr: "Une mention sur chaque page.", en: "A notice on every page.")),
    ]
}
