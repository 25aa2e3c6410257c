import SessionEngine

extension Model {
    /// How many votes the pointed line got: of the whole room, or of one table.
    mutating func askVotes() -> [Effect] {
        guard let contribution = pointed else { return [] }
        let tables: [GroupLetter?] = [nil] + workshop.groups.map(\.letter)
        guard tables.count > 2 else { return askVotes(of: contribution, at: nil) }
        let options = tables.map { table in
            let votes = contribution.votes[table].map { " · " + phrases.votes($0) } ?? ""
            let name = table.map { phrases.group($0, in: workshop) } ?? phrases.wholeRoom()
            return Choice.Option(name + votes) { $0.askVotes(of: contribution, at: table) }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Voix pour le n° \(contribution.number)", en: "Votes for no. \(contribution.number)"),
                options))
        return []
    }

    private mutating func askVotes(of contribution: Contribution, at table: GroupLetter?) -> [Effect] {
        askNumber(
            Bilingual(
                fr: "Combien de voix pour le n° \(contribution.number) ?",
                en: "How many votes for no. \(contribution.number)?"),
            hint: Bilingual(fr: "Un total. Vide : effacer le compte.", en: "A total. Empty: clear the count."),
            now: contribution.votes[table]
        ) { _, votes in [.perform(.setVotes(contribution.id, table: table, votes))] }
        return []
    }
}

extension Phrases {
    func wholeRoom() -> String { say(fr: "toute la salle", en: "the whole room") }
}
