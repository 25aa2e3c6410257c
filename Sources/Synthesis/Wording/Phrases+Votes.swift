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

    func rule(_ rule: VoteRule) -> String {
        switch rule.by {
        case .person:
            say(fr: "Chaque personne avait \(votes(rule.budget)).", en: "Each person had \(votes(rule.budget)).")
        case .table: say(fr: "Chaque groupe avait \(votes(rule.budget)).", en: "Each group had \(votes(rule.budget)).")
        }
    }
}
