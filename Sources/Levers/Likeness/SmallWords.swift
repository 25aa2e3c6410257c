/// Words that stand in every sentence and tell nothing by themselves, in French and in English, folded.
enum SmallWords {
    static let all: Set<String> = Set((french + " " + english).split(separator: " ").map(String.init))

    private static let french = """
        le la les l un une des du de d au aux ce cet cette ces c ca cela ceci celui celle ceux celles mon ma mes ton ta tes \
        son sa ses notre nos votre vos leur leurs je j tu t il elle on nous vous ils elles me m te se s lui y en eux moi \
        toi soi qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels et mais donc or ni car si \
        comme quand lorsque lorsqu puisque puisqu parce afin ainsi alors aussi autant avant apres depuis pendant des lors \
        dans sur sous vers chez par pour pr avec entre contre hors jusque jusqu des a encore deja toujours souvent parfois \
        tres trop peu assez plutot surtout meme memes tout toute tous toutes chaque plusieurs certain certains certaine \
        certaines autre autres quelque quelques quelqu tel telle tels telles bien mal mieux oui voila voici ici la bas \
        etre est es suis sommes etes sont etait etaient ete sera seront serait soit soient fut avoir ai as avons avez ont \
        avait avaient aura auront aurait ait aient eu faire fait fais faites font faisait fera ferait faut falloir faudrait \
        fallait peut peux peuvent pouvoir pourrait pouvait doit dois doivent devoir devrait veut veux veulent vouloir \
        voulait va vais vas vont aller allait ira irait vient viens venir dit dis disent dire disait mettre met mettent mis \
        prendre prend prennent pris savoir sait savent voir voit voient vu rester reste restent rendre arriver arrive \
        gens personne personnes monde chose choses truc trucs fois cas facon sorte genre cote part coup plein beaucoup \
        vraiment simplement juste presque seulement notamment etc bon bonne bons bonnes grand grande grands grandes petit \
        petite petits petites vrai vraie faux autour dedans dessus dessous aujourd hui hier demain maintenant puis ensuite \
        enfin ailleurs partout comment pourquoi combien moins plus qqn qqch deux trois quatre cinq premier premiere c'est \
        sinon car tant afin malgre selon lors sauf jamais rien aucun aucune nul sans pas ne n non heure heures an ans annee forme formes \
        annees jour jours semaine mois chacun chacune soi mettez allez
        """

    private static let english = """
        the a an and or but if then than that this these those there here of to in on at by for with from into onto over \
        under about as is are was were be been being am do does did done have has had having will would shall should can \
        could may might must i you he she it we they me him her us them my your his its our their mine yours who whom whose \
        which what when where why how all any each every both few more most other others some such only own same so too \
        very just also again once ever never always often still yet not no nor none without up down out off get got go goes \
        going gone come comes came make makes made take takes took say says said see saw seen let lets people person \
        thing things one two three way lot much many really well good bad big small new like need needs don doesn didn won \
        isn aren wasn can't don't year years day days week weeks month months time times
        """
}

/// Words that turn what is said into its contrary.
enum Negations {
    static let all: Set<String> = [
        "ne", "n", "pas", "jamais", "aucun", "aucune", "rien", "sans", "non", "ni", "plutot", "arreter", "stop", "not",
        "never", "no", "without", "nothing", "don", "doesn", "didn", "won", "isn", "aren", "wasn", "cannot",
    ]
}

/// What is said or written short for a word, beside what is read in full everywhere, folded.
enum ShortForms {
    static let table: [String: String] = [
        "pbm": "probleme", "coop": "cooperation", "com": "commune", "epci": "intercommunalite", "gvt": "gouvernement",
        "resto": "restaurant", "ptf": "plateforme", "dispo": "disponible", "infos": "information",
        "info": "information", "orga": "organisation", "prog": "programme", "dvpt": "developpement",
        "dev": "developpement", "hbts": "habitant", "agri": "agriculteur", "agris": "agriculteur",
        "pro": "professionnel", "pros": "professionnel", "boite": "entreprise", "boites": "entreprise",
        "teleconsult": "teleconsultation", "planif": "planification", "eval": "evaluation", "gouv": "gouvernance",
        "st": "saint", "collec": "collectivite", "medias": "media", "kms": "kilometre", "qq": "quelque",
        "pk": "pourquoi", "grp": "groupe", "grps": "groupe", "gpe": "groupe",
    ]
}

/// Forms of a word that share no beginning with it, folded.
enum OddForms {
    static let table: [String: String] = [
        "comprend": "comprendre", "comprends": "comprendre", "comprennent": "comprendre", "comprenne": "comprendre",
        "compris": "comprendre", "tient": "tenir", "tiens": "tenir", "tiennent": "tenir", "tienne": "tenir",
        "tenu": "tenir", "tenue": "tenir",
        "tiendra": "tenir", "vit": "vivre", "vivent": "vivre", "vecu": "vivre", "vecue": "vivre",
        "connait": "connaitre",
        "connaissent": "connaitre", "connais": "connaitre", "connu": "connaitre", "connus": "connaitre",
        "apprend": "apprendre", "apprends": "apprendre", "apprennent": "apprendre", "appris": "apprendre",
        "entend": "entendre", "entends": "entendre", "entendu": "entendre", "entendus": "entendre",
        "attend": "attendre", "attendu": "attendre", "perd": "perdre", "perdent": "perdre", "perdu": "perdre",
        "perdue": "perdre", "rompt": "rompre", "paie": "payer", "paient": "payer", "paiera": "payer", "paye": "payer",
        "ecrit": "ecrire", "ecrite": "ecrire", "ecrits": "ecrire", "lit": "lire", "lisent": "lire", "lu": "lire",
        "reussit": "reussir", "reussi": "reussir", "choisit": "choisir", "choisi": "choisir", "construit": "construire",
        "construisent": "construire", "conduit": "conduire", "suit": "suivre", "suivi": "suivre", "suivent": "suivre",
        "ouvre": "ouvrir", "ouvrent": "ouvrir", "ouvert": "ouvrir", "ouverte": "ouvrir", "offre": "offrir",
        "offert": "offrir", "decu": "decevoir", "recoit": "recevoir", "recu": "recevoir", "reponse": "repondre",
        "reponses": "repondre", "repond": "repondre", "repondu": "repondre", "defend": "defendre", "vend": "vendre",
        "vendu": "vendre", "vente": "vendre", "reconnu": "reconnaitre", "reconnait": "reconnaitre",
        "soutient": "soutenir", "soutenu": "soutenir", "soutien": "soutenir", "maintient": "maintenir",
        "maintien": "maintenir", "obtient": "obtenir", "obtenu": "obtenir", "devient": "devenir", "voeu": "voeux",
        "yeux": "oeil", "heard": "hear", "met": "meet",
        "paid": "pay", "spoke": "speak", "spoken": "speak", "kept": "keep", "held": "hold", "taught": "teach",
        "learnt": "learn", "children": "child", "built": "build", "brought": "bring", "began": "begin", "found": "find",
        "thought": "think", "told": "tell", "left": "leave", "lost": "lose", "grew": "grow", "chose": "choose",
    ]
}

/// Two words that make one: sharing both tells no more than sharing one.
enum Compounds {
    /// What stands for the two, by the stem of the first, then of the second.
    static let table: [String: [String: String]] = {
        var table: [String: [String: String]] = [:]
        for pair in pairs {
            let stems = pair.split(separator: " ").map { WordStem.of(String($0)) }
            table[stems[0], default: [:]][stems[1]] = stems.joined()
        }
        return table
    }()

    private static let pairs = [
        "tiers lieu", "compte rendu", "rendez vous", "conseil municipal", "developpement durable", "parc naturel",
        "service public", "salle fetes", "fait maison", "rond point", "porte porte", "bouche oreille", "mot passe",
        "communaute communes", "collectivites locales", "acteurs locaux", "power point", "third place",
        "parish council",
        "town hall", "village hall", "reseaux sociaux", "intelligence artificielle", "chemin fer", "vice president",
    ]
}
