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

    /// The name of a kind of contribution.
    package func name(of kind: Kind) -> String {
        switch kind {
        case .parole: say(fr: "Parole entendue", en: "Words heard")
        case .pointDeVue: say(fr: "Point de vue", en: "Point of view")
        case .enseignement: say(fr: "Enseignement", en: "Lesson")
        case .condition: say(fr: "Condition de réussite", en: "Condition of success")
        case .ecueil: say(fr: "Écueil à éviter", en: "Pitfall to avoid")
        case .idee: say(fr: "Idée", en: "Idea")
        case .action: say(fr: "Action", en: "Action")
        case .question: say(fr: "Question ouverte", en: "Open question")
        }
    }

    /// The name of a flag.
    package func name(of flag: Flag) -> String {
        switch flag {
        case .keep: say(fr: "à garder", en: "keep")
        case .weak: say(fr: "signal faible", en: "weak signal")
        case .reread: say(fr: "à relire", en: "to reread")
        case .follow: say(fr: "à suivre", en: "to follow")
        case .transposable: say(fr: "transposable", en: "transposable")
        }
    }
}
