import Canvas
import SessionEngine
import SessionStore

/// The words of bringing a workshop back.
extension Phrases {
    /// What is added to the name of a file that was brought back.
    var recoveredName: String { say(fr: "récupéré", en: "recovered") }

    var noSecondCopies: String {
        say(fr: "Il n'y a pas de seconde copie sur cet ordinateur.", en: "There is no second copy on this computer.")
    }

    /// A source in one line: number, last writing, date and title, how much it holds, where.
    func line(_ source: RecoverySource, number: Int) -> String {
        let time = source.last.map { "\($0.local.isoDay) \($0.local.clock)" } ?? ""
        let title = [source.date, source.title].filter { !$0.isEmpty }.joined(separator: " ")
        let said = count(
            source.contributions, fr: ("contribution", "contributions"), en: ("contribution", "contributions"))
        let facts = count(source.events, fr: ("fait", "faits"), en: ("fact", "facts"))
        return
            "\(Fitting.padded(String(number), to: 3, .trailing))  \(Fitting.padded(time, to: 16))  \(title) — \(said), \(facts) · \(name(of: source.place))"
    }

    /// Where a workshop was brought back from.
    func name(of place: RecoverySource.Place) -> String {
        switch place {
        case .file: say(fr: "le fichier lui-même", en: "the file itself")
        case .branch: say(fr: "la seconde copie", en: "the second copy")
        }
    }

    func recovered(_ done: Recovered) -> String {
        let said = count(
            done.contributions, fr: ("contribution", "contributions"), en: ("contribution", "contributions"))
        let facts = count(done.events, fr: ("fait", "faits"), en: ("fact", "facts"))
        return say(
            fr: "Retrouvé : \(said), \(facts), dans {}. Sources :",
            en: "Brought back: \(said), \(facts), in {}. Sources:",
            words: quoted(done.path))
    }

    /// What could not be brought back, a sentence each; none when everything is back.
    func lost(_ done: Recovered) -> [String] {
        var sentences: [String] = []
        let lost = done.lost.reduce(0) { $0 + $1.count }
        if lost > 0 {
            let ranges = done.lost.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            let facts = count(lost, fr: ("fait perdu", "faits perdus"), en: ("fact lost", "facts lost"))
            sentences.append("\(facts) : \(ranges.joined(separator: ", "))")
        }
        if !done.wordless.isEmpty {
            sentences.append(
                say(
                    fr: "Mots perdus : n° \(list(done.wordless)).", en: "Words lost: no. \(list(done.wordless))."))
        }
        if !done.doubtful.isEmpty {
            sentences.append(
                say(
                    fr: "À relire, les mots ont pu changer : n° \(list(done.doubtful)).",
                    en: "To be reread, the words may have changed: no. \(list(done.doubtful))."))
        }
        return sentences
    }

    private func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

    func notAllRecovered(_ path: String) -> Explanation {
        Explanation(
            say(fr: "Tout n'est pas revenu.", en: "Not everything is back."),
            say(
                fr: "Gardez l'ancien fichier ; ce qui est revenu est dans {}.",
                en: "Keep the old file; what is back is in {}.", words: quoted(path)))
    }

    func noSuchSource(_ number: Int, of count: Int) -> Explanation {
        Explanation(
            say(fr: "Il n'y a pas de source n° \(number).", en: "There is no source no. \(number)."),
            say(
                fr: "Prenez un numéro de 1 à \(count) : « --dry-run » les montre.",
                en: "Take a number from 1 to \(count): “--dry-run” shows them."))
    }

    func severalNamed(_ typed: String) -> Explanation {
        Explanation(
            say(fr: "Plusieurs ateliers s'appellent {}.", en: "Several workshops are called {}.", words: quoted(typed)),
            say(
                fr: "Donnez la date avec le titre, comme « atelier recover » les montre.",
                en: "Give the date with the title, as “atelier recover” shows them."))
    }
}
