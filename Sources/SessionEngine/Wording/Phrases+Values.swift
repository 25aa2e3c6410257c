extension Phrases {
    /// The name of a phase.
    package func name(of phase: Phase) -> String {
        switch phase {
        case .ecouter: say(fr: "Écouter", en: "Listen")
        case .partager: say(fr: "Partager", en: "Share")
        case .apprendre: say(fr: "Apprendre", en: "Learn")
        case .resoudre: say(fr: "Résoudre", en: "Solve")
        }
    }
}
