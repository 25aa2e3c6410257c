import SessionEngine

extension Phrases {
    // MARK: by group

    var groupsTitle: String { say(fr: "Groupe par groupe, ce qui est à garder", en: "Group by group, what to keep") }
    var nothingMarkedKeep: String {
        say(
            fr: "Aucune contribution n'a été marquée « à garder » : l'annexe les donne toutes.",
            en: "No contribution was marked “keep”: the annex gives all of them.")
    }

    func groupWithoutKeep(_ said: Int) -> String {
        switch said {
        case 0: say(fr: "Rien n'a été noté de ce groupe.", en: "Nothing of this group was noted.")
        case 1:
            say(
                fr: "Sa seule contribution n'est pas marquée « à garder » ; elle est dans l'annexe.",
                en: "Its only contribution is not marked “keep”; it stands in the annex.")
        default:
            say(
                fr: "Aucune de ses \(contributions(said)) n'est marquée « à garder » ; elles sont dans l'annexe.",
                en: "None of its \(contributions(said)) is marked “keep”; they stand in the annex.")
        }
    }

    // MARK: by lever

    var leversTitle: String { say(fr: "Levier par levier", en: "Lever by lever") }

    /// The heads of the table that says what the diagram shows.
    var leverFigures: [String] {
        switch language {
        case .fr: ["Levier", "Conditions", "Écueils", "Autres", "Groupes"]
        case .en: ["Lever", "Conditions", "Pitfalls", "Others", "Groups"]
        }
    }

    func nothingMapped(_ kept: Int) -> String {
        guard kept > 1 else {
            return say(
                fr: "La seule contribution n'est pas encore classée.", en: "The only contribution is not mapped yet.")
        }
        return say(
            fr: "Aucune des \(contributions(kept)) n'est encore classée sous un levier.",
            en: "None of the \(contributions(kept)) is mapped onto a lever yet.")
    }

    func spokenOf(by groups: [String], all: Bool) -> String {
        if all, groups.count > 1 {
            return groups.count == 2
                ? say(fr: "Les deux groupes en ont parlé.", en: "Both groups spoke of it.")
                : say(fr: "Tous les groupes en ont parlé.", en: "Every group spoke of it.")
        }
        return groups.count < 2
            ? say(fr: "Un seul groupe en a parlé : {}.", en: "A single group spoke of it: {}.", words: list(groups))
            : say(fr: "En ont parlé : {}.", en: "Spoken of by {}.", words: list(groups))
    }

    func conditionsLead(_ number: Int) -> String { lead(count(number, of: .condition)) }

    func pitfallsLead(_ number: Int) -> String { lead(count(number, of: .ecueil)) }

    func othersLead(_ number: Int, isAll: Bool) -> String {
        guard !isAll else { return lead(contributions(number)) }
        return lead(
            count(
                number, fr: ("autre contribution", "autres contributions"),
                en: ("other contribution", "other contributions")))
    }

    private func lead(_ text: String) -> String { say(fr: "{} :", en: "{}:", words: text) }

    var noneHeading: String { say(fr: "Hors schéma", en: "Outside the diagram") }
    func noneSentence(_ number: Int) -> String {
        let one = say(
            fr: "1 contribution ne relève d'aucun levier ; elle est gardée telle quelle :",
            en: "1 contribution belongs to no lever; it is kept as it is:")
        return number == 1
            ? one
            : say(
                fr: "\(contributions(number)) ne relèvent d'aucun levier ; elles sont gardées telles quelles :",
                en: "\(contributions(number)) belong to no lever; they are kept as they are:")
    }

    var notMappedHeading: String { say(fr: "Pas encore classées", en: "Not yet mapped") }
    func notMappedSentence(_ number: Int) -> String {
        number == 1
            ? say(fr: "1 contribution attend d'être classée :", en: "1 contribution waits to be mapped:")
            : say(
                fr: "\(contributions(number)) attendent d'être classées :",
                en: "\(contributions(number)) wait to be mapped:")
    }

    // MARK: convergences

    var convergencesTitle: String {
        say(fr: "Ce qui se rejoint, ce qui pourrait se perdre", en: "What meets, and what might be lost")
    }
    var sharedHeading: String { say(fr: "Plusieurs groupes sur un même levier", en: "Several groups on one lever") }
    var nothingShared: String {
        say(fr: "Aucun levier n'a été abordé par plusieurs groupes.", en: "No lever was spoken of by several groups.")
    }
    var sharedCaution: String {
        say(
            fr: "Parler du même levier n'est pas être d'accord : les mots de chacun sont plus haut.",
            en: "To speak of the same lever is not to agree: everyone's words stand above.")
    }

    func sharedByAll(_ levers: [String]) -> String {
        say(
            fr: "Tous les groupes ont parlé de ce qui suit : {}.", en: "Every group spoke of what follows: {}.",
            words: clauses(levers))
    }

    func shared(_ lever: String, by groups: [String]) -> String {
        say(fr: "{} : {}.", en: "{}: {}.", words: lever, list(groups))
    }

    var weakHeading: String { say(fr: "Signaux faibles", en: "Weak signals") }
    func weakNote(_ words: String, number: Int) -> String {
        say(fr: "Signal faible : {} ({})", en: "Weak signal: {} ({})", words: quoted(words), self.number(number))
    }
    var noWeakSignal: String { say(fr: "Aucun signal faible n'a été marqué.", en: "No weak signal was marked.") }
    func weakSentence(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "Marquée à la main, pour qu'un décompte ne l'enterre pas :",
                en: "Marked by hand, so that counting does not bury it:")
            : say(
                fr: "Marquées à la main, pour qu'un décompte ne les enterre pas :",
                en: "Marked by hand, so that counting does not bury them:")
    }

    // MARK: actions and questions

    var actionsSectionTitle: String { say(fr: "Actions et questions ouvertes", en: "Actions and open questions") }

    func complete(_ complete: Int, of number: Int) -> String {
        guard number > 1 else {
            return complete == 1
                ? say(
                    fr: "1 action, avec quelqu'un pour la porter et une date.",
                    en: "1 action, with a carrier and a date.")
                : say(
                    fr: "1 action, à qui manque quelqu'un pour la porter ou une date.",
                    en: "1 action, which lacks a carrier or a date.")
        }
        switch complete {
        case 0:
            return say(
                fr: "\(actions(number)) ; aucune n'a à la fois quelqu'un pour la porter et une date.",
                en: "\(actions(number)); none has both a carrier and a date.")
        case number:
            return say(
                fr: "\(actions(number)), chacune avec quelqu'un pour la porter et une date.",
                en: "\(actions(number)), each with a carrier and a date.")
        case 1:
            return say(
                fr: "\(actions(number)) ; 1 seule a quelqu'un pour la porter et une date.",
                en: "\(actions(number)); only 1 has a carrier and a date.")
        default:
            return say(
                fr: "\(actions(number)) ; \(complete) ont quelqu'un pour les porter et une date.",
                en: "\(actions(number)); \(complete) have a carrier and a date.")
        }
    }

    func questionsHeading(_ number: Int) -> String {
        number == 1
            ? say(fr: "Question ouverte", en: "Open question") : say(fr: "Questions ouvertes", en: "Open questions")
    }
    var noQuestion: String { say(fr: "Aucune question n'est restée ouverte.", en: "No question was left open.") }
    var transposableHeading: String { say(fr: "Ce qui servirait ailleurs", en: "What would serve elsewhere") }
    var followHeading: String { say(fr: "À reprendre la prochaine fois", en: "To take up next time") }
}
