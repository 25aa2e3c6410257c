import SessionEngine

/// For a command of the engine: the subcommand that performs it, and a call that is refused.
struct CommandRow: Sendable {
    let command: CommandName
    /// What has been done before on a fresh workshop.
    var before: [[String]] = []
    /// What performs it.
    let words: [String]
    /// What the log then says in French.
    let log: String
    /// A call of the same subcommand that is refused, with its exit.
    let refused: [String]
    let exit: Int32

    /// The workshop's file.
    var file: String { words.first { $0.hasSuffix(".atelier") } ?? "" }

    /// The subcommand.
    var subcommand: String { words[0] }
}

extension CommandRow {
    private static let said = ["capture", "w.atelier", "--group", "a", "on s'éparpille"]

    /// Every command of the engine, each once.
    static let all: [CommandRow] = [
        CommandRow(
            command: .make, words: ["new", "neuf.atelier", "--template", "s-inspirer", "--title", "Neuf"],
            log: "atelier créé", refused: ["new", "autre.atelier", "--template", "s-inspirer"], exit: 2),
        CommandRow(
            command: .setFrame, words: ["frame", "w.atelier", "--place", "Domfront"], log: "cadre",
            refused: ["frame", "w.atelier", "--title", ""], exit: 2),
        CommandRow(
            command: .addGroup, words: ["group", "w.atelier", "add", "Habitants:9"], log: "groupe c",
            refused: ["group", "w.atelier", "add", "élus"], exit: 1),
        CommandRow(
            command: .changeGroup, words: ["group", "w.atelier", "heads", "a", "7"], log: "groupe a",
            refused: ["group", "w.atelier", "join", "a", "a"], exit: 1),
        CommandRow(
            command: .changeActor, words: ["actor", "w.atelier", "heads", "habitants", "9"], log: "acteurs",
            refused: ["actor", "w.atelier", "heads", "habitans", "-4"], exit: 1),
        CommandRow(
            command: .addBlock, words: ["block", "w.atelier", "add", "Visite", "--minutes", "20"], log: "déroulé",
            refused: ["block", "w.atelier", "add", "Visite", "--minutes", "0"], exit: 2),
        CommandRow(
            command: .changeBlock, words: ["block", "w.atelier", "cut", "pause"], log: "déroulé",
            refused: ["block", "w.atelier", "cut", "pauze"], exit: 1),
        CommandRow(
            command: .replan, before: [["block", "w.atelier", "open", "1"]],
            words: ["block", "w.atelier", "replan", "--cut", "pause"], log: "déroulé",
            refused: ["block", "w.atelier", "replan", "--end", "25h"], exit: 2),
        CommandRow(
            command: .openBlock, words: ["block", "w.atelier", "open", "2"], log: "séquence ouverte",
            refused: ["block", "w.atelier", "open", "9"], exit: 1),
        CommandRow(
            command: .openPhase, words: ["phase", "w.atelier", "open", "ecouter"], log: "séquence ouverte",
            refused: ["phase", "w.atelier", "open", "resoudre"], exit: 1),
        CommandRow(
            command: .leave, before: [["phase", "w.atelier", "open", "partager"]],
            words: ["phase", "w.atelier", "leave"], log: "séquence fermée",
            refused: ["phase", "w.atelier", "leave"], exit: 1),
        CommandRow(
            command: .turnClock, before: [["phase", "w.atelier", "open", "partager"]],
            words: ["timer", "w.atelier", "adjust", "-1"], log: "horloge",
            refused: ["timer", "w.atelier", "adjust", "-1000"], exit: 2),
        CommandRow(
            command: .giveTurn, words: ["turn", "w.atelier", "next"], log: "tour au groupe a",
            refused: ["turn", "w.atelier", "z"], exit: 1),
        CommandRow(
            command: .putOffTurn, words: ["turn", "w.atelier", "skip"], log: "groupe a\u{A0}: à la fin du tour",
            refused: ["turn", "w.atelier", "skip", "z"], exit: 1),
        CommandRow(
            command: .capture, words: said, log: "on s'éparpille",
            refused: ["capture", "w.atelier", "--group", "a", " "], exit: 2),
        CommandRow(
            command: .importLines, words: ["import", "w.atelier", "bon.jsonl"], log: "peu de sujets",
            refused: ["import", "w.atelier", "mauvais.jsonl"], exit: 1),
        CommandRow(
            command: .mend, before: [said], words: ["edit", "w.atelier", "1", "--kind", "ecueil"], log: "corrigé",
            refused: ["edit", "w.atelier", "99", "--kind", "ecueil"], exit: 1),
        CommandRow(
            command: .split, before: [said], words: ["split", "w.atelier", "1", "on s'étale", "on se perd"],
            log: "n°\u{A0}1 scindé\u{A0}: n°\u{A0}2", refused: ["split", "w.atelier", "9", "un", "deux"], exit: 1),
        CommandRow(
            command: .map, before: [said], words: ["map", "w.atelier", "1", "gouvernance", "lieux"],
            log: "Gouvernance, Lieux d’écoute", refused: ["map", "w.atelier", "1", "gouvernances"], exit: 1),
        CommandRow(
            command: .flag, before: [said], words: ["flag", "w.atelier", "1", "keep"], log: "garder",
            refused: ["flag", "w.atelier", "1", "kepe"], exit: 2),
        CommandRow(
            command: .setAside, before: [said], words: ["aside", "w.atelier", "1", "--reason", "hors sujet"],
            log: "mis de côté", refused: ["aside", "w.atelier", "1", "--reason", ""], exit: 2),
        CommandRow(
            command: .setTakeaway, before: [said],
            words: ["takeaway", "w.atelier", "1", "Peu de sujets", "--rests", "1"], log: "retenir",
            refused: ["takeaway", "w.atelier", "4", "De trop"], exit: 2),
        CommandRow(
            command: .makeBundle, before: [said], words: ["bundle", "w.atelier", "new", "Se tenir", "1"],
            log: "regroupement «\u{A0}Se tenir\u{A0}»", refused: ["bundle", "w.atelier", "new", "Se tenir", "99"],
            exit: 1),
        CommandRow(
            command: .changeBundle, before: [said, ["bundle", "w.atelier", "new", "Se tenir", "1"]],
            words: ["bundle", "w.atelier", "rename", "1", "Tenir bon"],
            log: "regroupement changé «\u{A0}Tenir bon\u{A0}»", refused: ["bundle", "w.atelier", "remove", "1", "1"],
            exit: 1),
        CommandRow(
            command: .makeTension, before: [said, said],
            words: ["tension", "w.atelier", "new", "1", "2", "Vite ou bien"],
            log: "tension n°\u{A0}1 ↔ n°\u{A0}2", refused: ["tension", "w.atelier", "new", "1", "1"], exit: 1),
        CommandRow(
            command: .changeTension, before: [said, said, ["tension", "w.atelier", "new", "1", "2"]],
            words: ["tension", "w.atelier", "dissolve", "1"], log: "tension enlevée",
            refused: ["tension", "w.atelier", "dissolve", "7"], exit: 1),
        CommandRow(
            command: .setVotes, before: [said], words: ["vote", "w.atelier", "1", "9", "--table", "b"],
            log: "9\u{A0}voix n°",
            refused: ["vote", "w.atelier", "1", "-2"], exit: 2),
        CommandRow(
            command: .setReading, words: ["reading", "w.atelier", "erreur", "partly", "On essaie"],
            log: "lecture (Un droit à l’erreur", refused: ["reading", "w.atelier", "erreur", "jamais", "Non"], exit: 1),
        CommandRow(
            command: .addLens, words: ["lens", "add", "w.atelier", "comment"],
            log: "grille ajoutée (Les trois leviers de Brice Comment)",
            refused: ["lens", "add", "w.atelier", "rieutort"], exit: 1),
        CommandRow(
            command: .readExperience, words: ["card", "w.atelier", "read", "eusko"],
            log: "fiche lue «\u{A0}L’Eusko", refused: ["card", "w.atelier", "read", "euskera"], exit: 1),
        CommandRow(
            command: .drawLesson, before: [["card", "w.atelier", "read", "eusko"], said],
            words: ["edit", "w.atelier", "1", "--experience", "eusko"], log: "d’après L’Eusko",
            refused: ["edit", "w.atelier", "1", "--experience", "vigotte"], exit: 1),
        CommandRow(
            command: .judgeNames, words: ["mask", "w.atelier", "Le Goff"], log: "nom masqué",
            refused: ["mask", "w.atelier", "…"], exit: 2),
        CommandRow(
            command: .addRecording, words: ["anchor", "w.atelier", "add", "caméra", "--length", "1h20min"],
            log: "enregistrement nommé (caméra)",
            refused: ["anchor", "w.atelier", "add", "caméra", "--length", "longtemps"], exit: 2),
        CommandRow(
            command: .changeRecording, before: [["anchor", "w.atelier", "add", "caméra"]],
            words: ["anchor", "w.atelier", "rename", "caméra", "film"], log: "enregistrement changé (film)",
            refused: ["anchor", "w.atelier", "rename", "dictaphone", "film"], exit: 1),
        CommandRow(
            command: .setAnchor, before: [["anchor", "w.atelier", "add", "caméra"]],
            words: ["anchor", "w.atelier", "set", "caméra", "18min43", "5:00"],
            log: "repère posé\u{A0}: 18min43 ↔ 5min00 (caméra)",
            refused: ["anchor", "w.atelier", "set", "caméra", "9", "5:00"], exit: 1),
        CommandRow(
            command: .answerCarried,
            before: [
                ["capture", "w.atelier", "--kind", "action", "ouvrir un local"],
                ["new", "suite.atelier", "--continues", "w.atelier"],
            ],
            words: ["series", "answer", "suite.atelier", "1", "done", "--why", "en mai"], log: "reprise 1 «",
            refused: ["series", "answer", "suite.atelier", "9", "done"], exit: 1),
        CommandRow(
            command: .merge,
            before: [
                ["new", "nord.atelier", "--template", "s-inspirer", "--title", "Nord", "--group", "Riverains:7"],
                ["capture", "nord.atelier", "--group", "a", "un lieu neutre"],
            ],
            words: ["merge", "w.atelier", "nord.atelier"],
            log: "salle Nord · 1\u{A0}contribution reçue", refused: ["merge", "w.atelier", "w.atelier"], exit: 1),
        CommandRow(
            command: .together, before: [said, said], words: ["aside", "w.atelier", "1,2", "--reason", "redit"],
            log: "2\u{A0}lignes · mises de côté (n°\u{A0}1, 2)", refused: ["flag", "w.atelier", "1,9", "keep"], exit: 1),
        CommandRow(
            command: .undo, before: [said], words: ["undo", "w.atelier"], log: "geste retiré",
            refused: ["undo", "w.atelier", "--writer", "screen"], exit: 1),
        CommandRow(
            command: .redo, before: [said, ["undo", "w.atelier"]], words: ["redo", "w.atelier"], log: "geste rétabli",
            refused: ["redo", "w.atelier"], exit: 1),
        CommandRow(
            command: .withdraw, before: [said], words: ["withdraw", "w.atelier", "5"], log: "geste retiré",
            refused: ["withdraw", "w.atelier", "1"], exit: 1),
        CommandRow(
            command: .close, words: ["close", "w.atelier"], log: "atelier clos", refused: ["close", "w.atelier"],
            exit: 1),
        CommandRow(
            command: .reopen, before: [["close", "w.atelier"]], words: ["reopen", "w.atelier"], log: "rouvert",
            refused: ["reopen", "w.atelier"], exit: 1),
    ]
}
