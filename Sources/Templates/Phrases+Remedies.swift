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
            say(fr: "Enregistrez-le de nouveau en UTF-8.", en: "Save it again as UTF-8.")
        case .empty:
            say(
                fr: "Partez d'une copie d'un modèle fourni : atelier templates copy.",
                en: "Start from a copy of a built-in template: atelier templates copy.")
        case .looseColon, .tab, .keysTwice, .syntax: yamlRemedy(fault.trouble)
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
        default:
            say(
                fr: "Comparez avec un modèle fourni : atelier templates show.",
                en: "Compare with a built-in template: atelier templates show.")
        }
    }

    private func formRemedy(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .missing(let key): say(fr: "Ajoutez ici une ligne \(key): …", en: "Add a line \(key): … here.")
        case .unknownKey(_, let known): oneOf(known)
        case .unknownValue(_, let known): oneOf(known)
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
                    "Écrivez-le en chiffres, sans zéro devant. Exemple : \(range.contains(10) ? 10 : range.lowerBound).",
                en:
                    "Write it in digits, without a leading zero. Example: \(range.contains(10) ? 10 : range.lowerBound)."
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

    private func oneOf(_ known: [String]) -> String {
        let words = known.joined(separator: ", ")
        return say(fr: "Choisissez parmi : \(words).", en: "Choose among: \(words).")
    }
}
