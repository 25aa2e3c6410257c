package import SessionEngine

extension Phrases {
    /// What to write instead.
    package func remedy(_ fault: TemplateFault) -> String {
        switch fault.trouble {
        case .unknownName(_, let known): oneOf(known)
        case .unreadable:
            say(
                fr: "Vérifiez que le fichier existe et que vous pouvez le lire.",
                en: "See that the file exists and that you may read it.")
        case .tooLarge:
            say(
                fr: "Ne gardez dans ce fichier que le modèle, la grille ou la fiche.",
                en: "Keep only the template, the lens or the card in this file.")
        case .notUTF8:
            say(
                fr: "Enregistrez-le de nouveau, encodage UTF-8 (dans l'éditeur : Enregistrer sous).",
                en: "Save it again with the encoding UTF-8 (in the editor: Save as).")
        case .empty: startFromExample()
        case .looseColon, .noColon, .looseQuote, .indent, .tab, .keysTwice, .syntax: yamlRemedy(fault.trouble)
        case .missing, .unknownKey, .expected, .unknownValue: formRemedy(fault.trouble)
        default: senseRemedy(fault.trouble)
        }
    }

    private func yamlRemedy(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .looseColon:
            say(
                fr: "Mettez tout le texte entre guillemets droits. Exemple : \"Atelier : suite\".",
                en: "Put the whole text between straight quotation marks. Example: \"Atelier : suite\".")
        case .tab:
            say(
                fr: "Remplacez la tabulation par des espaces, ou mettez le texte entre guillemets droits.",
                en: "Replace the tab by spaces, or put the text between straight quotation marks.")
        case .keysTwice: say(fr: "N'en gardez qu'une.", en: "Keep one of them.")
        case .noColon:
            say(
                fr: "Écrivez clé, deux-points, espace, valeur. Exemple : lens: rieutort.",
                en: "Write key, colon, space, value. Example: lens: rieutort.")
        case .looseQuote:
            say(
                fr: "Mettez le texte entre deux guillemets droits doubles, et fermez l'accolade : { fr: \"L'eau\" }.",
                en: "Put the text between two straight double quotation marks, and close the brace: { fr: \"L'eau\" }.")
        case .indent:
            say(
                fr: "Alignez-la, avec des espaces, sur la clé ou le tiret de même rang au-dessus.",
                en: "Align it, by spaces, with the key or the hyphen of the same rank above it.")
        default: startFromExample()
        }
    }

    private func startFromExample() -> String {
        say(
            fr: "Partez d'un exemple commenté : atelier templates new NOM, ou atelier lens new NOM.",
            en: "Start from a commented example: atelier templates new NAME, or atelier lens new NAME.")
    }

    private func formRemedy(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .missing("fr"), .missing("en"):
            say(
                fr: "Donnez les deux langues. Exemple : { fr: \"Accueil\", en: \"Welcome\" }.",
                en: "Give both languages. Example: { fr: \"Accueil\", en: \"Welcome\" }.")
        case .missing(let key): say(fr: "Ajoutez ici une ligne \(key): …", en: "Add a line \(key): … here.")
        case .unknownKey(let typed, let known), .unknownValue(let typed, let known): oneOf(known, near: typed)
        case .expected(let expectation, _): example(expectation)
        default: ""
        }
    }

    private func example(_ expectation: TemplateTrouble.Expectation) -> String {
        switch expectation {
        case .words:
            say(fr: "Écrivez un texte entre guillemets droits.", en: "Write a text between straight quotation marks.")
        case .wording:
            say(
                fr: "Exemple : { fr: \"Accueil\", en: \"Welcome\" }.",
                en: "Example: { fr: \"Accueil\", en: \"Welcome\" }.")
        case .whole(let range):
            say(
                fr:
                    "Écrivez-le en chiffres, sans unité, sans guillemets, sans zéro devant. Exemple : \(range.contains(10) ? 10 : range.lowerBound).",
                en:
                    "Write it in digits, without a unit, quotation marks or a leading zero. Example: \(range.contains(10) ? 10 : range.lowerBound)."
            )
        case .measure(let range):
            say(
                fr: "Écrivez-le en chiffres, avec un point. Exemple : \(Int(range.lowerBound)).5.",
                en: "Write it in digits, with a point. Example: \(Int(range.lowerBound)).5.")
        case .colour:
            say(
                fr: "Écrivez-la entre guillemets droits. Exemple : \"#1f4e5f\".",
                en: "Write it between straight quotation marks. Example: \"#1f4e5f\".")
        case .timecode:
            say(
                fr: "Écrivez-le entre guillemets droits, comme il est imprimé. Exemples : \"54min55\", \"1h03min30\".",
                en: "Write it between straight quotation marks, as printed. Examples: \"54min55\", \"1h03min30\".")
        case .truth: say(fr: "Écrivez true (oui) ou false (non).", en: "Write true or false.")
        case .list:
            say(
                fr: "Commencez chaque élément par un tiret et un espace.",
                en: "Begin each item with a hyphen and a space.")
        case .fields:
            say(
                fr: "Écrivez une clé par ligne, suivie de deux-points.",
                en: "Write one key a line, followed by a colon.")
        case .id:
            say(
                fr: "Lettres a à z, chiffres et traits d'union seulement. Exemple : mon-atelier.",
                en: "Letters a to z, digits and hyphens only. Example: my-workshop.")
        }
    }

    private func senseRemedy(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .idIsNotTheName(_, let name):
            say(fr: "Écrivez id: \(name), ou renommez le fichier.", en: "Write id: \(name), or rename the file.")
        case .twice: say(fr: "Donnez-en un autre au second.", en: "Give the second one another.")
        case .phasesOutOfOrder:
            say(
                fr: "Écrivez-les toutes, une fois : ecouter, partager, apprendre, resoudre.",
                en: "Write them all, once: ecouter, partager, apprendre, resoudre.")
        case .phaseWithoutBlock(let phase):
            say(
                fr: "Ajoutez une séquence avec phase: \(phase.rawValue).",
                en: "Add a block with phase: \(phase.rawValue).")
        case .minimumOverMinutes(_, let minutes):
            say(fr: "Écrivez au plus minimum: \(minutes).", en: "Write minimum: \(minutes) at most.")
        case .notOneLetter:
            say(fr: "Écrivez une seule lettre, sans accent.", en: "Write a single letter, without accent.")
        case .tooWide(_, _, let limit):
            say(fr: "Écrivez-le en \(limit) caractères au plus.", en: "Write it in \(limit) characters at most.")
        case .tooLong:
            say(
                fr: "Gardez-en une phrase ou deux : cent caractères se lisent de loin.",
                en: "Keep one or two sentences of it: a hundred characters can be read from afar.")
        case .tooManyQuestions(_, let limit):
            say(
                fr: "Ne posez de question (prompt) qu'à \(limit) séquences : au-delà, la feuille reste sans question.",
                en: "Put a question (prompt) to \(limit) blocks only: beyond, the sheet is left without questions.")
        case .tooManyClosingQuestions(_, let limit):
            say(
                fr: "Gardez-en \(limit) au plus : une pour chaque chose à retenir.",
                en: "Keep \(limit) at most: one for each thing to keep.")
        case .tooManyLevers(_, let limit):
            say(
                fr: "Réunissez ceux entre lesquels on hésite : gardez-en \(limit) au plus.",
                en: "Join those that one hesitates between: keep \(limit) at most.")
        case .silentKey(_, let known): oneOf(known)
        case .stepOffThePath:
            say(
                fr: "Un levier du chemin a une étape (role: path, step: 1) ; les autres n'en ont pas.",
                en: "A lever on the path has a step (role: path, step: 1); the others have none.")
        case .noPicture:
            say(
                fr: "Mettez l'image dans le même dossier (1 Mio au plus), ou ôtez la ligne logo.",
                en: "Put the picture into the same folder (1 MiB at most), or take the line logo away.")
        case .weights:
            say(
                fr:
                    "Ôtez ce fichier, ou refaites-le : sans lui, les leviers se proposent d'après les mots de la grille.",
                en: "Take this file away, or make it anew: without it levers are proposed from the words of the lens.")
        default: ""
        }
    }

    /// The words that are known, before them the one that was perhaps meant.
    private func oneOf(_ known: [String], near typed: String = "") -> String {
        let lookup = Lookup(typed, among: known.map { ($0, [$0]) })
        if known.count > 1, let meant = lookup.value ?? lookup.nearest.first {
            let words = known.joined(separator: ", ")
            return say(
                fr: "Écrivez \(meant), ou choisissez parmi : \(words).",
                en: "Write \(meant), or choose among: \(words).")
        }
        let words = known.joined(separator: ", ")
        return say(fr: "Choisissez parmi : \(words).", en: "Choose among: \(words).")
    }
}
