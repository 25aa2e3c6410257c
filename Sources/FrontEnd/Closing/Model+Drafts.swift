import SessionEngine
import Synthesis

extension Model {
    /// The drafts of what is kept: the chosen one comes into the field of a place, and is written only from there.
    mutating func askDraft() -> [Effect] {
        let drafts = TakeawayDrafts(workshop)
        let place = draftPlace
        let options = drafts.drafts.map { draft in
            Choice.Option(
                draft.text, detail: phrases.draftDetail(draft.text, numbers: workshop.numbers(draft.rests))
            ) { model in
                model.askTakeaway(place, draft: draft)
                return []
            }
        }
        guard !options.isEmpty else {
            status = Status(.note, drafts.missing.map { phrases.lacking($0) }.joined(separator: " "))
            return []
        }
        // What was written already is most often not what one starts from again.
        let written = Set(Limits.places.compactMap { workshop.takeaways[$0]?.rests })
        let selected = drafts.drafts.firstIndex { !written.contains($0.rests) } ?? 0
        overlay = .choice(
            Choice(
                Bilingual(fr: "Brouillon à retenir n° \(place)", en: "Draft to keep no. \(place)"),
                text: ([phrases.draftIsNotYours()] + drafts.missing.map { phrases.lacking($0) }).joined(
                    separator: "\n"), selected: selected,
                options))
        return []
    }

    /// The place that is chosen in the list, else the first that is still empty, else the first.
    private var draftPlace: Int {
        let lines = closingLines
        if case .takeaway(let place) = lines[closingIndex(in: lines)] { return place }
        return Limits.places.first { workshop.takeaways[$0] == nil } ?? Limits.places.lowerBound
    }
}

extension Phrases {
    func draftIsNotYours() -> String {
        say(
            fr: "Fait de ce qui a été dit, par l'outil. Entrée le met dans le champ : à vous de le reprendre.",
            en: "Made of what was said, by the tool. Enter puts it into the field: it is yours to rewrite.")
    }

    /// The whole draft, and what it rests on.
    func draftDetail(_ text: String, numbers: [Int]) -> String {
        let list = numbers.map(String.init).joined(separator: ", ")
        return text + " (" + say(fr: "n°", en: "no.") + "\u{A0}" + list + ")"
    }
}
