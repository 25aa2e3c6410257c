import SessionEngine

extension Phrases {
    /// What a fact of the series did, as the log tells it; the words carried over are quoted.
    func summary(ofSeries fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .workshopContinued(let continuation):
            let earlier = continuation.chain.last.map { quoted($0.title) } ?? ""
            return say(fr: "suite de {} · ", en: "continues {} · ", words: earlier)
                + carried(continuation.carried.count)
        case .carriedAnswered(let key, let answer):
            guard let item = workshop.carried.first(where: { $0.key == key }) else {
                return say(fr: "reprise", en: "carried over")
            }
            return rank(of: key, in: workshop) + " " + quoted(item.text) + " · " + name(of: answer?.outcome, item.sort)
        default: return ""
        }
    }

    /// The same as it is told when it is done: by its number alone.
    func toldOfSeries(_ fact: Fact, in workshop: Workshop) -> String {
        switch fact {
        case .workshopContinued(let continuation):
            return say(fr: "Suite d’un atelier", en: "Continues a workshop") + " · "
                + carried(continuation.carried.count)
        case .carriedAnswered(let key, let answer):
            let sort = workshop.carried.first { $0.key == key }?.sort ?? .followed
            let rank = rank(of: key, in: workshop)
            guard let answer else { return say(fr: "{} : réponse effacée", en: "{}: answer cleared", words: rank) }
            return say(fr: "{} : {}", en: "{}: {}", words: rank, name(of: answer.outcome, sort))
        default: return ""
        }
    }

    /// `reprise 3`: by what people call something carried over here.
    private func rank(of key: CarriedKey, in workshop: Workshop) -> String {
        let rank = (workshop.carried.firstIndex { $0.key == key } ?? 0) + 1
        return say(fr: "reprise \(rank)", en: "carried over \(rank)")
    }
}
