import SessionEngine

extension Model {
    /// How many votes the pointed line got: of the whole room, or of one table; with what each still has to give.
    mutating func askVotes() -> [Effect] {
        guard let contribution = pointed else { return [] }
        let tables: [GroupLetter?] = [nil] + workshop.groups.map(\.letter)
        guard tables.count > 2 else { return askVotes(of: contribution, at: nil) }
        let options = tables.map { table in
            let votes = contribution.votes[table].map { " · " + phrases.votesHere($0) } ?? ""
            return Choice.Option(phrases.told(workshop.tally(at: table), in: workshop) + votes) {
                $0.askVotes(of: contribution, at: table)
            }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Voix pour le n° \(contribution.number)", en: "Votes for no. \(contribution.number)"),
                text: phrases.budget(workshop.template?.votes), options))
        return []
    }

    private mutating func askVotes(of contribution: Contribution, at table: GroupLetter?) -> [Effect] {
        let tally = workshop.tally(at: table)
        let given = tally.most == nil ? "" : " " + phrases.told(tally, in: workshop) + "."
        askNumber(
            Bilingual(
                fr: "Combien de voix pour le n° \(contribution.number) ?",
                en: "How many votes for no. \(contribution.number)?"),
            hint: Bilingual(
                fr: "Un total. Vide : effacer le compte.\(given)", en: "A total. Empty: clear the count.\(given)"),
            now: contribution.votes[table]
        ) { _, votes in [.perform(.setVotes(contribution.id, table: table, votes))] }
        return []
    }
}

extension Phrases {
    func votesHere(_ number: Int) -> String {
        say(fr: "dont \(votes(number)) à cette ligne", en: "\(votes(number)) of them to this line")
    }

    /// What the template gives to each; nothing where it says nothing.
    func budget(_ rule: VoteRule?) -> String {
        guard let rule else { return "" }
        return switch rule.by {
        case .person: say(fr: "Chaque personne a \(votes(rule.budget)).", en: "Each person has \(votes(rule.budget)).")
        case .table: say(fr: "Chaque groupe a \(votes(rule.budget)).", en: "Each group has \(votes(rule.budget)).")
        }
    }
}
