import SessionEngine

extension Phrases {
    /// What a step brought in: `salle Nord, salle Sud · 45 contributions reçues`.
    func merged(_ step: Step, in workshop: Workshop) -> String {
        var ids: [WorkshopID] = []
        var (received, others) = (0, 0)
        for fact in step.facts {
            switch fact {
            case .roomChanged(let id, _): if !ids.contains(id) { ids.append(id) }
            case .contributionMade: received += 1
            case .wordingMerged: others += 1
            default: break
            }
        }
        let names = ids.compactMap { workshop.room($0)?.name }.map { room($0) }
        var parts = [names.isEmpty ? rooms(ids.count) : names.prefix(4).joined(separator: ", ")]
        if names.count > 4 { parts[0] += "…" }
        if received > 0 {
            parts.append(
                count(
                    received, fr: ("contribution reçue", "contributions reçues"),
                    en: ("contribution received", "contributions received")))
        }
        if others > 0 {
            parts.append(
                count(
                    others, fr: ("autre rédaction gardée", "autres rédactions gardées"),
                    en: ("other wording kept", "other wordings kept")))
        }
        if parts.count == 1 { parts.append(say(fr: "complétée", en: "filled in")) }
        return parts.joined(separator: " · ")
    }

    /// `2 salles`.
    private func rooms(_ number: Int) -> String { count(number, fr: ("salle", "salles"), en: ("room", "rooms")) }
}
