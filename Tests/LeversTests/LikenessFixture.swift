/// Lines composed for the tests, in the manner of a scribe: pairs that say the same, and families of lines that speak of
/// one thing without saying the same.
struct LikenessFixture: Sendable {
    /// Each with the two ways of saying it.
    let pairs: [[String]]
    /// No two lines of a family say the same.
    let families: [[String]]

    private init(pairs: String, families: String) {
        self.pairs = pairs.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
        self.families = families.split(separator: "\n", omittingEmptySubsequences: false)
            .split(separator: "").map { $0.map(String.init) }
    }

    /// Every line: those of the pairs, then those of the families.
    var lines: [String] { (pairs + families).flatMap { $0 } }

    /// How many pairs of lines of one family there are: what is hardest not to propose.
    var hardNonPairs: Int { families.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 } }

    /// The lines by which the threshold was chosen.
    static let known = LikenessFixture(
        pairs: """
            il faut du temps long, deux ans c'est trop court|prévoir du temps long : en deux ans on n'a rien le temps d'installer
            sans un coordinateur payé, tout retombe au bout de six mois|s'il n'y a pas un coordinateur salarié ça retombe tout de suite
            parler sans sigles, que tout le monde comprenne|arrêter les sigles, la moitié de la salle ne comprend pas
            les réunions à 18 h excluent les parents de jeunes enfants|18 h, les parents avec des enfants en bas âge peuvent jamais venir en réunion
            un budget dédié à l'animation, pas seulement aux travaux|qu'il y ait une ligne de budget pr l'animation et pas que des travaux
            associer les agriculteurs dès le diagnostic|inviter les agriculteurs au moment du diagnostic, pas une fois que c'est plié
            on refait les mêmes diagnostics tous les trois ans|encore un diagnostic, le même qu'il y a trois ans
            commencer par une petite action visible|démarrer avec une action qui se voit, même petite
            les bénévoles s'épuisent, ce sont toujours les mêmes|tjs les memes bénévoles, et ils sont épuisés
            un lieu neutre pour se réunir, pas la mairie|se retrouver dans un lieu neutre plutôt qu'à la mairie
            le règlement interdit de mutualiser les véhicules|mutualiser les véhicules ? le règlement nous l'interdit
            un comité où les habitants votent à égalité avec les élus|que le vote des habitants compte autant que celui des élus dans le comité
            rendre compte aux habitants de ce qu'on a fait de leur avis|on donne son avis et personne ne nous rend compte de ce qu'il est devenu
            le transport à la demande ne dessert pas les hameaux|les hameaux n'ont pas le transport à la demande
            former les secrétaires de mairie à l'accueil des aidants|une formation des secrétaires de mairie pr bien accueillir les aidants
            trop de comités pour les mêmes dix personnes|on est dix dans tous les comités, il y en a trop
            un annuaire des associations tenu à jour|l'annuaire des assos, que qqn le tienne à jour
            aller voir les gens chez eux plutôt que les convoquer|ne plus convoquer : aller chez les gens les voir
            le tiers-lieu vit grâce au café, pas aux subventions|c'est le café qui fait vivre le tiers-lieu, la subvention non
            chaque commune défend sa piscine|chacune des communes se bat pour garder sa piscine
            évaluer au bout d'un an et corriger|faire une évaluation la première année puis corriger le tir
            la cuisine centrale achète trop loin|les achats de la cuisine centrale viennent de trop loin
            donner aux jeunes un vrai budget à gérer|un budget géré par les jeunes eux-mêmes, pour de vrai
            le compte rendu arrive trois mois après la réunion|trois mois pour recevoir le compte rendu d'une réunion
            un élu référent par village|dans chaque village un élu référent qu'on peut appeler
            on ne connaît pas les services du département|les services du département, personne ici ne les connaît
            les marchés publics écartent les petits producteurs|un petit producteur n'a aucune chance avec les marchés publics
            une fête pour se rencontrer avant de travailler ensemble|se rencontrer d'abord, autour d'une fête, travailler après
            partager un poste de comptable entre associations|un comptable pour plusieurs associations, poste partagé
            que la charte soit signée par toutes les communes|faire signer la charte à l'ensemble des communes
            le médecin de garde habite à cinquante kilomètres|notre médecin de garde est à 50 km
            arroser moins les stades en été|l'été, réduire l'arrosage des stades
            la métropole décide sans nous|nous, la métropole ne nous demande rien, elle décide
            rénover l'école avant de construire une salle|la rénovation de l'école d'abord, la construction de la salle ensuite
            un composteur au pied de chaque immeuble|mettre des composteurs en bas des immeubles
            les nouveaux habitants ne savent pas à qui s'adresser|quand on est nouvel habitant on ne sait à qui s'adresser
            ne pas lancer dix projets à la fois|dix projets lancés en même temps, ça ne marche pas
            le droit de se tromper, et de le raconter|pouvoir se tromper et le raconter aux autres
            la haie appartient à qui ? personne ne l'entretient|on sait pas à qui appartient la haie, du coup pas d'entretien
            un bus le samedi pour le marché|il manque un bus pr aller au marché le samedi
            croiser les fichiers des services sociaux|les services sociaux devraient croiser leurs fichiers
            les saisonniers dorment dans leur voiture|des saisonniers qui dorment dans les voitures, tous les étés
            une heure de silence pour que chacun écrive|que chacun écrive d'abord en silence
            les entreprises ne viennent pas aux ateliers|aucune entreprise dans nos ateliers, elles ne viennent pas
            le parc naturel et la chasse ne se parlent pas|chasseurs et parc naturel : ils se parlent pas
            on garde une trace écrite de chaque essai|garder par écrit la trace de nos essais
            la caution solidaire rassure les propriétaires|les propriétaires sont rassurés par une caution solidaire
            une seule porte d'entrée pour les familles|que les familles aient une seule porte où entrer
            le réseau de chaleur profite d'abord à l'hôpital|l'hôpital est le premier à profiter du réseau de chaleur
            planter des arbres dans la cour du collège|la cour du collège : y planter des arbres
            il faut dire qui décide, et quand|dire clairement qui décide et à quel moment
            on a besoin d'un médiateur quand ça bloque|quand ça bloque, qu'un médiateur vienne
            faire connaître ce que font déjà les voisins|les voisins font déjà des choses, il faut le faire connaître
            le loyer du local tue la ressourcerie|la ressourcerie ne peut plus payer le loyer de son local
            une visite chez ceux qui l'ont fait vaut dix réunions|aller en visite chez ceux qui l'ont déjà fait, mieux que des réunions
            nobody tells us what became of our ideas|we give ideas and nobody tells us what became of them
            meetings at six shut out young parents|young parents cannot come to meetings at six
            a paid coordinator, or it dies in a year|without a coordinator who is paid it dies
            farmers should be asked before the plan is drawn|ask the farmers before you draw the plan
            one front door for families|families need a single front door
            """,
        families: """
            prendre son temps pour se connaître
            le temps de parole des élus est trop long
            prendre le temps de manger ensemble à midi
            le temps de trajet entre les écoles est trop long
            on manque de temps pour lire les documents

            un budget dédié aux ronds-points
            le budget de la piscine mange tout
            le budget participatif finit toujours au skate park
            voter le budget en avril, c'est trop tard
            un budget voté sans les communes associées

            les élus ne viennent pas aux réunions de quartier
            les élus changent tous les six ans
            les élus de la majorité coupent la parole
            former les élus à la gestion de l'eau
            il faut un élu qui porte le sujet

            des réunions plus courtes
            des réunions plus longues, avec un repas
            des réunions en visio pour les hameaux
            une réunion par trimestre dans chaque village
            la réunion du lundi ne sert qu'à se répartir les clés

            l'eau de la source est polluée aux nitrates
            partager l'eau entre maraîchers et camping
            la facture d'eau a doublé
            un conseil de l'eau avec voix délibérative pour les pêcheurs
            on a vidé la retenue d'eau sans prévenir

            le médecin part à la retraite en juin
            le médecin scolaire passe une fois par an
            un médecin salarié du centre de santé
            les médecins ne prennent plus de nouveaux patients
            un médecin dans le comité de pilotage

            les jeunes partent étudier et ne reviennent pas
            les jeunes veulent un local sans adultes
            les jeunes agriculteurs ne trouvent pas de terres
            un conseil de jeunes élu au collège
            les jeunes parents manquent de places de crèche

            la mairie ouvre le samedi matin
            la mairie ferme à 16 h
            la mairie prête la salle gratuitement
            la mairie n'a pas répondu à notre courrier
            la mairie décide de tout

            les habitants connaissent leur rivière mieux que l'agence
            les habitants n'ont pas été prévenus des travaux
            les habitants du centre et ceux des hameaux ne se croisent pas
            demander aux habitants leur avis avant le permis
            les habitants paient deux fois la taxe

            le tiers-lieu accueille des télétravailleurs
            le tiers-lieu appartient à un privé
            le tiers-lieu a brûlé en mars
            un four à pain au tiers-lieu
            le tiers-lieu ne dit pas qui décide

            le maire décide seul
            le maire ne décide plus seul
            le maire est un ami d'enfance
            le maire nous a prêté un barnum
            le maire voudrait une maison de santé

            les associations manquent de salles
            les associations se disputent le gymnase
            une association qui gère la cantine
            les associations ne savent pas remplir les dossiers
            l'association des parents a sauvé la classe

            les agriculteurs vendent au marché du samedi
            les agriculteurs n'ont pas le temps de venir
            on accuse les agriculteurs pour la rivière
            les agriculteurs prêtent leurs tracteurs pour la fête
            deux agriculteurs siègent au conseil de la coopérative

            la formation des bénévoles se fait sur le tas
            la formation coûte trop cher
            la formation au numérique pour les aînés
            la formation des agents dure deux jours à Lyon
            une formation commune entre pompiers et voisins

            the bus no longer stops at the school
            the school kitchen buys local meat
            the school gate is where mothers talk
            the school will close in two years
            who decides about the school timetable
            """)

    /// Lines written after it was chosen, and read once.
    static let unseen = LikenessFixture(
        pairs: """
            la salle des fêtes est trop chère pour les petites associations|les petites assos ne peuvent pas payer la location de la salle des fêtes
            que les enfants du primaire dessinent le plan du parc|faire dessiner le parc par les enfants de l'école primaire
            un numéro de téléphone unique pour les proches aidants|les proches aidants veulent un seul numéro de téléphone
            le conseil citoyen tourne avec cinq personnes|au conseil citoyen on est cinq, pas plus
            le prêt de broyeurs entre jardiniers marche bien|entre jardiniers on se prête le broyeur et ça marche
            ouvrir la cantine aux retraités le mercredi|que les retraités puissent manger à la cantine le mercredi
            personne ne lit le bulletin municipal|le bulletin municipal finit à la poubelle sans être lu
            les pompiers volontaires sont fatigués de recruter seuls|recruter des pompiers volontaires, on ne peut pas le faire seuls
            faire visiter la ferme aux élèves|les élèves devraient visiter la ferme
            on signe des conventions que personne ne relit|les conventions, on les signe et plus personne ne les relit
            un fonds commun pour les petites réparations|mettre un fonds commun de côté, pour réparer les petites choses
            la piste cyclable s'arrête à la limite de la commune|à la limite communale plus de piste cyclable
            la radio locale pourrait raconter nos essais|raconter nos essais à la radio locale
            les assistantes maternelles se sentent seules|trop seules, nos assistantes maternelles
            commencer la séance par un tour de table des nouvelles|un tour de table pour prendre des nouvelles au début de la séance
            il manque des interprètes à l'hôpital|à l'hôpital il n'y a pas d'interprète
            choisir trois sujets et laisser tomber le reste|garder trois sujets, pas plus, et s'y tenir
            on apprend en faisant, pas en lisant un guide|c'est en faisant qu'on apprend
            the river has no seat at our table|nobody at the table sits for the river
            share one accountant between small clubs|small clubs could share an accountant
            """,
        families: """
            la cantine achète à vingt kilomètres
            la cantine jette un repas sur quatre
            la cantine ferme en août
            la cantine a changé de prestataire

            le gymnase fuit depuis l'hiver
            le gymnase est réservé par le club de judo
            le gymnase sert aussi de salle de vote
            un gymnase pour trois collèges

            le contrat de ville se décide en préfecture
            le contrat finit en décembre
            le contrat ne prévoit pas d'évaluation
            un contrat signé entre voisins

            les aînés du village gardent la mémoire des crues
            les aînés n'ont pas internet
            les aînés prennent le bus de neuf heures
            les aînés veulent un banc devant l'église

            la forêt appartient à quatre-vingts propriétaires
            la forêt a brûlé il y a deux étés
            une charte pour la forêt communale
            on coupe la forêt sans demander

            les bénévoles de la bibliothèque tiennent six permanences
            les bénévoles ne sont pas assurés
            remercier les bénévoles une fois par an
            les bénévoles gèrent la caisse

            our council meets in English only
            the council sold the field
            the council answers within a month
            a youth council with a vote
            """)
}
