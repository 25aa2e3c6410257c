import SessionEngine

extension Phrases {
    func heading(of part: PrepareLine.Part, in workshop: Workshop) -> String {
        switch part {
        case .frame: return say(fr: "Cadre", en: "Frame")
        case .groups:
            let heads = workshop.presentGroups.compactMap(\.heads).reduce(0, +)
            return say(fr: "Groupes", en: "Groups") + " · " + people(heads)
        case .actors: return say(fr: "Acteurs concernés par le sujet", en: "Actors concerned by the subject")
        case .order:
            let minutes = workshop.blocks.filter { !$0.isCut }.reduce(0) { $0 + $1.block.minutes }
            return say(fr: "Déroulé", en: "Running order") + " · " + duration(minutes: minutes)
        }
    }

    func notConcerned() -> String { say(fr: "non concernés", en: "not concerned") }

    /// `Écouter · 20 min (au moins 15)`.
    func plan(of running: RunningBlock) -> String {
        let block = running.block
        let minimum =
            block.minimum < block.minutes
            ? say(fr: " (au moins \(block.minimum))", en: " (at least \(block.minimum))") : ""
        let name = block.phase.map { self.name(of: $0) + " · " } ?? ""
        let cut = running.isCut ? say(fr: " · coupée", en: " · cut") : ""
        return name + duration(minutes: block.minutes) + minimum + cut
    }

    func notANumber(_ text: String) -> Explanation {
        Explanation(
            say(
                fr: "\(quoted(Self.visible(text))) n'est pas un nombre.",
                en: "\(quoted(Self.visible(text))) is not a number."),
            say(fr: "Écrivez-le en chiffres.", en: "Write it in figures."))
    }

    func nothingToImport() -> Explanation {
        Explanation(
            say(fr: "Aucun fichier .jsonl à côté de l'atelier.", en: "No .jsonl file beside the workshop."),
            say(
                fr: "Copiez-le dans vos documents, puis recommencez.",
                en: "Copy it into your documents, then try again."))
    }
}
