package import SessionEngine

extension Phrases {
    /// `n° 12 b, n° 31 a → r2 « Tenir » · en commun : temps, long`: the lines, the bundle that one may join, the words.
    package func told(_ proposal: LikenessProposal, words: [String], in workshop: Workshop) -> String {
        let lines = proposal.lines.compactMap { workshop.contribution($0) }
            .map { "\(number($0.number)) \($0.group?.text ?? "·")" }.joined(separator: ", ")
        let bundle = proposal.bundle.flatMap { workshop.bundle($0) }
            .map { say(fr: "r", en: "b") + "\($0.number) " + quoted($0.title) }
        let what = [lines, bundle].compactMap { $0 }.joined(separator: " → ")
        return say(
            fr: "{} · en commun : {}", en: "{} · in common: {}", words: what, words.joined(separator: ", "))
    }
}
