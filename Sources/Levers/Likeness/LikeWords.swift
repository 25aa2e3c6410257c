/// Words that a room uses for the same thing, and words that it uses for contraries.
///
/// The lists are short and made by hand: each says of words that, in what is said about cooperation, one is put for
/// another. Where a word has two meanings it is left out.
enum LikeWords {
    /// What stands for each stem that has others beside it.
    static let ofStem: [String: String] = {
        var table: [String: String] = [:]
        for group in groups {
            let stems = group.split(separator: " ").map { WordStem.of(String($0)) }
            for stem in stems where table[stem] == nil { table[stem] = stems[0] }
        }
        return table
    }()

    /// The stems of which one is the contrary of the other, by what stands for each.
    static let contraries: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        func standing(_ word: some StringProtocol) -> String {
            let stem = WordStem.of(String(word))
            return ofStem[stem] ?? stem
        }
        for pair in opposites {
            let sides = pair.split(separator: "|").map { $0.split(separator: " ").map(standing) }
            for one in sides[0] { table[one, default: []].formUnion(sides[1]) }
            for other in sides[1] { table[other, default: []].formUnion(sides[0]) }
        }
        return table
    }()

    private static let groups = [
        "argent financement financer fonds subvention sous budget finance money funding fund",
        "medecin docteur generaliste toubib praticien doctor",
        "soignant infirmiere infirmier soignante nurse",
        "ado adolescent teenager teen",
        "aine senior ancien vieux vieillir elderly",
        "citoyen citoyenne habitant habitante villageois riverain citizen inhabitant resident",
        "maire bourgmestre mayor",
        "elu councillor",
        "association benevole volunteer charity",
        "entreprise societe firme patron company firm business",
        "agriculteur paysan eleveur exploitant farmer",
        "ecole college lycee scolaire school",
        "voiture bagnole auto car",
        "duree durable durer durablement longtemps perenne perenniser last lasting durability",
        "vite rapide rapidement rapidite quick quickly fast",
        "resultat reussite reussir succes result success succeed",
        "confiance trust",
        "reunion seance assemblee meeting",
        "jargon sigle acronyme acronym",
        "ecouter ecoute oreille entendre listen hear",
        "essayer tester experimenter essai test experimentation tatonner try pilot",
        "erreur tromper rater planter echec echouer rate mistake error failure fail",
        "apprendre apprentissage learn learning",
        "former formation training train",
        "decider decision trancher arbitrer decide decision",
        "priorite prioriser prioritaire priority",
        "disperser eparpiller dispersion eparpillement scatter",
        "doublon duplication dupliquer",
        "concurrence concurrent rivalite surenchere rival competition compete",
        "voisin voisinage neighbour neighbor",
        "bus car navette transport",
        "coordinateur coordinatrice coordination coordonner animateur animatrice coordinator",
        "relier lien relais link",
        "partenaire partenariat partner partnership",
        "bilan evaluation evaluer assess",
        "essouffler epuiser fatiguer fatigue epuisement souffle exhausted",
        "logement habitat hebergement housing",
        "travail boulot emploi job work",
        "dechet ordure poubelle waste",
        "aidant conjoint mari epouse carer",
        "gym sport sportif",
        "isole isolement solitude loneliness lonely",
        "rencontrer rencontre meet",
        "diagnostic constat diagnosis",
        "regle reglement rule",
        "role place utile utilite servir sert",
        "parler causer discuter discussion talk speak",
        "outil outillage outiller tool",
        "projet chantier project",
        "convaincu mordu motive convinced",
        "demarrer commencer lancer demarrage debut start begin launch",
        "finir terminer arreter achever finish stop end",
        "garde garderie creche childcare",
        "soir soiree evening",
        "information informer communiquer communication inform",
        "journal bulletin gazette lettre newsletter",
        "sante soin soigner health care",
        "hopital clinique hospital",
        "dossier formulaire paperasse paperwork form",
    ]

    private static let opposites = [
        "long longue|court courte bref brief short", "vite rapide|lent lentement slow",
        "ouvrir ouvert|fermer ferme clos",
        "soir soiree|matin journee midi", "public|prive", "gratuit free|payant payer", "commencer|finir",
        "haut|bas", "augmenter hausse grossir|baisser diminuer reduire baisse", "jeune|aine vieux",
        "ville metropole|campagne rural village",
        "facile simple|difficile complique", "obligatoire obliger|volontaire volontariat", "seul|ensemble collectif",
        "formel|informel", "elire elu|tirage", "accepter|refuser", "facultatif|obligatoire",
        "garder maintenir conserver|supprimer enlever abandonner", "presentiel|visio distance", "papier|numerique",
        "stable|souple", "nombreux|rare", "perdre|gagner", "fort|faible",
    ]
}
