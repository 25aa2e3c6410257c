/// Given names borne in France and in English-speaking countries, as `Folding` writes them: ours, gathered by hand.
///
/// A compound name (*Anne-Marie*) is known by its parts. The list helps to find names in words and decides nothing.
enum GivenNames {
    /// All of them.
    static let all: Set<String> = Set((usual + " " + words).split { $0 == " " || $0 == "\n" }.map(String.init))
    /// Those that are also words of French or English, or common surnames of things: only a capital tells them.
    static let alsoWords: Set<String> = Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let usual = """
        abdel abdou abel abigail achille adam adama adela adele adeline adem adil adrian adrien adrienne aglae agnes
        ahmed aicha aida aidan aissatou alain alan alban albane albert albertine aleksandra alessandro alex alexa
        alexander alexandra alexandre alexane alexia alexis alfred ali alice alicia alienor aline alison alissa
        alistair alix allan allison alois aloise alphonse amadou amanda amandine amaury amelia amelie amina amir amy
        ana anais anastasia anatole andre andrea andreas andree andrew andy angela angele angelina angelo angus
        anissa anita anna annabelle anne annette annick annie anouk anselme anthony antoine antoinette anton antonin
        antonio apolline archibald ariane arielle aristide arlette armand armande armelle arnaud arno arsene arthur
        arwen ashley asma assia astrid athena aude audrey auguste augustin aurelia aurelie aurelien axel axelle
        aymeric ayoub babacar balthazar baptiste baptistine barbara barnabe barnaby barry bart barthelemy basile
        bastian bastien beatrice beatrix ben benedict benedicte benjamin benoit bernadette bernard bernice bernie
        bertha berthe bertrand beryl beth bethany betty bilal bjorn blaise blandine bob boris boubacar bradley
        brahim brandon brenda brendan brian brice bridget brieuc brigitte britney bruce bruno bryan bryony caleb
        calvin cameron camille camillo candice carine carl carla carlos carmen carol carole carolina caroline
        carolyn catherine cathy cecile cecilia cedric celia celine cesar chad chantal charlene charles charley
        charlie charline charlotte cheikh chloe chris christel christelle christian christiane christina christine
        christophe christopher cindy clara clarisse claude claudette claudia claudie claudine claudio clemence
        clementine cleo clive clotilde clovis colette coline colleen connor conrad constantin cora coralie corentin
        corinne corneille cornelia craig cristina curtis cynthia cyprien cyril cyrille cyrus damian damien damon dan
        dana daniel daniela daniele danielle danny daphne daria darren dave david davina debbie deborah delphine
        denis denise dennis derek deryl diana diane didier diego dimitri dina djibril dominic dominique donald
        donatien donna dora doreen dorian doriane doris dorothee dorothy douglas duncan dylan eddy edgar edgard
        edith edmond edmund edouard eduardo edward edwige edwin eileen elaine elea eleanor elena eleonore eliane
        elias elie eliette elijah eline eliot elisa elisabeth elise elizabeth ella ellen elliot elliott elodie eloi
        eloise elouan elsa elsie elvira elvire emeline emeric emile emilia emilie emilien emily emma emmanuel
        emmanuelle emmeline enora enrique enzo eric erica erik erika ernest ernestine erwan erwann esteban estelle
        esther ethan etienne eudes eugene eugenie eulalie eva evan evans eve eveline evelyn evelyne evie ewan ewen
        fabien fabienne fabio fabrice fadila fanny farah farid fatima fatimata fatou fatoumata faustine federico
        felicia felicie felicien felicite felix ferdinand fergus fernand fernande fernando fiona firmin flavie
        flavien florence florent florentin florian florine foucauld francesca francesco francine francis francisco
        franck francois francoise frank frankie fred freddie freddy frederic frederick frederique gabin gabriel
        gabriela gabriele gabrielle gael gaelle gaetan gaspard gaston gauthier gautier gavin gemma gene genevieve
        geoffrey geoffroy george georges georgette georgia georgina gerald geraldine gerard geraud germain germaine
        gertrude ghislain ghislaine giacomo gilbert gilberte gilles gillian gina ginette giovanni gisele giulia
        giuseppe gladys glen glenn gloria gontran gonzague goran graham gregoire gregor gregory greta gretchen
        guenael guenole guilaine guillaume guillemette gustave gwenael gwenaelle gwendal gwendoline gwenn habib
        hadrien hakim hamid hamza hannah hannibal harold harriet harrison harry harvey hasna hassan hatem hayden
        hector heidi helen helena helene heloise henri henriette henrik henry herbert hermann hermine herve hicham
        hilary hilda hippolyte horace hortense howard hubert hugh hugo hugues humbert ian ibrahim ibrahima ida
        idriss ignace igor ilan ilona imane imelda imran ines inga ingrid irene irenee irina irma isaac isabel
        isabella isabelle isadora isaure isidore ismael isolde issa ivan ivana ivo ivy jacinthe jackie jackson jacky
        jacob jacqueline jacques jake jalil jamal james jamie jamila jan jane janet janette janice janine jared
        jasmina jason jasper javier jay jean jeanette jeanine jeanne jeannette jeannine jeff jeffrey jelena jemima
        jennie jennifer jenny jeremiah jeremie jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimmy
        joachim joan joana joanna joanne joao jocelyn jocelyne jodie joe joel joelle joey johan johanna johannes
        john johnny jon jonas jonathan jordan jordane jordi jorge jose josee joseph josephine josette josh joshua
        josiane josselin josue juan juana judicael judith jules julia julian juliana julie julien juliet juliette
        julio julius justin justine kader kadiatou kamel karen karim karima karin karine karl karolina kassandra
        kate katell katerina katharine katherine kathleen kathryn kathy katia katie katrina katy kayla keith kelly
        kelvin ken kenneth kenny kenza kerstin kevin khadija khaled khalid kilian killian kim kimberly kirsten
        kirsty klara klaus konrad kristel kristen kristina kurt kyle kylian ladislas laetitia laila lambert lancelot
        lara larissa larry lars latifa laura laure laureen laureline lauren laurence laurent laurette laurie laurine
        lazare lea leah leandre leane lee leila lena lenny leo leon leonard leonardo leone leonie leonora leontine
        leopold leopoldine leslie lewis leyla liam liane lidia lila lilas lilian liliana liliane lilly lina linda
        lindsay lionel lisa lisbeth lise lisette lison livia liz liza lloyd loann loic lois lola loren lorena
        lorenzo loretta lorraine lothaire lou louane louis louisa louise louisette louison lubin luc luca lucas luce
        lucette lucia lucie lucien lucienne lucile lucille lucinda lucy ludivine ludovic luigi luis luisa luke luna
        lydia lydie lynda lyndon lynn mabel mackenzie madeleine madeline madison mael maelle maelys maeva magali
        magalie magda magdalena maggie mahaut mahmoud maia malcolm malek malia malik malika malo malorie mamadou
        manel manon manu manuela marc marceau marcel marcelin marceline marcella marcelle marcello marcia marco
        marcus margaret margaux margot maria mariam mariama mariame mariana marianne marie marielle mariette marilyn
        marilyne marina mario marion marisa marise marissa marius marjolaine marjorie marlene marlon martha marthe
        martin martina martine marvin mary maryam maryline maryse maryvonne mateo mathias mathieu mathilde mathis
        mathurin matilda matt matteo matthew matthias matthieu maud maude maurane maureen maurice mauricette maurine
        max maxence maxim maxime maximilien maximin maxine maya mederic medhi megan mehdi melanie melina melinda
        melissa melodie melody melvin mercedes meredith meriem meryl mia michael michaela michel michele michelle
        mickael miguel mika mikael mike mila milan milena miles mina miranda mireille miriam modestine mohamed
        mohammad mohammed moira moise molly mona monica monika monique morgan morgana morgane moritz moses mouhamed
        mouna mounir moussa muriel murielle mustapha myriam nabil nada nadege nadia nadine naima nancy naomi
        narcisse nassim natacha natalia natalie natasha nathalie nathan nathanael nathaniel neal ned neil nelly
        nelson nestor niamh nicholas nicola nicolas nicole nigel nikita niklas nikola nils nina nino noa noah noam
        noe noelle noemie nohan nolan nolwenn nora norah norbert noreen norma norman nour octavia odette odile
        odilon odin ofelia olga oliver olivia olivier olympe omar ombeline ondine ophelie oriane orianne orlando
        oscar oswald othilie othman ottilie otto ousmane owen pablo paco paige paloma pamela paola paolo paquita
        parker pascal pascaline patrice patricia patricio patrick paul paula paulette paulin pauline paulo pedro
        peggy peio penelope perrine pete peter petra phil philemon philibert philip philippa philippe philippine
        philomene phoebe pia pierrette pierrick pierrot piotr polly prisca priscilla quentin rachel rachid rachida
        radia rafael rahma raissa ralph ramon ramona randall randy raoul raphael raphaela raphaelle raquel rayan
        raymond raymonde rebecca regina reginald regine remi remy renan renata renato renaud renaude rene renee
        reynald rhys ricardo riccardo richard rick rickie rita robert roberta roberto robin robinson roch rodney
        rodolphe rodrigue roger roland rolande romain romaine romane romaric romeo romuald romy ron ronald ronan
        ronnie rory rosalie rosalind rosanna roselyne rosemary rosie rosine rosita ross roxane roxanne roy ruben
        rudolf rudolph rudy rufus rupert russ russell ruth ryan sabine sabrina sacha sadie salim salma salome
        salvador salvatore sam samantha sami samia samir samira sammy samson samuel samy sandra sandrine sandro
        sandy sara sarah sasha saul savannah scarlett scott sean sebastian sebastien segolene selena selim selma
        serena serge sergio servane severin severine seymour shane shannon sharon shaun sheila shelley sherry
        shirley sibylle sidney sidonie siegfried sigrid silas silvain silvia simeon simon simona simone sinead
        sixtine sofia sofiane sofie sohan solal solange solene soline solveig sonia sophia sophie soraya souad
        souleymane spencer stacey stacy stan stanislas stanley stefan stefania steffi stella stephan stephane
        stephanie stephen steve steven stuart susan susana susanna susanne susie suzanne suzette suzie sven swann
        sybil sylvain sylvaine sylvestre sylvette sylvia sylviane sylvie tamara tancrede tanguy tania tanya tara
        tariq tatiana taylor ted teddy terence teresa terry tess tessa thad thaddeus thais thea thelma theo theodora
        theodore theophile theresa therese thibaud thibault thibaut thierry thomas tifany tiffany tim timothee
        timothy tina titouan tobias toby todd tom tommy toni tony tracey tracy trevor tricia tristan tyler ugo
        ulrich ulysse urbain ursula valentin valentina valentine valere valeria valerian valerie valery vanessa vera
        veronica veronika veronique vianney vicente vicky victorien victorine vince vincent vincente vincenzo viola
        violaine virgile virginia virginie vivian viviane vivien vivienne vladimir wafa walid wallace walter wanda
        warren wayne wendy werner wesley wilfrid wilfried wilhelm willem william williams willy wilma winifred
        winston wolfgang xavier xaviere yacine yael yan yanis yann yannick yannis yasmin yasmina yasmine yoan yoann
        yohan yohann yolande youcef youssef ysaline yseult yuri yvain yvan yveline yves yvette yvon yvonne zacharie
        zachary zahra zakaria zara zelie zeynep zinedine zoe zohra zuzana
        """

    private static let words = """
        aimable aime aimee amande amber ambre amour ange angel angelique april arc art august aurore basil bea bill
        blanche bonaventure boniface brook brooke brune candide capucin celeste celestin celestine cerise chantale
        christ clair claire clement colin colombe constance constant coral daisy dale dawn dean desire desiree
        dolores drew earl eden ellie emerald faith fantine felicity fidel fidele fleur flora flore franc france
        frances francette fraser gail garance gay glory grace grant gray guy hazel heather honore honorine hope
        hyacinthe iris jack jade jasmin jasmine jolie joy joyce jude june lance leonide lily line linette lys mae
        manuel marguerite marin marine mark martial may melisse mercy merle mica micheline mignonne mirabelle
        modeste myrtille myrtle nick noel ocean oceane octave olive pacome parfait pascale pat patience patty pearl
        penny perle perry pierre placide prosper providence prudence prune ray regis reine rob rod roman rosa rose
        roseline ruby said sally sue sylvan valiant victoire victor violet violette virgil will zephyrine
        """
}
