import SessionEngine

/// The document on a series.
extension Phrases {
    // MARK: page 1

    /// `atelier 2`: by its rank in the series.
    func workshop(_ rank: Int) -> String { say(fr: "atelier \(rank)", en: "workshop \(rank)") }

    /// `3 ateliers`.
    func workshops(_ number: Int) -> String {
        count(number, fr: ("atelier", "ateliers"), en: ("workshop", "workshops"))
    }

    var seriesLabel: String { say(fr: "Parcours", en: "Series") }
    var missingWorkshop: String { say(fr: "un atelier dont le fichier manque", en: "a workshop whose file is missing") }

    func seriesStatus(isFinal: Bool, edition: Synthesis.Edition) -> String {
        let own = status(isFinal: isFinal, edition: edition)
        return say(fr: "Parcours d'ateliers", en: "Series of workshops") + " · " + own
    }

    /// `« Santé », 25 mars 2025, Domfront`.
    func name(of workshop: Workshop) -> String {
        name(
            of: EarlierWorkshop(
                id: workshop.id, title: workshop.frame[.title] ?? "", date: workshop.frame[.date],
                place: workshop.frame[.place]))
    }

    func lastTakeaways(_ workshop: String) -> String {
        say(fr: "À retenir ({})", en: "To keep ({})", words: workshop)
    }

    func seriesDiagram(_ number: Int) -> String {
        say(fr: "Les leviers, \(workshops(number)) ensemble", en: "The levers, \(workshops(number)) together")
    }

    var openPromises: String { say(fr: "Promesses encore ouvertes", en: "Promises still open") }
    var noOpenPromise: String { say(fr: "Aucune promesse n'est ouverte.", en: "No promise is open.") }

    // MARK: the chain

    var seriesWorkshopsTitle: String { say(fr: "Les ateliers du parcours", en: "The workshops of the series") }
    var seriesWorkshopsHeadings: [String] {
        switch language {
        case .fr: ["N°", "Titre", "Date, lieu", "Présents", "Lignes classées"]
        case .en: ["No.", "Title", "Date, place", "Present", "Lines mapped"]
        }
    }

    func chainLacks(_ earlier: EarlierWorkshop) -> String {
        say(
            fr: "Un atelier de la chaîne manque ici : {}. Ce qui s'y est dit n'est pas compté.",
            en: "A workshop of the chain is missing here: {}. What was said in it is not counted.",
            words: name(of: earlier))
    }

    func chainAlone(_ workshop: String) -> String {
        say(
            fr: "Lié à aucun des autres : {}.", en: "Linked to none of the others: {}.", words: workshop)
    }

    func chainForks(_ earlier: EarlierWorkshop) -> String {
        say(fr: "Deux ateliers continuent {}.", en: "Two workshops continue {}.", words: name(of: earlier))
    }

    // MARK: voices

    var seriesVoicesTitle: String { say(fr: "Qui a été noté, d'un atelier à l'autre", en: "Who was noted over time") }
    var voiceCells: String {
        say(
            fr: "Dans chaque case : les contributions notées, puis combien étaient là de cette sorte.",
            en: "In each cell: the contributions noted, then how many of that kind were there.")
    }
    var groupsChange: String {
        say(
            fr: "Les groupes changent d'un atelier à l'autre : ils ne sont pas comparés.",
            en: "Groups change from one workshop to the next: they are not compared.")
    }
    var speakerUnknown: String { say(fr: "Non noté", en: "Not noted") }

    func voiceCell(_ noted: Int, heads: Int?) -> String {
        "\(noted)\u{A0}· " + (heads.map { people($0) } ?? uncounted)
    }

    // MARK: levers

    var seriesLeversTitle: String { say(fr: "Les leviers, d'un atelier à l'autre", en: "The levers over time") }
    var leverHeading: String { say(fr: "Levier", en: "Lever") }
    var mappedHeading: String { say(fr: "Lignes classées", en: "Lines mapped") }
    var nothingMappedInSeries: String { say(fr: "Rien n'est encore classé.", en: "Nothing is mapped yet.") }
    var leverCells: String {
        say(
            fr:
                "Dans chaque case : les lignes classées là, dont conditions (c) et écueils (é), puis leur part de ce qui est classé. Une ligne peut compter sous deux leviers.",
            en:
                "In each cell: the lines mapped there, with conditions (c) and pitfalls (p), then their share of what is mapped. A line may count under two levers."
        )
    }

    func leverCell(_ count: Int, conditions: Int, pitfalls: Int, percent: Int) -> String {
        let parts = [
            conditions > 0 ? "\(conditions)\u{A0}c" : nil,
            pitfalls > 0 ? "\(pitfalls)\u{A0}\(say(fr: "é", en: "p"))" : nil,
        ].compactMap(\.self).joined(separator: ", ")
        return "\(count)" + (parts.isEmpty ? "" : " (\(parts))") + " · " + share(percent)
    }

    private func share(_ percent: Int) -> String { say(fr: "\(percent) %", en: "\(percent)%") }

    /// `12 sur 18`.
    func out(of all: Int, _ number: Int) -> String { say(fr: "\(number) sur \(all)", en: "\(number) of \(all)") }

    func notMapped(_ workshops: [String]) -> String {
        say(fr: "Rien n'est classé : {}.", en: "Nothing is mapped: {}.", words: list(workshops))
    }

    func otherLens(_ workshops: [String], than lens: String) -> String {
        say(
            fr: "Laissés hors de la comparaison par leviers, faite avec la grille {} : {}.",
            en: "Left out of the comparison by levers, made with the lens {}: {}.", words: quoted(lens),
            list(workshops))
    }

    func tooFewToCompare(_ enough: Int) -> String {
        say(
            fr:
                "Trop peu de lignes classées pour dire qu'un levier a crû ou baissé : il en faut \(enough) dans deux ateliers (règle de l'outil).",
            en:
                "Too few lines are mapped to say that a lever grew or shrank: it takes \(enough) in two workshops (rule of the tool)."
        )
    }

    func growth(_ levers: [(label: String, from: Int, to: Int)], isMore: Bool) -> String {
        let parts = levers.map { lever in
            say(
                fr: "{} (\(lever.from) % → \(lever.to) %)", en: "{} (\(lever.from)% → \(lever.to)%)",
                words: lever.label)
        }
        return isMore
            ? say(fr: "Leur part a crû : {}.", en: "Their share grew: {}.", words: clauses(parts))
            : say(fr: "Leur part a baissé : {}.", en: "Their share shrank: {}.", words: clauses(parts))
    }

    func growthBasis(
        _ first: String, _ mapped: Int, of kept: Int, _ last: String, _ mappedLast: Int, of keptLast: Int
    ) -> String {
        say(
            fr:
                "Comparés : {} (\(mapped) lignes classées sur \(kept)) et {} (\(mappedLast) sur \(keptLast)). Une part décrit ce qui a été noté et classé, rien de plus.",
            en:
                "Compared: {} (\(mapped) lines mapped out of \(kept)) and {} (\(mappedLast) out of \(keptLast)). A share describes what was noted and mapped, nothing more.",
            words: first, last)
    }

    // MARK: pitfalls

    var pitfallsTitle: String { say(fr: "Les écueils revenus", en: "The pitfalls that came back") }

    func cameBack(_ number: Int, workshops: Int) -> String {
        say(
            fr: "\(pitfalls(number)), dits dans \(self.workshops(workshops)).",
            en: "\(pitfalls(number)), told in \(self.workshops(workshops)).")
    }

    func noPitfallCameBack(mapped: Int, of kept: Int) -> String {
        say(
            fr: "Aucun levier ne porte d'écueil dans deux ateliers (\(mapped) lignes classées sur \(kept)).",
            en: "No lever bears a pitfall in two workshops (\(mapped) lines mapped out of \(kept)).")
    }

    var alikeHeading: String { say(fr: "Proposé par l'outil", en: "Proposed by the tool") }
    var alikeCaution: String {
        say(
            fr:
                "Ces écueils semblent dire la même chose d'après leurs mots. Personne ne l'a confirmé : cela n'est compté nulle part.",
            en: "These pitfalls seem to say the same by their words. Nobody has confirmed it: it is counted nowhere.")
    }

    func alike(_ one: String, _ other: String) -> String { "\(one) ↔ \(other)" }

    // MARK: promises

    var promisesTitle: String { say(fr: "Les promesses, d'un atelier à l'autre", en: "The promises over time") }
    var noPromiseInSeries: String {
        say(
            fr: "Aucune action, aucune question, rien à suivre n'a été noté.",
            en: "No action, no question and nothing to follow was noted.")
    }
    var bornLast: String { say(fr: "dite au dernier atelier", en: "said in the last workshop") }
    var neverTaken: String { say(fr: "reprise dans aucun de ces ateliers", en: "taken up in none of these workshops") }

    /// `atelier 2 : continue (le local manque encore)`.
    func step(_ workshop: String, _ answer: CarriedAnswer?, _ sort: Carried.Sort) -> String {
        let why = answer?.why.map { " (\($0))" } ?? ""
        return say(fr: "{} : {}", en: "{}: {}", words: workshop, name(of: answer?.outcome, sort) + why)
    }

    /// What became of those taken up, how many are of the last workshop, how many no workshop took up.
    func promises(_ told: String?, new: Int, lost: Int) -> String {
        let parts = [
            told,
            new > 0 ? say(fr: "Dites au dernier atelier : \(new).", en: "Said in the last workshop: \(new).") : nil,
            lost > 0
                ? say(
                    fr: "Dites avant, et reprises dans aucun de ces ateliers : \(lost).",
                    en: "Said before, and taken up in none of these workshops: \(lost).") : nil,
        ].compactMap(\.self)
        return parts.joined(separator: " ")
    }

    // MARK: annex

    var seriesAnnexTitle: String {
        say(fr: "Annexe : d'où viennent ces chiffres", en: "Annex: where the figures come from")
    }
    var seriesAnnexNote: String {
        say(
            fr:
                "Chaque contribution, avec son numéro et son classement, est dans l'annexe de la synthèse de son atelier. Les numéros recommencent à chaque atelier.",
            en:
                "Every contribution, with its number and its mapping, stands in the annex of its own workshop's synthesis. Numbers begin anew in each workshop."
        )
    }

    func seriesCount(_ workshop: String, received: Int, kept: Int, mapped: Int) -> String {
        let counts = [
            count(received, fr: ("reçue", "reçues"), en: ("received", "received")),
            count(kept, fr: ("gardée", "gardées"), en: ("kept", "kept")),
            count(mapped, fr: ("classée", "classées"), en: ("mapped", "mapped")),
        ]
        return say(fr: "{} : {}.", en: "{}: {}.", words: workshop, counts.joined(separator: ", "))
    }
}
