package import SessionEngine

extension Phrases {
    /// How good the suggestions of a lens are on texts of a language, as measured, or that it was not.
    package func howGood(_ suggester: Suggester, in spoken: Language) -> String {
        if suggester.isFromCuesAlone {
            return say(
                fr: "D'après les seuls mots de la grille ; la qualité n'en a pas été mesurée.",
                en: "From the words of the lens alone; how good this is was not measured.")
        }
        guard let measure = suggester.measure(in: spoken) else { return notMeasured(spoken) }
        let (first, two) = (whole(measure.firstRight), whole(measure.firstTwoRight))
        let texts =
            spoken == .fr
            ? say(fr: "textes français", en: "French texts") : say(fr: "textes anglais", en: "English texts")
        return say(
            fr:
                "Mesuré sur \(measure.examples) \(texts) qui n'avaient pas servi à apprendre : le premier levier est juste \(first) fois sur 100, l'un des deux premiers \(two) fois.",
            en:
                "Measured on \(measure.examples) \(texts) that it had not learnt from: the first lever is right \(first) times in 100, one of the first two \(two) times."
        )
    }

    /// The same in a few words, beside what is proposed.
    package func shortMeasure(_ suggester: Suggester, in spoken: Language) -> String {
        guard !suggester.isFromCuesAlone, let measure = suggester.measure(in: spoken) else {
            return say(fr: "○ proposé, qualité non mesurée", en: "○ proposed, quality not measured")
        }
        let first = whole(measure.firstRight)
        return say(
            fr: "○ proposé : le premier juste \(first) fois sur 100",
            en: "○ proposed: the first right \(first) times in 100")
    }

    private func notMeasured(_ spoken: Language) -> String {
        spoken == .fr
            ? say(
                fr: "La qualité n'en a pas été mesurée en français.", en: "How good this is was not measured in French."
            )
            : say(
                fr: "La qualité n'en a pas été mesurée en anglais.", en: "How good this is was not measured in English."
            )
    }

    /// In whole hundredths; what is not certain is never told as 0 or 100.
    private func whole(_ share: Double) -> String { String(min(max(Int((share * 100).rounded()), 1), 99)) }
}
