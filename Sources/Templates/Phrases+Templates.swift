import Levers
package import SessionEngine

extension Phrases {
    /// The whole of what is wrong, with its place: `atelier.yaml, ligne 4, colonne 14 : …`.
    ///
    /// One line, whatever the file and its name hold.
    package func fault(_ fault: TemplateFault) -> String { Shown.safe(told(fault)) }

    private func told(_ fault: TemplateFault) -> String {
        guard let line = fault.line, let column = fault.column else {
            return say(fr: "\(fault.file) : \(trouble(fault.trouble))", en: "\(fault.file): \(trouble(fault.trouble))")
        }
        return say(
            fr: "\(fault.file), ligne \(line), colonne \(column) : \(trouble(fault.trouble))",
            en: "\(fault.file), line \(line), column \(column): \(trouble(fault.trouble))")
    }

    /// What is wrong, without its place.
    func trouble(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .unknownName(let name, _):
            say(
                fr: "aucun modèle, aucune grille et aucune fiche ne s'appelle \(quoted(name)).",
                en: "nothing is called \(quoted(name)).")
        case .unreadable: say(fr: "ce fichier ne se lit pas.", en: "this file cannot be read.")
        case .tooLarge(let limit):
            say(
                fr: "ce fichier dépasse \(limit / 1024) Kio.",
                en: "this file is over \(limit / 1024) KiB.")
        case .notUTF8: say(fr: "ce fichier n'est pas en UTF-8.", en: "this file is not in UTF-8.")
        case .empty: say(fr: "ce fichier est vide.", en: "this file is empty.")
        case .looseColon, .noColon, .looseQuote, .indent, .tab, .keysTwice, .syntax: yamlTrouble(trouble)
        case .missing, .unknownKey, .expected, .unknownValue: formTrouble(trouble)
        default: senseTrouble(trouble)
        }
    }

    private func trouble(_ trouble: WeightsTrouble) -> String {
        switch trouble {
        case .notWeights:
            say(
                fr: "ce n'est pas un fichier de poids, ou il vient d'une version plus récente.",
                en: "this is no file of weights, or it comes from a newer version.")
        case .line(let key):
            say(
                fr: "la ligne \(quoted(key)) manque ou ne se lit pas.",
                en: "the line \(quoted(key)) is missing or cannot be read.")
        case .damaged:
            say(fr: "ce fichier est tronqué ou abîmé.", en: "this file is cut short or damaged.")
        }
    }

    private func yamlTrouble(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .looseColon:
            say(
                fr: "un deux-points se trouve dans un texte sans guillemets.",
                en: "a colon stands in a text without quotation marks.")
        case .noColon:
            say(fr: "le deux-points manque après une clé.", en: "the colon after a key is missing.")
        case .looseQuote:
            say(
                fr: "un guillemet ou une accolade ne se ferme pas, ou une apostrophe ferme le texte trop tôt.",
                en: "a quotation mark or a brace is not closed, or an apostrophe closes the text too early.")
        case .indent:
            say(
                fr: "cette ligne ne commence pas à la même colonne que ses voisines.",
                en: "this line does not begin at the same column as its neighbours.")
        case .tab:
            say(
                fr: "une tabulation, ou un signe réservé, se trouve là où YAML ne l'admet pas.",
                en: "a tab, or a reserved sign, stands where YAML does not allow it.")
        case .keysTwice(let keys):
            say(
                fr: "deux fois la même clé : \(keys.joined(separator: ", ")).",
                en: "the same key twice: \(keys.joined(separator: ", ")).")
        case .syntax(let problem):
            say(fr: "ce n'est pas du YAML (\(problem)).", en: "this is not YAML (\(problem)).")
        default: ""
        }
    }

    private func formTrouble(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .missing(let key): say(fr: "il manque la clé \(quoted(key)).", en: "the key \(quoted(key)) is missing.")
        case .unknownKey(let key, _):
            say(fr: "la clé \(quoted(key)) n'existe pas ici.", en: "there is no key \(quoted(key)) here.")
        case .expected(let expectation, let found):
            say(
                fr: "on attend ici \(self.expectation(expectation)), et non \(quoted(found)).",
                en: "\(self.expectation(expectation)) is expected here, not \(quoted(found)).")
        case .unknownValue(let value, _):
            say(fr: "\(quoted(value)) n'est pas un mot connu ici.", en: "\(quoted(value)) is not a word known here.")
        default: ""
        }
    }

    private func senseTrouble(_ trouble: TemplateTrouble) -> String {
        switch trouble {
        case .idIsNotTheName(let id, let name):
            say(
                fr: "l'identifiant \(quoted(id)) n'est pas le nom du fichier, \(quoted(name)).",
                en: "the id \(quoted(id)) is not the file's name, \(quoted(name)).")
        case .twice(let value): say(fr: "\(quoted(value)) apparaît deux fois.", en: "\(quoted(value)) appears twice.")
        case .phasesOutOfOrder:
            say(
                fr: "les phases ne sont pas les quatre attendues, dans leur ordre.",
                en: "the phases are not the four expected, in their order.")
        case .phaseWithoutBlock(let phase):
            say(
                fr: "aucune séquence pour la phase \(quoted(phase.rawValue)).",
                en: "no block for the phase \(quoted(phase.rawValue)).")
        case .minimumOverMinutes(let minimum, let minutes):
            say(
                fr: "le minimum (\(minimum)) dépasse la durée prévue (\(minutes)).",
                en: "the minimum (\(minimum)) is over the minutes planned (\(minutes)).")
        case .notOneLetter(let key):
            say(
                fr: "la touche \(quoted(key)) n'est pas une lettre de a à z.",
                en: "the key \(quoted(key)) is not a letter from a to z.")
        case .tooWide(let text, let columns, let limit):
            say(
                fr: "\(quoted(text)) compte \(columns) caractères ; il y a place pour \(limit).",
                en: "\(quoted(text)) has \(columns) characters; there is room for \(limit).")
        case .tooLong(let lines, let limit):
            say(
                fr: "le texte prend \(lines) lignes d'un écran de 80 colonnes ; il y a place pour \(limit).",
                en: "the text takes \(lines) lines of a screen of 80 columns; there is room for \(limit).")
        case .tooManyQuestions(let count, let limit):
            say(
                fr: "\(count) questions ; la feuille d'un groupe a place pour \(limit).",
                en: "\(count) questions; a group's sheet has room for \(limit).")
        case .tooManyClosingQuestions(let count, let limit):
            say(
                fr: "\(count) questions de clôture ; il y a \(limit) choses à retenir.",
                en: "\(count) closing questions; there are \(limit) things to keep.")
        case .tooManyLevers(let count, let limit):
            say(
                fr: "\(count) leviers ; l'écran a des lettres pour \(limit).",
                en: "\(count) levers; the screen has letters for \(limit).")
        case .silentKey(let key, _):
            say(
                fr: "la lettre \(quoted(key)) ne pose pas de levier à l'écran.",
                en: "the letter \(quoted(key)) sets no lever on the screen.")
        case .stepOffThePath:
            say(
                fr: "le rôle et l'étape ne vont pas ensemble.",
                en: "the role and the step do not go together.")
        case .noPicture(let name):
            say(
                fr: "aucune image PNG ne s'appelle \(quoted(name)) à côté de ce fichier.",
                en: "no PNG picture beside this file is called \(quoted(name)).")
        case .weights(let trouble): self.trouble(trouble)
        default: ""
        }
    }

    private func expectation(_ expectation: TemplateTrouble.Expectation) -> String {
        switch expectation {
        case .words: say(fr: "un texte", en: "a text")
        case .wording: say(fr: "un texte en français et en anglais", en: "a text in French and in English")
        case .whole(let range):
            say(
                fr: "un nombre entier de \(range.lowerBound) à \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .measure(let range):
            say(
                fr: "un nombre de \(Int(range.lowerBound)) à \(Int(range.upperBound))",
                en: "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
        case .colour: say(fr: "une couleur", en: "a colour")
        case .timecode: say(fr: "un minutage", en: "a timecode")
        case .truth: say(fr: "true ou false", en: "true or false")
        case .list(let atLeast):
            atLeast == 0
                ? say(
                    fr: "une liste d'au plus \(ShapeCheck.longest) éléments",
                    en: "a list of at most \(ShapeCheck.longest) items")
                : say(
                    fr: "une liste de 1 à \(ShapeCheck.longest) éléments",
                    en: "a list of 1 to \(ShapeCheck.longest) items")
        case .fields: say(fr: "des clés et leurs valeurs", en: "keys with their values")
        case .id:
            say(fr: "un identifiant en minuscules sans accent", en: "an id in lower case without accents")
        }
    }
}
