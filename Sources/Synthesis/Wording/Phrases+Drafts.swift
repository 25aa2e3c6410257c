package import SessionEngine

extension Phrases {
    /// Tells of a bundle how many groups say it, and in how many lines.
    func draftShared(_ title: String, groups: Int, of all: Int, lines: Int, votes: Int) -> String {
        let voted = votes > 0 ? say(fr: " (\(self.votes(votes)))", en: " (\(self.votes(votes)))") : ""
        return say(
            fr: "{} : \(groups) groupes sur \(all) le disent, en \(self.lines(lines))\(voted).",
            en: "{}: \(groups) of \(all) groups say it, in \(self.lines(lines))\(voted).", words: quoted(title))
    }

    func draftKeep(_ text: String, origin: String?, votes: Int) -> String {
        let voted = votes > 0 ? " (\(self.votes(votes)))" : ""
        guard let origin else {
            return say(fr: "À garder : {}\(voted).", en: "To keep: {}\(voted).", words: quoted(text))
        }
        return say(
            fr: "À garder, du {} : {}\(voted).", en: "To keep, from {}: {}\(voted).", words: origin, quoted(text))
    }

    /// The lever, or two that are as much spoken of; a condition and a pitfall where there are any.
    func draftLever(
        _ levers: [String], lines: Int, mapped: Int, of kept: Int, condition: String?, pitfall: String?
    ) -> String {
        let basis =
            mapped < kept
            ? say(
                fr: ", d'après \(mapped) lignes classées sur \(kept)",
                en: ", from \(mapped) lines mapped out of \(kept)")
            : ""
        var sentences = [
            levers.count > 1
                ? say(
                    fr: "On a parlé le plus de deux leviers : {} (\(self.lines(lines)) chacun\(basis)).",
                    en: "Two levers were most spoken of: {} (\(self.lines(lines)) each\(basis)).", words: list(levers))
                : say(
                    fr: "On a parlé le plus du levier {} (\(self.lines(lines))\(basis)).",
                    en: "The lever most spoken of is {} (\(self.lines(lines))\(basis)).",
                    words: quoted(levers.first ?? ""))
        ]
        if let condition {
            sentences.append(say(fr: "Une condition : {}.", en: "A condition: {}.", words: quoted(condition)))
        }
        if let pitfall {
            sentences.append(say(fr: "Un écueil : {}.", en: "A pitfall: {}.", words: quoted(pitfall)))
        }
        return sentences.joined(separator: " ")
    }

    func draftTension(_ title: String?, _ one: String, _ other: String) -> String {
        guard let title else {
            return say(
                fr: "Deux choses s'écartent : {} et {}.", en: "Two things pull apart: {} and {}.", words: quoted(one),
                quoted(other))
        }
        return say(
            fr: "Une tension à garder, {} : {} et {}.", en: "A tension to keep, {}: {} and {}.", words: quoted(title),
            quoted(one), quoted(other))
    }

    func draftWeak(_ text: String) -> String {
        say(fr: "Un signal faible : {}.", en: "A weak signal: {}.", words: quoted(text))
    }

    func draftSpokenFor(_ actor: String, lines: Int) -> String {
        say(
            fr: "{} : d'autres en ont parlé (\(self.lines(lines))), sans leur propre voix.",
            en: "{}: others spoke for them (\(self.lines(lines))), without their own voice.", words: actor)
    }

    /// Why a sentence cannot be drafted.
    package func lacking(_ lack: DraftLack) -> String {
        switch lack {
        case .nothingShared:
            say(
                fr:
                    "Rien à dire de ce que les groupes partagent : aucun regroupement n'en réunit deux, aucune ligne n'est à garder.",
                en: "Nothing to say of what the groups share: no bundle joins two of them, no line is marked keep.")
        case .tooFewMapped(let mapped, let kept):
            say(
                fr: "Rien à dire des leviers : \(mapped) classées sur \(kept), c'est trop peu.",
                en: "Nothing to say of the levers: \(mapped) mapped of \(kept) is too few.")
        case .noLeverStandsOut:
            say(
                fr: "Rien à dire des leviers : aucun ne se détache.",
                en: "Nothing to say of the levers: none stands out.")
        case .nothingBuried:
            say(
                fr:
                    "Rien à dire de ce que le nombre cacherait : ni tension, ni signal faible, ni voix portée par d'autres.",
                en: "Nothing to say of what counting would bury: no tension, no weak signal, nobody only spoken for.")
        }
    }
}
