extension Phase {
    /// What a phase is called.
    ///
    /// Source: table-ronde-introduction, "Comment coopérer efficacement ?".
    package var label: Bilingual {
        switch self {
        case .ecouter: Bilingual(fr: "Écouter", en: "Listen")
        case .partager: Bilingual(fr: "Partager", en: "Share")
        case .apprendre: Bilingual(fr: "Apprendre", en: "Learn")
        case .resoudre: Bilingual(fr: "Résoudre", en: "Solve")
        }
    }
}

extension Kind {
    /// What one of this kind is called.
    package var label: Bilingual {
        switch self {
        case .parole: Bilingual(fr: "Parole entendue", en: "Words heard")
        case .pointDeVue: Bilingual(fr: "Point de vue", en: "Point of view")
        case .enseignement: Bilingual(fr: "Enseignement", en: "Lesson")
        case .condition: Bilingual(fr: "Condition de réussite", en: "Condition of success")
        case .ecueil: Bilingual(fr: "Écueil à éviter", en: "Pitfall to avoid")
        case .idee: Bilingual(fr: "Idée", en: "Idea")
        case .action: Bilingual(fr: "Action", en: "Action")
        case .question: Bilingual(fr: "Question ouverte", en: "Open question")
        }
    }

    /// What several of this kind are called: the title of a list.
    package var plural: Bilingual {
        switch self {
        case .parole: Bilingual(fr: "Paroles entendues", en: "Words heard")
        case .pointDeVue: Bilingual(fr: "Points de vue", en: "Points of view")
        case .enseignement: Bilingual(fr: "Enseignements", en: "Lessons")
        case .condition: Bilingual(fr: "Conditions de réussite", en: "Conditions of success")
        case .ecueil: Bilingual(fr: "Écueils à éviter", en: "Pitfalls to avoid")
        case .idee: Bilingual(fr: "Idées", en: "Ideas")
        case .action: Bilingual(fr: "Actions", en: "Actions")
        case .question: Bilingual(fr: "Questions ouvertes", en: "Open questions")
        }
    }

    /// One word where there is little room: at most 12 columns.
    package var short: Bilingual {
        switch self {
        case .parole: Bilingual(fr: "parole", en: "words")
        case .pointDeVue: Bilingual(fr: "point de vue", en: "view")
        case .enseignement: Bilingual(fr: "enseignement", en: "lesson")
        case .condition: Bilingual(fr: "condition", en: "condition")
        case .ecueil: Bilingual(fr: "écueil", en: "pitfall")
        case .idee: Bilingual(fr: "idée", en: "idea")
        case .action: Bilingual(fr: "action", en: "action")
        case .question: Bilingual(fr: "question", en: "question")
        }
    }
}

extension Kind {
    /// The same for several, where there is little room.
    package var shortPlural: Bilingual {
        switch self {
        case .parole: Bilingual(fr: "paroles", en: "words")
        case .pointDeVue: Bilingual(fr: "points de vue", en: "views")
        case .enseignement: Bilingual(fr: "enseignements", en: "lessons")
        case .condition: Bilingual(fr: "conditions", en: "conditions")
        case .ecueil: Bilingual(fr: "écueils", en: "pitfalls")
        case .idee: Bilingual(fr: "idées", en: "ideas")
        case .action: Bilingual(fr: "actions", en: "actions")
        case .question: Bilingual(fr: "questions", en: "questions")
        }
    }
}

extension Flag {
    /// What a flag is called.
    package var label: Bilingual {
        switch self {
        case .keep: Bilingual(fr: "à garder", en: "keep")
        case .weak: Bilingual(fr: "signal faible", en: "weak signal")
        case .reread: Bilingual(fr: "à relire", en: "to reread")
        case .follow: Bilingual(fr: "à suivre", en: "to follow")
        case .transposable: Bilingual(fr: "transposable", en: "transposable")
        }
    }
}

extension Confirmation {
    /// How a mapping was confirmed.
    package var label: Bilingual {
        switch self {
        case .typed: Bilingual(fr: "posé à la main", en: "set by hand")
        case .accepted: Bilingual(fr: "proposé par l'outil, accepté", en: "proposed by the tool, accepted")
        case .acceptedInBulk: Bilingual(fr: "accepté en bloc", en: "accepted in bulk")
        case .imported: Bilingual(fr: "importé", en: "imported")
        }
    }
}

extension Voice {
    /// Whether a kind of actor was heard; in French for a noun in the masculine plural.
    package var label: Bilingual {
        switch self {
        case .absent: Bilingual(fr: "absents", en: "absent")
        case .silent: Bilingual(fr: "présents, pas entendus", en: "present, not heard")
        case .onlySpokenFor: Bilingual(fr: "seulement cités par d'autres", en: "only spoken for")
        case .heard: Bilingual(fr: "entendus", en: "heard")
        }
    }
}

extension BlockRole {
    /// What a block is there for.
    package var label: Bilingual {
        switch self {
        case .work: Bilingual(fr: "Travail", en: "Work")
        case .welcome: Bilingual(fr: "Accueil", en: "Welcome")
        case .pause: Bilingual(fr: "Pause", en: "Break")
        case .report: Bilingual(fr: "Tour de restitution", en: "Report round")
        case .closing: Bilingual(fr: "Clôture", en: "Closing")
        }
    }
}

extension FrameField {
    /// What a field of the frame is called.
    package var label: Bilingual {
        switch self {
        case .title: Bilingual(fr: "Titre", en: "Title")
        case .subject: Bilingual(fr: "Sujet", en: "Subject")
        case .place: Bilingual(fr: "Lieu", en: "Place")
        case .date: Bilingual(fr: "Date", en: "Date")
        case .end: Bilingual(fr: "Fin annoncée", en: "Announced end")
        case .organiser: Bilingual(fr: "Organisation", en: "Organiser")
        case .facilitators: Bilingual(fr: "Animation", en: "Facilitation")
        case .aim: Bilingual(fr: "Objectif", en: "Aim")
        case .mandate: Bilingual(fr: "Mandat", en: "Mandate")
        case .next: Bilingual(fr: "Prochain rendez-vous", en: "Next meeting")
        case .corrections: Bilingual(fr: "Corrections", en: "Corrections")
        case .notice: Bilingual(fr: "Mention", en: "Notice")
        }
    }
}

extension Actor {
    /// The kinds of actors that the seeds name, in their order; heads unknown, concern left to the
    /// template.
    package static let builtIn: [Actor] = [
        Actor(id: "elus", label: Bilingual(fr: "Élus", en: "Elected officials")),
        Actor(id: "agents", label: Bilingual(fr: "Agents publics", en: "Public officers")),
        Actor(id: "habitants", label: Bilingual(fr: "Habitants", en: "Inhabitants")),
        Actor(id: "associations", label: Bilingual(fr: "Associations", en: "Associations")),
        Actor(id: "entreprises", label: Bilingual(fr: "Entreprises", en: "Businesses")),
        Actor(id: "etat", label: Bilingual(fr: "État et opérateurs", en: "State and agencies")),
        Actor(id: "recherche", label: Bilingual(fr: "Recherche et formation", en: "Research and training")),
        Actor(id: living, label: Bilingual(fr: "Le vivant", en: "The living world")),
    ]
}
