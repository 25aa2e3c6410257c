/// Words that tell something of the word beside them, as `Folding` writes them.
///
/// They help to find names in words and decide nothing; they are ours, gathered by hand.
enum NameLexicon {
    /// Before a name, as a title of courtesy; a short one also where the name is written small.
    static let civilities = words(
        """
        m mr mm messrs mme mmes mlle mlles dr drs mrs ms miss mx sir monsieur messieurs madame mesdames mademoiselle
        docteur docteure doctor professeur professeure professor maitre me pr prof pere soeur frere abbe lord lady
        """)
    /// Courtesies that nobody takes for another word.
    static let shortCivilities = words("mr mme mmes mlle mlles dr mrs ms")
    /// Inside a name, or before its last part.
    static let particles = words(
        "de d du des la le les l von van vom der den ter zu da das di del della dos do al el ben bin ibn mac mc o y")
    /// Before a name of a person, never a title of the same sentence.
    static let articles = words("la le les l un une des du de d au aux the a an of")
    /// Words that may begin a sentence and stand before a name.
    static let openers = words(
        """
        le la les l un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs il elle on
        nous vous ils elles je j tu c qu s n t m y en avec sans pour par dans sur sous chez entre vers depuis mais ou et
        donc or ni car si quand comme que qui quoi dont a au aux de du d pas plus moins tout tous toute toutes chaque
        plusieurs certains certaines aucun aucune merci bonjour oui non voir faire selon d'apres apres avant pendant
        contre hors malgre grace rien personne ici la-bas puis alors ainsi aussi encore meme peut il-y-a ensuite enfin
        pourquoi comment combien est-ce demain hier aujourd hui lors outre sauf the a an this that these those my your his
        her its our their he she it we you they i with without for by in on under at between from since but or and so if
        when as which who what of to not more less all every each some any no yes thanks thank hello see after before
        during against ask tell according here then also even why how where there let please our one two
        """)
    /// Before a place or a thing that bears a person's name.
    static let bearers = words(
        """
        rue avenue boulevard place quai square impasse allee chemin route pont ecole lycee college hopital clinique salle
        espace centre stade gymnase bibliotheque mediatheque fondation institut universite prix maison residence ehpad
        foyer theatre cinema musee parc jardin lac col mont fort saint sainte st ste loi plan street road avenue school
        hospital hall college university park square foundation institute bridge lake mount act
        """)
    /// What an organisation begins with, or is.
    static let institutions = words(
        """
        mairie commune communaute agglo agglomeration conseil departement departemental departementale region regional
        regionale etat ministere ministre prefet prefete prefecture sous-prefecture president presidente maire adjoint
        adjointe depute deputee senateur senatrice directeur directrice association asso collectif comite commission club
        syndicat federation reseau union agence caisse chambre cooperative entreprise societe groupe groupement pays parc
        metropole village ville bourg hameau canton intercommunalite office service pole direction maison centre ecole
        lycee college universite hopital clinique pharmacie bibliotheque cantine cafe epicerie ferme foyer equipe bureau
        table atelier rencontres journee forum contrat charte plan projet programme schema loi code internet web covid
        noel paques toussaint pentecote ascension grand petit nouvelle nouveau haut haute bas basse board lab labo council county
        department state ministry minister mayor president director association committee group network union agency
        office service centre center school college university hospital team workshop forum contract charter plan project
        programme program law act christmas easter district parish village town city company trust foundation board
        """)
    /// Days and months; inhabitants and languages; the wide world.
    static let places = words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
        octobre novembre decembre monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december
        francais francaise francaises anglais anglaise bretons bretonne normands europeen europeenne europeens allemand
        allemande espagnol espagnole italien italienne suisse belge basque basques corse french english british european
        german spanish italian swiss belgian dutch irish scottish welsh american
        france europe belgique suisse allemagne espagne italie portugal angleterre ecosse irlande royaume-uni luxembourg
        pays-bas etats-unis canada quebec maroc algerie tunisie senegal mali chine japon inde afrique amerique asie oceanie
        belgium switzerland germany spain italy england scotland wales ireland britain kingdom netherlands africa america
        asia australia canada bretagne normandie alsace lorraine champagne picardie nord bourgogne franche-comte auvergne
        aquitaine occitanie provence limousin poitou centre-val loire ile-de-france hauts-de-france grand-est paca corse
        guadeloupe martinique guyane reunion mayotte ain aisne allier ardeche ardennes ariege aube aude aveyron calvados
        cantal charente cher correze creuse dordogne doubs drome essonne eure finistere gard gers gironde herault indre
        isere jura landes loir loiret lot lozere manche marne mayenne meurthe meuse morbihan moselle nievre oise orne
        puy-de-dome pyrenees rhin rhone saone sarthe savoie seine somme tarn var vaucluse vendee vienne vosges yonne
        yvelines paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon
        grenoble dijon angers nimes brest tours limoges clermont amiens metz besancon orleans mulhouse rouen caen nancy
        avignon poitiers versailles pau perpignan rochelle calais bayonne quimper lorient vannes agen auch albi rodez
        mans laval alencon chartres bourges troyes valence annecy chambery gap ajaccio bastia london manchester birmingham
        leeds liverpool bristol glasgow edinburgh cardiff belfast dublin oxford cambridge brussels geneva
        bruxelles geneve lausanne liege montreal armagnac gascogne berry perche beauce anjou maine touraine bearn perigord
        quercy roussillon languedoc dauphine vercors vexin sologne morvan cotentin trieves thau cevennes alpes massif
        atlantique mediterranee channel atlantic
        """)
    /// After a name, of what somebody says or does.
    static let sayings = words(
        """
        dit disait propose proposait demande demandait rappelle souligne explique raconte ajoute repond precise pense
        veut voudrait accepte refuse appelle anime porte says said asks asked proposes told tells thinks wants reminds
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" || $0 == "-" }.map(String.init))
    }
}
