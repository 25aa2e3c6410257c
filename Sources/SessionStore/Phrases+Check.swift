package import SessionEngine

extension Phrases {
    /// What a check found, in one sentence.
    package func summary(of report: FileReport) -> String {
        let events = count(report.events, fr: ("fait", "faits"), en: ("fact", "facts"))
        let said = count(
            report.contributions, fr: ("contribution", "contributions"), en: ("contribution", "contributions"))
        guard !report.isWhole else {
            return say(
                fr: "Le fichier est entier : \(events), dont \(said).",
                en: "The file is whole: \(events), \(said) among them.")
        }
        let faults = count(report.findings.count, fr: ("défaut", "défauts"), en: ("fault", "faults"))
        return say(
            fr: "Le fichier est abîmé : \(faults) ; \(events), dont \(said).",
            en: "The file is damaged: \(faults); \(events), \(said) among them.")
    }

    /// How many facts a file holds, and its fingerprint.
    package func history(_ events: Int, fingerprint: String) -> String {
        let facts = count(events, fr: ("fait", "faits"), en: ("fact", "facts"))
        return say(fr: "\(facts), empreinte \(fingerprint).", en: "\(facts), fingerprint \(fingerprint).")
    }

    /// One thing that is wrong in a file.
    package func describe(_ finding: Finding) -> String {
        guard let seq = finding.seq else { return describe(finding.damage) }
        return say(
            fr: "fait n° \(seq) : \(describe(finding.damage))", en: "fact no. \(seq): \(describe(finding.damage))")
    }

    private func describe(_ damage: Damage) -> String {
        switch damage {
        case .changed:
            say(fr: "la ligne n'est plus celle qui a été écrite", en: "the row is no longer what was written")
        case .missing(let from, let to):
            from == to
                ? say(fr: "le fait n° \(from) manque", en: "fact no. \(from) is missing")
                : say(fr: "les faits n° \(from) à \(to) manquent", en: "facts no. \(from) to \(to) are missing")
        case .unreadable(let why):
            say(fr: "la ligne ne se comprend pas (\(why))", en: "the row cannot be understood (\(why))")
        case .newer(let type):
            say(
                fr: "la ligne vient d'une version plus récente (\(type))",
                en: "the row comes from a newer version (\(type))")
        case .wordMissing(let word):
            say(fr: "des mots manquent (\(word))", en: "words are missing (\(word))")
        case .wordChanged(let word):
            say(
                fr: "des mots ne sont plus ceux qui ont été écrits (\(word))",
                en: "words are no longer what was written (\(word))")
        case .tailMissing(let copied):
            say(
                fr: "la fin manque : la seconde copie va jusqu'au fait n° \(copied)",
                en: "the end is missing: the second copy goes up to fact no. \(copied)")
        case .logBroken:
            say(
                fr: "le journal à côté du fichier est abîmé : ce qui y suit ne se lit plus",
                en: "the log beside the file is damaged: what follows in it cannot be read")
        case .shut:
            say(fr: "le fichier ne s'ouvre plus", en: "the file does not open any more")
        case .structure(let message):
            say(fr: "structure du fichier : \(message)", en: "structure of the file: \(message)")
        }
    }
}
