import Canvas
import Foundation
import FrontEnd
import SessionEngine
import Testing

@Suite("The screens beside the live ones, as they are seen") struct SceneTests {
    /// What must stand on each screen at 80×24, beside being as it was: its one assertion of meaning.
    private static let meanings: [(scene: Scene, shows: [String])] = [
        (.home, ["> 2025-03-25  S'inspirer", "54\u{A0}contributions", "écrit par un atelier plus récent"]),
        (.homeEmpty, ["n en crée un\u{202F}; d ouvre la démonstration"]),
        (.homeTemplates, ["Quel modèle\u{202F}?", "> S’inspirer", "Trois groupes partent d’expériences vécues"]),
        (.prepare, ["> Titre", "Groupes · effectif inconnu", "s Commencer"]),
        (.prepareHeads, ["Combien au groupe b", "12\u{A0}personnes", "Entrée passe au suivant"]),
        (
            .prepareOrder,
            ["> Récits d’expériences", "Écouter · 25\u{A0}min (au moins 15)", "Déroulé · 2\u{A0}h\u{A0}55"]
        ),
        (.board, ["24 c = ○     [de côté]", ">  27 b =", "n°\u{A0}24 · mis de côté"]),
        (.boardNarrowing, ["6 sur 54 · Filtre\u{A0}: écout", ">  15 c", "Entrée Garder  Échap Tout montrer"]),
        (
            .boardMarked,
            ["1 sur 54 · «\u{A0}sans\u{A0}» · 3\u{A0}lignes marquées (3 hors du filtre), Échap les démarque"]
        ),
        (
            .boardAlike,
            [
                "> n°\u{A0}33 b, n°\u{A0}51 b · en commun\u{A0}: ", "réserve", "1\u{A0}proposition",
                "n°\u{A0}51 · groupe b", "x Écarter",
            ]
        ),
        (
            .boardJoining,
            ["n°\u{A0}55 c → r2 «\u{A0}Vite et à peu\u{A0}»", "déjà dans le regroupement", "comme le n°\u{A0}55"]
        ),
        (.closingDraft, ["Brouillon à retenir n° 1", "groupes sur 3 le disent", "vous de le reprendre"]),
        (.closingDrafted, ["À retenir n° 1", "Un brouillon, à reprendre dans vos mots"]),
        (.leversProposed, ["20 classées sur 54", "○ proposé", "fois sur 100", "\u{202F}? —", "→ Accepter"]),
        (.leversBulk, ["En un geste", "Tout accepter", "Lisez-les d’abord", " ○ "]),
        (
            .leversLenses,
            ["Quelle grille", "20 classées sur 54 · celle de l’atelier", "Ajouter\u{A0}: Les trois leviers"]
        ),
        (
            .leversFurther,
            [
                "Les trois leviers de Brice Comment", "1 classée sur 54", "g Neutralité", "● Neutralité —",
                "crg Levier",
            ]
        ),
        (.boardSplit, ["Scinder le n° 43", "nouveau  ", "←→ Coupe  Espace Encore", "Entrée Scinder"]),
        (
            .boardByBundle,
            [
                "par regroupement", "r1 «\u{A0}Finir à bout de souffle\u{A0}» · 2\u{A0}contributions",
                "Sans regroupement", " r1 ",
            ]
        ),
        (.boardFiltered, ["5 sur 54\u{A0}contributions · «\u{A0}ecoute\u{A0}»"]),
        (.boardSpecify, ["Préciser le n°", "Qui s’en charge", "○ à garder"]),
        (
            .levers,
            [
                "21 classées sur 54", "l Lieux d’écoute  +1 −0", "▶", "À classer\u{A0}: 33",
                "Lecture d’après le compte rendu",
            ]
        ),
        (
            .leversDone,
            ["54 classées sur 54", "● Assembler le puzzle", "● S’installer dans la durée", "Tout est classé."]
        ),
        (.leversEmpty, ["0 classée sur 0", "╎ rien encore", "▷"]),
        (
            .closing,
            [
                "Avant d’imprimer\u{A0}: 6\u{A0}points à voir", "20 classées sur 54",
                "○ 11\u{A0}noms probables à juger avant l’impression (* les montre)", ">   36 c + ○",
                "Voix manquantes\u{A0}: habitants",
            ]
        ),
        (
            .closingDone,
            [
                "✓ Lignes à garder et regroupements\u{A0}: tous classés", "clos ·",
                "✓ Lecture de l’animation\u{A0}: 11 sur 11",
            ]
        ),
        (.closingStage, ["étape 4 sur 11", "Vision stratégique", "• Assembler le puzzle", "Espace La suite"]),
        (
            .closingRead,
            ["étape 9 sur 11", "Où se place cette coopération · 2 sur 2", "collaborer", "un avis, pas un décompte"]
        ),
        (.closingWhole, ["étape 11 sur 11", "Un cadre neutre qui relie", "o Aperçu  p Imprimer"]),
        (.closingPrint, ["Imprimer la page 1 sur…", "> Accueil_HP", "enregistrer le PDF"]),
        (.closingPreview, ["telle qu’elle sera · ligne 1 sur 60"]),
        (
            .closingNames,
            ["11\u{A0}noms probables à juger", "> r  Relire les noms d’abord", "coupez d’abord la projection"]
        ),
        (.namesAsked, ["si l’écran est projeté, coupez d’abord la", "> o  Oui, les afficher"]),
        (
            .names,
            [
                "Nom 1 sur 11 · 11\u{A0}noms probables à juger", " R. Vall ", "○ à juger",
                "n°\u{A0}7  «\u{A0}R. Vall\u{A0}»",
                "m Masquer  k Garder  r Garder le reste",
            ]
        ),
        (.namesJudged, ["Nom 1 sur 11 · 9\u{A0}noms probables à juger", "■ masqué"]),
        (.namesNone, ["Aucun nom probable n’a été trouvé", "relisez aussi l’aperçu"]),
        (.boardBundle, ["Regrouper le n°", "+  Un nouveau regroupement", "> 1  Finir à bout de souffle"]),
        (.boardBundled, ["Regroupement 1", "l  Poser sur un levier", "d  Défaire le regroupement"]),
        (.boardTension, ["Tensions du n°", "> n°", "du temps, ou vite"]),
        (.boardVotes, ["Voix pour le n°", "> toute la salle", "groupe b"]),
        (.closingReading, ["> ● En tout", "○ Limiter la fracture sociétale", "un puzzle qui se rassemble"]),
        (.closingCursor, ["La forme de la coopération", "> informelle"]),
        (.log, ["112\u{A0}gestes, le dernier en haut", "> 17:01  ici", "atelier clos"]),
        (
            .logWithdraw,
            ["Ce qui s’en irait\u{A0}: n°\u{A0}3", "2\u{A0}gestes plus récents le citent", "> n  Non, le garder"]
        ),
        (.help, ["x               Mettre de côté avec une raison"]),
        (.helpLevers, ["lcrvgma         Poser ou ôter un levier"]),
        (.commands, ["> s, /", "lcrvgma"]),
        (.refusal, ["plus de 5000", "long long long"]),
    ]

    @Test("Each screen is as it was, and says what it is for", arguments: Scene.allCases)
    func snapshot(scene: Scene) throws {
        let frame = try scene.room().model.frame
        try expectSnapshot(frame, "screen-\(scene.rawValue)")
        let meaning = try #require(Self.meanings.first { $0.scene == scene })
        let text = frame.canvas.lines.joined(separator: "\n")
        for words in meaning.shows { #expect(text.contains(words), "\(scene) lacks “\(words)”:\n\(text)") }
    }

    /// The screens of the levers and the closing, and what must stand on each at any size, in both languages.
    private static let sized: [(scene: Scene, shows: [Language: [String]])] = [
        (.levers, [.fr: ["21 classées sur 54", "À classer\u{A0}:"], .en: ["21 of 54 mapped", "To map:"]]),
        (
            .leversDone,
            [.fr: ["54 classées sur 54", "Un rôle"], .en: ["54 of 54 mapped", "Un rôle", "Everything is mapped."]]
        ),
        (
            .closing,
            [
                .fr: ["20 classées sur 54", "6\u{A0}points à voir", ">   36 c"],
                .en: ["20 of 54 mapped", "points to see to", ">   36 c"],
            ]
        ),
        (
            .closingStage,
            [
                .fr: ["étape 4 sur 11", "Assembler le puzzle", "Donner le tempo", "Espace La suite"],
                .en: ["étape 4 sur 11", "Assembler le puzzle", "Donner le tempo", "Space Go on"],
            ]
        ),
        (.closingRead, [.fr: ["étape 9 sur 11", "un avis, pas un décompte"], .en: ["un avis, pas un décompte"]]),
        (.closingWhole, [.fr: ["Un cadre neutre", "s La liste"], .en: ["Un cadre neutre", "s The list"]]),
    ]
    private static let sizes = [Size(rows: 40, columns: 120), Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)]

    private static func name(_ scene: Scene, _ language: Language, _ size: Size) -> String {
        "sized-\(scene)-\(language.rawValue)-\(size.columns)x\(size.rows)"
    }

    @Test(
        "The levers and the closing say the same at every size and in both languages", arguments: Language.allCases,
        sizes)
    func sized(language: Language, size: Size) throws {
        for (scene, shows) in Self.sized {
            let frame = try scene.room(language: language, size: size).model.frame
            try expectSnapshot(frame, Self.name(scene, language, size))
            let text = frame.canvas.lines.joined(separator: "\n")
            for words in shows[language] ?? [] { #expect(text.contains(words), "\(scene) lacks “\(words)”:\n\(text)") }
        }
    }

    @Test("No snapshot is kept that no scene draws")
    func orphans() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        let drawn =
            Scene.allCases.map { "screen-\($0).txt" } + LiveScene.allCases.map { "live-\($0).txt" }
            + RoomScene.allCases.map { "room-\($0).txt" }
            + Self.sized.flatMap { sized in
                Language.allCases.flatMap { language in
                    Self.sizes.map { Self.name(sized.scene, language, $0) + ".txt" }
                }
            }
            + FloorScreenTests.goldens.map { "\($0).txt" }
        #expect(Set(kept).subtracting(drawn).isEmpty)
        #expect(Scene.allCases.allSatisfy { kept.contains("screen-\($0).txt") })
    }

    @Test(
        "At no size and in neither language does a screen trap, lose its cursor or show a control",
        arguments: Scene.allCases)
    func everySize(scene: Scene) throws {
        var random = Seeded(scene.rawValue.utf8.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 })
        var sizes = [0, 1, 16, 20, 24, 60].flatMap { rows in
            [1, 60, 80, 200].map { Size(rows: rows, columns: $0) }
        }
        for _ in 0..<12 {
            sizes.append(
                Size(rows: Int.random(in: 1...60, using: &random), columns: Int.random(in: 1...200, using: &random)))
        }
        for language in Language.allCases {
            var room = try scene.room(language: language)
            for size in sizes {
                room.send(.resized(size))
                try expectSound(room.model.frame, size)
            }
        }
    }

    private func expectSound(_ frame: Frame, _ size: Size) throws {
        #expect(frame.canvas.size == size)
        if let cursor = frame.cursor { #expect(frame.canvas.area.contains(cursor), "\(size) \(cursor)") }
        for row in 0..<size.rows {
            let cells = frame.canvas.row(row)
            #expect(cells.reduce(0) { $0 + Int($1.width) } == size.columns, "\(size) row \(row)")
            let isClean = cells.allSatisfy { $0.base.value >= 0x20 && !(0x7F..<0xA0).contains($0.base.value) }
            #expect(isClean, "\(size) row \(row)")
        }
    }

    @Test("Below 60×16 one sentence stands there, and no key acts but the one that quits", arguments: Language.allCases)
    func tooSmall(language: Language) throws {
        for size in [Size(rows: 15, columns: 80), Size(rows: 24, columns: 59)] {
            var room = try Scene.board.room(language: language, size: size)
            let text = room.model.frame.canvas.lines.joined(separator: " ")
            #expect(text.contains("60") && text.contains("16") && text.contains("Ctrl-Q"))
            for key in [Key.enter, .scalar("x"), .function(5), .escape] {
                #expect(room.model.update(.input(.key(key, []))).isEmpty)
            }
            #expect(room.model.screen == .board)
            #expect(room.model.update(.input(.key(.scalar("q"), .control))) == [.quit])
        }
    }

    @Test("In English no French word of ours is left", arguments: Scene.allCases)
    func english(scene: Scene) throws {
        let lines = try scene.room(language: .en).model.frame.canvas.lines
        // What the room is shown is in the language of the workshop.
        let isShown = [.closingStage, .closingRead, .closingWhole].contains(scene)
        let ours = [isShown ? "" : lines[0], lines[lines.count - 1], lines[lines.count - 2]].joined(separator: "\n")
        for word in ["Préparer", "Tableau", "Clôture", "Aide", "Quitter", "Entrée", "Échap", "Levier"] {
            #expect(!ours.contains(word), "\(word)")
        }
    }

    @Test("The title line keeps the notice and the time whatever the title", arguments: [60, 80, 120])
    func title(columns: Int) throws {
        let room = try Scene.leversDone.room(size: Size(rows: 24, columns: columns))
        #expect(room.model.frame.canvas.lines[0].hasSuffix("clos · Exemple composé · 17:01"))
    }
}
