import SessionEngine

extension Phrases {
    var votesHeading: String { say(fr: "Les voix", en: "The votes") }
    var voteHeadings: [String] {
        switch language {
        case .fr: ["Contribution", "N°", "Voix"]
        case .en: ["Contribution", "No.", "Votes"]
        }
    }

    func votes(_ votes: Int, at table: String) -> String {
        say(fr: "{} : \(votes)", en: "{}: \(votes)", words: table)
    }

    func votesCounted(_ total: Int) -> String {
        say(
            fr: "\(votes(total)) en tout, telles qu'elles ont été comptées.",
            en: "\(votes(total)) in all, as they were counted.")
    }

    func overspent(at table: String?, given: Int, most: Int) -> String {
        let counted = votes(given)
        guard let table else {
            return say(
                fr: "Pour toute la salle, \(counted) ont été comptées ; il y en avait \(most) à donner.",
                en: "For the whole room \(counted) were counted; there were \(most) to give.")
        }
        return say(
            fr: "{} : \(counted) ont été comptées ; il y en avait \(most) à donner.",
            en: "{}: \(counted) were counted; there were \(most) to give.", words: table)
    }

    func rule(_ rule: VoteRule) -> String {
        switch rule.by {
        case .person:
            say(fr: "Chaque personne avait \(votes(rule.budget)).", en: "Each person had \(votes(rule.budget)).")
        case .table: say(fr: "Chaque groupe avait \(votes(rule.budget)).", en: "Each group had \(votes(rule.budget)).")
        }
    }
}
