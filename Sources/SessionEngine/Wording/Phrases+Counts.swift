extension Phrases {
    /// `3 contributions`.
    package func contributions(_ number: Int) -> String {
        count(number, fr: ("contribution", "contributions"), en: ("contribution", "contributions"))
    }

    /// `3 groupes`.
    package func groups(_ number: Int) -> String {
        count(number, fr: ("groupe", "groupes"), en: ("group", "groups"))
    }

    /// `12 personnes`.
    package func people(_ number: Int) -> String {
        count(number, fr: ("personne", "personnes"), en: ("person", "people"))
    }

    /// `2 conditions`.
    package func conditions(_ number: Int) -> String {
        count(number, fr: ("condition", "conditions"), en: ("condition", "conditions"))
    }

    /// `2 écueils`.
    package func pitfalls(_ number: Int) -> String {
        count(number, fr: ("écueil", "écueils"), en: ("pitfall", "pitfalls"))
    }

    /// `2 actions`.
    package func actions(_ number: Int) -> String {
        count(number, fr: ("action", "actions"), en: ("action", "actions"))
    }

    /// `9 voix`.
    package func votes(_ number: Int) -> String {
        count(number, fr: ("voix", "voix"), en: ("vote", "votes"))
    }

    /// `groupe b · 11 voix sur 10 : 1 de trop`: what was counted at a table or for the whole room, against the budget.
    package func told(_ tally: VoteTally, in workshop: Workshop) -> String {
        let place = tally.table.map { group($0, in: workshop) } ?? wholeRoom
        guard let most = tally.most, let left = tally.left else { return "\(place) · \(votes(tally.given))" }
        let given = say(fr: "\(votes(tally.given)) sur \(most)", en: "\(votes(tally.given)) of \(most)")
        let rest =
            tally.over > 0
            ? say(fr: "\(tally.over) de trop", en: "\(tally.over) too many")
            : left > 0 ? say(fr: "reste \(left)", en: "\(left) left") : say(fr: "tout est donné", en: "all given")
        return say(fr: "{} · \(given) : \(rest)", en: "{} · \(given): \(rest)", words: place)
    }

    /// The whole room, as the place of votes.
    package var wholeRoom: String { say(fr: "toute la salle", en: "the whole room") }

    /// `2 lignes`: contributions as lines of a page.
    package func lines(_ number: Int) -> String {
        count(number, fr: ("ligne", "lignes"), en: ("line", "lines"))
    }
}

extension Phrases {
    /// A wording in which each `{}` is replaced, after typography, by words that are not ours and stay to the letter.
    package func say(fr: @autoclosure () -> String, en: @autoclosure () -> String, words: String...) -> String {
        var rest = Substring(say(fr: fr(), en: en()))
        var out = ""
        for word in words {
            guard let gap = rest.firstIndex(of: "{") else { break }
            out += rest[..<gap] + word
            rest = rest[rest.index(after: gap)...].dropFirst()
        }
        return out + rest
    }
}
