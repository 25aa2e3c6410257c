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
