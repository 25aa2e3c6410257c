import SessionEngine

/// What stands in the way of a subcommand, besides the refusals of the engine and the troubles of files.
extension Phrases {
    func templateMissing(_ names: [String]) -> Explanation {
        Explanation(
            say(fr: "Il manque le modèle : --template.", en: "The template is missing: --template."), suggest(names))
    }

    /// A line of standard input that was refused; the lines around it are on disk.
    func explainLine(_ number: Int, _ refusal: Refusal) -> Explanation {
        let inner = explain(refusal)
        return Explanation(
            say(fr: "Ligne \(number) : \(inner.fact)", en: "Line \(number): \(inner.fact)"),
            say(
                fr: "\(inner.remedy) Les autres lignes sont écrites.",
                en: "\(inner.remedy) The other lines are written."))
    }

    func unreadableInput(_ path: String) -> Explanation {
        Explanation(
            say(fr: "{} ne peut pas être lu.", en: "{} cannot be read.", words: shown(path)),
            say(fr: "Vérifiez le nom du fichier.", en: "Check the name of the file."))
    }

    func inputTooLarge(_ path: String, mebibytes: Int) -> Explanation {
        Explanation(
            say(
                fr: "{} dépasse \(mebibytes) Mio.", en: "{} is over \(mebibytes) MiB.", words: shown(path)),
            say(fr: "Importez-le en plusieurs fichiers.", en: "Import it as several files."))
    }

    func inputNotUTF8(_ path: String) -> Explanation {
        Explanation(
            say(fr: "{} n'est pas en UTF-8.", en: "{} is not in UTF-8.", words: shown(path)),
            say(fr: "Enregistrez-le de nouveau en UTF-8.", en: "Save it again as UTF-8."))
    }

    func importRefused(_ faults: Int) -> String {
        let lines = count(
            faults, fr: ("ligne ne peut pas être prise", "lignes ne peuvent pas être prises"),
            en: ("line cannot be taken", "lines cannot be taken"))
        return say(fr: "\(lines) : rien n'a été importé.", en: "\(lines): nothing was imported.")
    }

    /// One fault of a file to import, with its line.
    func fault(_ fault: ImportReading.Fault) -> Explanation {
        let inner = explain(fault.trouble)
        return Explanation(
            say(fr: "Ligne \(fault.number) : {}", en: "Line \(fault.number): {}", words: inner.fact), inner.remedy)
    }

    private func explain(_ trouble: ImportReading.Trouble) -> Explanation {
        switch trouble {
        case .notJSON:
            Explanation(
                say(fr: "ce n'est pas un objet JSON.", en: "this is no JSON object."),
                say(
                    fr: "Écrivez un objet par ligne : {\"text\": \"on s'éparpille\", \"group\": \"a\"}.",
                    en: "Write one object a line: {\"text\": \"we spread too thin\", \"group\": \"a\"}."))
        case .key(let key):
            Explanation(
                say(
                    fr: "\(quoted(key)) manque, ou n'est pas du bon type.",
                    en: "\(quoted(key)) is missing, or not of the right sort."),
                say(
                    fr: "Voyez les clés et leurs valeurs : \(quoted("atelier help import")).",
                    en: "See the keys and their values: \(quoted("atelier help import"))."))
        case .noTextColumn, .twoColumns, .tooManyCells, .openQuote: explainTable(trouble)
        case .refused(let refusal): explain(refusal)
        }
    }

    private func explainTable(_ trouble: ImportReading.Trouble) -> Explanation {
        let inQuotes = say(
            fr: "Mettez entre guillemets une cellule où il y a un séparateur ou un guillemet, et doublez ceux-ci.",
            en: "Put quotes around a cell that holds a separator or a quote, and double the latter.")
        return switch trouble {
        case .twoColumns(let key):
            Explanation(
                say(fr: "deux colonnes disent {}.", en: "two columns tell {}.", words: quoted(key)),
                say(fr: "Gardez-en une seule.", en: "Keep one of them."))
        case .tooManyCells:
            Explanation(
                say(fr: "il y a plus de cellules que de titres.", en: "there are more cells than headings."), inQuotes)
        case .openQuote:
            Explanation(
                say(fr: "un guillemet s'ouvre et rien ne le ferme.", en: "a quote opens, and nothing closes it."),
                inQuotes)
        default:
            Explanation(
                say(
                    fr: "aucune colonne ne s'appelle \(quoted("texte")).",
                    en: "no column is called \(quoted("text"))."),
                say(
                    fr: "Donnez un titre à chaque colonne ; ils sont dans \(quoted("atelier help import")).",
                    en: "Give each column a heading; they are in \(quoted("atelier help import"))."))
        }
    }

    /// A key or a column that nothing reads.
    func passedOver(_ name: String, in source: ImportSource) -> String {
        switch source {
        case .objects:
            say(
                fr: "La clé {} n'est lue par rien ici : elle est laissée de côté.",
                en: "Nothing reads the key {} here: it is left out.", words: shown(name))
        case .table:
            say(
                fr: "La colonne {} n'est lue par rien ici : elle est laissée de côté.",
                en: "Nothing reads the column {} here: it is left out.", words: shown(name))
        }
    }

    var keepDamaged: String {
        say(
            fr: "Gardez ce fichier tel quel ; « atelier recover » retrouve ce qui reste dans un nouveau.",
            en: "Keep this file as it is; “atelier recover” brings what is left back into a new one.")
    }

    func unknownSeat(_ name: String) -> Explanation {
        Explanation(
            say(fr: "{} n'est pas un poste.", en: "{} is not a seat.", words: shown(name)),
            say(
                fr: "Essayez line, screen, ou le nom que donne \(quoted("atelier log --json")).",
                en: "Try line, screen, or the name that \(quoted("atelier log --json")) gives."))
    }

    func outputExists(_ path: String) -> Explanation {
        Explanation(
            say(fr: "Il y a déjà un fichier {}.", en: "There is a file {} already.", words: shown(path)),
            say(
                fr: "Donnez un autre nom, ou ajoutez --force pour le remplacer.",
                en: "Give another name, or add --force to replace it."))
    }

    func outputIsWorkshop(_ path: String) -> Explanation {
        Explanation(
            say(
                fr: "{} est le nom d'un atelier : aucun document n'est écrit à sa place.",
                en: "{} is the name of a workshop: no document is written in its place.", words: shown(path)),
            say(fr: "Donnez un autre nom.", en: "Give another name."))
    }

    func outputIsNoFile(_ path: String) -> Explanation {
        Explanation(
            say(
                fr: "{} est un lien, un dossier ou un appareil : rien n'y est écrit.",
                en: "{} is a link, a folder or a device: nothing is written there.", words: shown(path)),
            say(fr: "Donnez le nom d'un fichier.", en: "Give the name of a file."))
    }

    func cannotWrite(_ path: String) -> Explanation {
        Explanation(
            say(fr: "{} ne peut pas être écrit.", en: "{} cannot be written.", words: shown(path)),
            say(
                fr: "Vérifiez que le dossier existe, qu'il est à vous et qu'il y a de la place.",
                en: "See that the folder exists, that it is yours and that there is room."))
    }

    func binaryToTerminal(_ format: String) -> Explanation {
        Explanation(
            say(
                fr: "Le format \(format) ne se lit pas dans un terminal.",
                en: "The format \(format) cannot be read in a terminal."),
            say(fr: "Ajoutez --output et un nom de fichier.", en: "Add --output and the name of a file."))
    }
}
