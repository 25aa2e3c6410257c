import SessionEngine
import SessionStore

/// The words of what is erased for good.
extension Phrases {
    private func weight(_ erasure: Erasure) -> String {
        let gone = count(
            erasure.counts.forgotten, fr: ("texte effacé", "textes effacés"), en: ("text erased", "texts erased"))
        let changed = count(
            erasure.counts.changed, fr: ("texte sans ses noms", "textes sans leurs noms"),
            en: ("text without its names", "texts without their names"))
        let told = [(erasure.counts.forgotten, gone), (erasure.counts.changed, changed)].filter { $0.0 > 0 }.map(\.1)
        return told.isEmpty ? say(fr: "aucun texte", en: "no text") : told.joined(separator: ", ")
    }

    func wouldErase(_ erasure: Erasure) -> String {
        say(
            fr: "Rien n'est effacé. Il y aurait : \(weight(erasure)).",
            en: "Nothing is erased. There would be: \(weight(erasure)).")
    }

    func erased(_ erasure: Erasure) -> String {
        say(
            fr: "Effacé du fichier et de la seconde copie : \(weight(erasure)).",
            en: "Erased from the file and the second copy: \(weight(erasure)).")
    }

    /// The second copy held more than the file, and nobody has read the names in it.
    func otherHistories(_ count: Int) -> String {
        let held = self.count(
            count, fr: ("autre histoire", "autres histoires"), en: ("other history", "other histories"))
        return say(
            fr:
                "La seconde copie tient aussi \(held) de cet atelier, que ce fichier n'a pas : les mêmes règles y ont effacé. Pour la relire, « atelier recover », puis recommencez dans le nouveau fichier.",
            en:
                "The second copy also holds \(held) of this workshop, which this file has not: the same rules erased there. To reread it, “atelier recover”, then do this again in the new file."
        )
    }

    /// The rooms of a plenary have files of their own.
    func roomsOutOfReach(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "Le fichier de la salle réunie ici n'est pas atteint : faites-y de même.",
                en: "The file of the room brought in here is not reached: do the same there.")
            : say(
                fr: "Les fichiers des \(number) salles réunies ici ne sont pas atteints : faites-y de même.",
                en: "The files of the \(number) rooms brought in here are not reached: do the same there.")
    }

    /// What no program can reach, after every erasure.
    var outOfReach: String {
        say(
            fr:
                "Hors d'atteinte : les ateliers qui continuent celui-ci, les copies sur clé, par courriel ou sauvegardées, les exports, le papier, et ce que le disque garde de blocs effacés.",
            en:
                "Out of reach: the workshops that continue this one, copies on sticks, in mails and backups, exports, paper, and what the disk keeps of erased blocks."
        )
    }

    func askAnonymise(_ erasure: Erasure) -> String {
        say(
            fr: "Effacer pour de bon les noms (\(weight(erasure))) ? Rien ne les ramènera. oui ou non :",
            en: "Erase the names for good (\(weight(erasure)))? Nothing will bring them back. yes or no:")
    }

    func askRedact(_ numbers: [Int], isCarried: Bool) -> String {
        let list = numbers.map(String.init).joined(separator: ", ")
        if isCarried {
            return say(
                fr: "Effacer pour de bon les mots des reprises \(list) ? Rien ne les ramènera. oui ou non :",
                en:
                    "Erase the words of what was carried over, \(list), for good? Nothing will bring them back. yes or no:"
            )
        }
        return say(
            fr: "Effacer pour de bon les mots de n° \(list) ? Rien ne les ramènera. oui ou non :",
            en: "Erase the words of no. \(list) for good? Nothing will bring them back. yes or no:")
    }

    func askForget(_ workshop: Workshop) -> String {
        askForget(
            title: workshop.frame[.title] ?? "", date: workshop.frame[.date] ?? "",
            contributions: workshop.contributions.count)
    }

    func askForget(_ source: RecoverySource) -> String {
        askForget(title: source.title, date: source.date, contributions: source.contributions)
    }

    func askForgetDamaged(_ path: String) -> String {
        say(
            fr: "Effacer le fichier abîmé {}, et ce que la seconde copie en a ? Rien ne le ramènera. oui ou non :",
            en: "Erase the damaged file {}, and what the second copy has of it? Nothing will bring it back. yes or no:",
            words: quoted(path))
    }

    private func askForget(title: String, date: String, contributions: Int) -> String {
        let said = count(contributions, fr: ("contribution", "contributions"), en: ("contribution", "contributions"))
        let name = [date, title].filter { !$0.isEmpty }.joined(separator: " ")
        return say(
            fr: "Effacer tout l'atelier {} (\(said)), fichier et seconde copie ? Rien ne le ramènera. oui ou non :",
            en: "Erase the whole workshop {} (\(said)), file and second copy? Nothing will bring it back. yes or no:",
            words: quoted(name))
    }

    var forgotten: String {
        say(fr: "L'atelier est effacé, avec sa seconde copie.", en: "The workshop is erased, with its second copy.")
    }

    func takeawayMayQuote(_ place: Int) -> String {
        say(
            fr: "Relisez la chose à retenir n° \(place) : elle a pu reprendre ces mots.",
            en: "Reread the thing to keep no. \(place): it may quote these words.")
    }

    var needsYes: Explanation {
        Explanation(
            say(fr: "Ce qui s'efface pour de bon se confirme.", en: "What is erased for good is to be confirmed."),
            say(fr: "Ajoutez --yes, ou répondez dans un terminal.", en: "Add --yes, or answer in a terminal."))
    }

    var nothingErased: Explanation {
        Explanation(
            say(fr: "Rien n'est effacé.", en: "Nothing is erased."),
            say(fr: "Pour effacer, recommencez et répondez oui.", en: "To erase, do it again and answer yes."))
    }
}
