package import SessionEngine

extension Phrases {
    // MARK: heading

    func status(isFinal: Bool, edition: Synthesis.Edition) -> String {
        let document =
            isFinal ? say(fr: "Synthèse", en: "Synthesis") : say(fr: "Synthèse provisoire", en: "Draft synthesis")
        return switch edition {
        case .public: say(fr: "\(document) · édition publique", en: "\(document) · public edition")
        case .internal:
            say(
                fr: "\(document) · édition interne, à ne pas diffuser",
                en: "\(document) · internal edition, not to be passed on")
        }
    }

    // MARK: page 1

    /// `n° 29, 30`: contributions by their numbers.
    func numbers(_ numbers: [Int]) -> String {
        "\(say(fr: "n°", en: "no."))\u{A0}\(numbers.map(String.init).joined(separator: ", "))"
    }

    var essentialTitle: String { say(fr: "L'essentiel", en: "The essential") }
    var takeawaysTitle: String { say(fr: "À retenir, selon l'animation", en: "To keep, by the facilitator's choice") }
    var takeawaysMissing: String {
        say(fr: "L'animation n'a rien écrit à retenir.", en: "The facilitator wrote nothing to keep.")
    }
    /// The facilitator's words to the letter, then the contributions that they cite.
    package func takeaway(_ text: String, numbers: [Int]) -> String {
        numbers.isEmpty
            ? text : "\(text) (\(self.numbers(numbers)))"
    }
    var actionsTitle: String { say(fr: "Actions", en: "Actions") }
    var actionsMissing: String { say(fr: "Aucune action n'a été notée.", en: "No action was noted.") }
    var noCarrier: String { say(fr: "personne n'est nommé", en: "nobody is named") }
    var noDate: String { say(fr: "pas de date", en: "no date") }

    func basis(kept: Int, received: Int) -> String {
        guard received > 0 else { return say(fr: "Rien n'a été noté.", en: "Nothing was noted.") }
        guard kept < received else {
            return say(
                fr: "Cette page est écrite d'après \(lines(kept)) sur \(received) : rien n'a été mis de côté.",
                en: "This page is written from \(lines(kept)) out of \(received): nothing was set aside.")
        }
        let received = count(received, fr: ("reçue", "reçues"), en: ("received", "received"))
        return say(
            fr:
                "Cette page est écrite d'après \(lines(kept)) sur \(received) ; l'annexe dit ce que sont devenues les autres.",
            en: "This page is written from \(lines(kept)) out of \(received); the annex says what became of the others."
        )
    }

    // MARK: the diagram

    var diagramTitle: String {
        say(fr: "Les leviers, avec les mots des groupes", en: "The levers, in the groups' words")
    }

    func mapped(_ mapped: Int, of kept: Int, none: Int) -> String {
        guard kept > 0 else { return say(fr: "Rien n'est encore à classer.", en: "There is nothing to map yet.") }
        guard mapped > 0 else {
            return say(
                fr: "Aucune des \(lines(kept)) n'est encore classée.", en: "None of the \(lines(kept)) is mapped yet.")
        }
        let none = none == 0 ? "" : say(fr: ", dont \(none) hors schéma", en: ", \(none) of them outside the diagram")
        let rest =
            switch kept - mapped {
            case 0: ""
            case 1: say(fr: " ; 1 n'est pas encore classée", en: "; 1 is not mapped yet")
            case let rest: say(fr: " ; \(rest) ne sont pas encore classées", en: "; \(rest) are not mapped yet")
            }
        return say(
            fr: "D'après \(mappedLines(mapped)) sur \(kept)\(none)\(rest).",
            en: "From \(mappedLines(mapped)) out of \(kept)\(none)\(rest).")
    }

    private func mappedLines(_ number: Int) -> String {
        count(number, fr: ("ligne classée", "lignes classées"), en: ("mapped line", "mapped lines"))
    }

    func nothingPlaced(mapped: Int, of kept: Int) -> String {
        guard mapped > 0 else { return say(fr: "Rien n'est encore classé.", en: "Nothing is mapped yet.") }
        return say(
            fr: "Rien n'est classé ici (\(mappedLines(mapped)) sur \(kept)).",
            en: "Nothing is mapped here (\(mappedLines(mapped)) out of \(kept)).")
    }

    /// The levers under which nothing stands, together with how much is mapped.
    func blind(_ levers: [String], mapped: Int, of kept: Int) -> String {
        say(
            fr: "Rien n'est classé sous {} (\(mappedLines(mapped)) sur \(kept)).",
            en: "Nothing is mapped under {} (\(mappedLines(mapped)) out of \(kept)).", words: clauses(levers))
    }
    var blindHeading: String { say(fr: "Leviers sans contribution", en: "Levers without a contribution") }

    func tally(conditions: Int, pitfalls: Int, others: Int, groups: Int) -> String {
        var parts: [String] = []
        if conditions > 0 { parts.append(self.conditions(conditions)) }
        if pitfalls > 0 { parts.append(self.pitfalls(pitfalls)) }
        if others > 0 {
            parts.append(
                parts.isEmpty
                    ? contributions(others) : count(others, fr: ("autre", "autres"), en: ("other", "others")))
        }
        return parts.joined(separator: ", ") + (groups > 0 ? "\u{A0}· " + self.groups(groups) : "")
    }
}
