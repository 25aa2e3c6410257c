import SessionEngine

extension Phrases {
    var bundlesHeading: String { say(fr: "Ce qui a été dit plusieurs fois", en: "What was said several times") }

    /// How many contributions, of how many groups.
    func tally(_ number: Int, groups: Int) -> String {
        contributions(number) + (groups > 0 ? "\u{A0}· " + self.groups(groups) : "")
    }

    func ownLeversLead(_ number: Int) -> String {
        number == 1
            ? say(fr: "Ce que la salle y a mis, dans ses mots :", en: "What the room put there, in its words:")
            : say(
                fr: "Ce que la salle y a mis, dans ses mots, en \(number) regroupements :",
                en: "What the room put there, in its words, in \(number) bundles:")
    }

    func ownLever(_ title: String, _ tally: String) -> String {
        say(fr: "{} ({})", en: "{} ({})", words: quoted(title), tally)
    }

    /// The title, how many say it, in which groups, and which where their words do not follow.
    func bundle(_ title: String, _ number: Int, groups: [String], numbers: [Int] = []) -> String {
        let count = contributions(number)
        let cited = numbers.isEmpty ? "" : " (\(self.numbers(numbers)))"
        guard !groups.isEmpty else {
            return say(fr: "{} : \(count)\(cited).", en: "{}: \(count)\(cited).", words: quoted(title))
        }
        return say(
            fr: "{} : \(count), {}\(cited).", en: "{}: \(count), {}\(cited).", words: quoted(title), list(groups))
    }

    var otherBundlesLead: String {
        say(
            fr: "Regroupé aussi, sans réunir plusieurs groupes ; les mots sont à leur levier et dans l'annexe :",
            en: "Also bundled, without joining several groups; the words stand at their lever and in the annex:")
    }

    /// A lever at which only a bundle stands.
    func onlyOwn(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "Un regroupement y est posé, sans ligne classée.", en: "A bundle stands here, with no mapped line.")
            : say(
                fr: "Des regroupements y sont posés, sans ligne classée.",
                en: "Bundles stand here, with no mapped line.")
    }

    func bundled(under title: String) -> String {
        say(fr: "regroupée sous {}", en: "bundled under {}", words: quoted(title))
    }

    func bundledCount(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "1 contribution est dans un regroupement ; elle garde ses mots.",
                en: "1 contribution stands in a bundle; it keeps its words.")
            : say(
                fr: "\(contributions(number)) sont regroupées ; chacune garde ses mots.",
                en: "\(contributions(number)) are bundled; each keeps its words.")
    }
}
