import Canvas
import SessionEngine
import Synthesis

extension Phrases {
    /// `Suite de « Santé », 25 mars 2025 · 2 sur 5 sans réponse`.
    func seriesHead(_ workshop: Workshop) -> String {
        let earlier = workshop.earlier.map { name(of: $0) } ?? ""
        return unanswered(workshop.unanswered.count, of: workshop.carried.count) + " · "
            + say(fr: "suite de {}", en: "continues {}", words: earlier)
    }

    /// The words whole, then where they come from, whether somebody carries it, by when, and why the answer.
    func detail(of item: Carried, in workshop: Workshop) -> [String] {
        var parts = [origin(of: item, in: workshop)]
        if let actor = item.actor { parts.append(self.actor(actor, in: workshop)) }
        // The screen may be seen by the whole room: who carries it is told by the command line and on paper.
        if item.who != nil { parts.append(say(fr: "porteur noté", en: "carrier noted")) }
        if let when = item.when { parts.append(say(fr: "pour : {}", en: "by: {}", words: due(when))) }
        let why = workshop.answer(of: item.key)?.why.map { say(fr: "Pourquoi : {}", en: "Why: {}", words: $0) }
        return [quoted(item.text), parts.joined(separator: " · ")] + (why.map { [$0] } ?? [])
    }

    func seriesHelp() -> [String] {
        [
            say(
                fr: "✓ fait ou répondu   → continue   × abandonné   ○ sans réponse",
                en: "✓ done or answered   → goes on   × dropped   ○ not answered"),
            say(
                fr: "Ce qui n'est ni fait ni abandonné passera dans l'atelier suivant du parcours.",
                en: "What is neither done nor dropped goes on to the next workshop of the series."),
        ]
    }

    func nothingCarriedOver() -> String {
        say(
            fr: "Rien n'a été repris d'un atelier précédent. À l'accueil, s fait la suite d'un atelier.",
            en: "Nothing was carried over from an earlier workshop. At home, s makes the next one of a workshop.")
    }

    func wholeSeries() -> String { say(fr: "Tout le parcours (PDF)", en: "The whole series (PDF)") }

    func wholeSeriesDetail() -> String {
        say(
            fr: "Avec les ateliers précédents qui sont dans vos documents ou à côté de celui-ci.",
            en: "With the earlier workshops that lie in your documents or beside this one.")
    }

    func allAnswered() -> String {
        say(fr: "Chaque reprise a sa réponse.", en: "Each thing carried over has its answer.")
    }

    /// The head of the check list's part on what was carried over.
    func seriesHeading(_ workshop: Workshop) -> String {
        seriesTitle + say(fr: " : ", en: ": ") + unanswered(workshop.unanswered.count, of: workshop.carried.count)
            + say(fr: " (D les montre)", en: " (D shows them)")
    }
}
