import Canvas
import SessionEngine

extension Phrases {
    func welcome() -> String {
        say(fr: "Écouter, partager, apprendre, puis résoudre.", en: "Listen, share, learn, then solve.")
    }

    func purpose() -> String {
        say(
            fr: "Capter ce que disent les groupes, imprimer la synthèse sur place.",
            en: "Capture what the groups say, print the synthesis on the spot.")
    }

    func workshopsHeading() -> String { say(fr: "Vos ateliers", en: "Your workshops") }

    func lookingForWorkshops() -> String { say(fr: "Recherche dans vos documents…", en: "Looking in your documents…") }

    func noWorkshop() -> String {
        say(
            fr: "Aucun atelier dans vos documents. n en crée un ; d ouvre la démonstration.",
            en: "No workshop in your documents. n makes one; d opens the demonstration.")
    }

    func lastOpen() -> String { say(fr: "le dernier ouvert", en: "opened last") }

    /// `Enquête citoyenne · 3 h 10`: what it is called, and how long its running order takes.
    func titleAndLength(of template: Template) -> String {
        "\(text(template.title)) · \(duration(minutes: template.blocks.reduce(0) { $0 + $1.minutes }))"
    }

    /// A new workshop made like another one.
    func like(_ other: WorkshopEntry) -> String {
        say(fr: "Comme {}", en: "Like {}", words: quoted(Fitting.head(Self.visible(other.title), to: 40)))
    }

    func whatIsTaken() -> String {
        say(
            fr:
                "Pour la ville suivante : le sujet, le but, le déroulé et les questions, les groupes et les acteurs. Ni lieu, ni date, ni effectifs, rien de ce qui a été dit.",
            en:
                "For the next town: the subject, the aim, the running order and the questions, the groups and the actors. No place, no date, no heads, nothing that was said."
        )
    }
}
