import Levers
import SessionEngine

extension Phrases {
    func nothingAlike() -> String {
        say(
            fr: "Rien à proposer : à lire leurs mots, aucune ligne n'en redit une autre.",
            en: "Nothing to propose: by their words, no line says again what another says.")
    }

    func nothingLike(_ number: Int) -> String {
        say(
            fr: "Rien ne redit le \(self.number(number)) ; voici les propositions les plus sûres de toutes.",
            en: "Nothing says \(self.number(number)) again; here are the surest proposals of all.")
    }

    /// `3 propositions · comme le n° 12`: what stands over the list, with what it is worth.
    func likenessTitle(_ count: Int, like number: Int?) -> String {
        let told = self.count(count, fr: ("proposition", "propositions"), en: ("proposal", "proposals"))
        let of =
            number.map { say(fr: "comme le \(self.number($0))", en: "like \(self.number($0))") }
            ?? say(fr: "les plus sûres", en: "the surest")
        return say(fr: "\(told), \(of) · d'après les mots", en: "\(told), \(of) · by their words")
    }

    /// `n° 12 · groupe b · condition`, above the words of a line.
    func head(of contribution: Contribution, isInBundle: Bool, in workshop: Workshop) -> String {
        var parts = [
            number(contribution.number), origin(of: contribution, in: workshop), contribution.kind.short[language],
        ]
        if isInBundle { parts.append(say(fr: "déjà dans le regroupement", en: "in the bundle already")) }
        return parts.joined(separator: " · ")
    }

    func unlike(_ proposal: LikenessProposal, in workshop: Workshop) -> String {
        let numbers = proposal.all.compactMap { workshop.contribution($0)?.number }.map(String.init)
        return say(
            fr: "Écarté : \(numbers.joined(separator: ", ")) ne seront plus proposés ensemble avant la fermeture.",
            en: "Dismissed: \(numbers.joined(separator: ", ")) are not proposed together again until this closes.")
    }
}
