import SessionEngine

extension Phrases {
    var annexTitle: String { say(fr: "Annexe : tout ce qui a été noté", en: "Annex: all that was noted") }
    var asideHeading: String { say(fr: "Mis de côté", en: "Set aside") }

    func asideHeadings(words: Bool) -> [String] {
        switch language {
        case .fr: words ? ["N°", "Contribution", "Raison"] : ["N°", "Raison"]
        case .en: words ? ["No.", "Contribution", "Reason"] : ["No.", "Reason"]
        }
    }

    // MARK: the honest count

    var nothingReceived: String { say(fr: "Aucune contribution n'a été reçue.", en: "No contribution was received.") }

    func received(_ received: Int, kept: Int, setAside: Int, withdrawn: Int) -> String {
        let all = count(
            received, fr: ("contribution reçue", "contributions reçues"),
            en: ("contribution received", "contributions received"))
        guard kept < received else {
            return received == 1
                ? say(fr: "\(all), gardée.", en: "\(all), kept.")
                : say(fr: "\(all), toutes gardées.", en: "\(all), all of them kept.")
        }
        var parts: [String] = []
        if kept > 0 { parts.append(count(kept, fr: ("gardée", "gardées"), en: ("kept", "kept"))) }
        if setAside > 0 {
            parts.append(count(setAside, fr: ("mise de côté", "mises de côté"), en: ("set aside", "set aside")))
        }
        if withdrawn > 0 {
            parts.append(
                count(
                    withdrawn, fr: ("retirée", "retirées"),
                    en: ("taken back", "taken back")))
        }
        return say(fr: "\(all) : \(list(parts)).", en: "\(all): \(list(parts)).")
    }

    func kept(_ kept: Int, withLever: Int, none: Int, notMapped: Int) -> String {
        let all = count(
            kept, fr: ("contribution gardée", "contributions gardées"), en: ("contribution kept", "contributions kept"))
        var parts: [String] = []
        if withLever > 0 {
            parts.append(
                count(
                    withLever, fr: ("sous un levier ou deux", "sous un levier ou deux"),
                    en: ("under one lever or two", "under one lever or two")))
        }
        if none > 0 {
            parts.append(
                count(none, fr: ("hors schéma", "hors schéma"), en: ("outside the diagram", "outside the diagram")))
        }
        if notMapped > 0 {
            parts.append(
                count(
                    notMapped, fr: ("pas encore classée", "pas encore classées"),
                    en: ("not yet mapped", "not yet mapped")))
        }
        return say(fr: "\(all) : \(list(parts)).", en: "\(all): \(list(parts)).")
    }

    private func confirmed(_ way: Confirmation) -> String {
        switch way {
        case .typed: say(fr: "à la main", en: "by hand")
        case .accepted:
            say(fr: "sur proposition acceptée une à une", en: "on a suggestion accepted one by one")
        case .acceptedInBulk: say(fr: "sur propositions acceptées en bloc", en: "on suggestions accepted in bulk")
        case .imported: say(fr: "par un fichier importé", en: "by an imported file")
        }
    }

    func confirmed(_ ways: [(way: Confirmation, number: Int)]) -> String {
        let number = ways.reduce(0) { $0 + $1.number }
        let all = count(
            number, fr: ("contribution classée", "contributions classées"),
            en: ("contribution mapped", "contributions mapped"))
        if ways.count == 1, let way = ways.first?.way {
            let each = number == 1 ? "" : say(fr: "toutes ", en: "all ")
            return say(fr: "\(all), \(each)\(confirmed(way)).", en: "\(all), \(each)\(confirmed(way)).")
        }
        let parts = list(ways.map { "\($0.number) \(confirmed($0.way))" })
        return say(fr: "\(all) : \(parts).", en: "\(all): \(parts).")
    }

    func mended(_ number: Int) -> String {
        number == 1
            ? say(fr: "1 contribution a été reformulée après coup.", en: "1 contribution was reworded afterwards.")
            : say(
                fr: "\(contributions(number)) ont été reformulées après coup.",
                en: "\(contributions(number)) were reworded afterwards.")
    }

    /// Each part has a number of its own, so it stands among those received.
    func splitCount(_ number: Int, parts: Int) -> String {
        let all = count(
            number, fr: ("contribution a été scindée", "contributions ont été scindées"),
            en: ("contribution was split", "contributions were split"))
        let made = count(
            parts, fr: ("autre numéro en est venu", "autres numéros en sont venus"),
            en: ("further number came of it", "further numbers came of it"))
        return say(fr: "\(all) : \(made).", en: "\(all): \(made).")
    }

    // MARK: notes

    var numbersAndTimecodes: String {
        say(
            fr:
                "Les numéros sont des rangs d'arrivée ; aucun n'est réemployé. Les minutages comptent depuis l'ouverture de la première séquence.",
            en: "Numbers are ranks of arrival; none is used again. Timecodes count from the opening of the first block."
        )
    }

    /// Each with its number, its name and its length, where it is known.
    func recordings(_ recordings: [Recording]) -> String {
        let names = recordings.map { recording in
            ["\(recording.number)", quoted(recording.name), recording.length.map(timecode)].compactMap(\.self)
                .joined(separator: "\u{A0}")
        }
        return say(
            fr: "Enregistrements : {}. L'animation a dit ce que montrait leur compteur ; les places en sont déduites.",
            en: "Recordings: {}. The facilitator said what their counters showed; the places are worked out from it.",
            words: list(names))
    }

    var veiled: String {
        say(
            fr:
                "Édition publique : quand une sorte d'acteurs compte moins de trois personnes, ou n'a pas été comptée, ni elle ni le minutage ne sont donnés ligne à ligne.",
            en:
                "Public edition: where a kind of actor has under three people, or was not counted, neither it nor the timecode is given by line."
        )
    }

    func history(_ events: Int, fingerprint: String) -> String {
        let facts = count(events, fr: ("fait", "faits"), en: ("fact", "facts"))
        return say(
            fr:
                "Ce document est tiré de \(facts), empreinte {} : « atelier check » donne les mêmes pour le même fichier.",
            en:
                "This document is drawn from \(facts), fingerprint {}: “atelier check” gives the same for the same file.",
            words: fingerprint)
    }

    /// Said where a masked name stood.
    var maskedNote: String {
        say(
            fr: "\(maskSign) tient la place d'un nom que l'animation a masqué dans l'édition publique.",
            en: "\(maskSign) stands for a name that the facilitators masked in the public edition.")
    }

    /// Said in the internal edition, which masks nothing.
    func maskedInPublic(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "1 nom est masqué dans l'édition publique ; il est lisible ici.",
                en: "1 name is masked in the public edition; it can be read here.")
            : say(
                fr: "\(number) noms sont masqués dans l'édition publique ; ils sont lisibles ici.",
                en: "\(number) names are masked in the public edition; they can be read here.")
    }

    func toReread(_ number: Int) -> String {
        number == 1
            ? say(
                fr: "1 contribution reste à relire : elle a pu être mal notée.",
                en: "1 contribution is still to be reread: it may have been noted wrong.")
            : say(
                fr: "\(contributions(number)) restent à relire : elles ont pu être mal notées.",
                en: "\(contributions(number)) are still to be reread: they may have been noted wrong.")
    }

    func closing(_ title: String, _ lead: String) -> String {
        say(
            fr: "Les questions de la clôture, « {} » : {}", en: "The questions of the closing, “{}”: {}",
            words: title, lead)
    }

    func source(of lens: String, _ source: String) -> String {
        say(fr: "Grille de lecture : {}. {}", en: "Lens: {}. {}", words: lens, source)
    }

    func corrections(_ text: String) -> String {
        say(fr: "Pour corriger cette synthèse : {}", en: "To correct this synthesis: {}", words: text)
    }

    var correctionsMissing: String {
        say(
            fr: "Comment corriger cette synthèse n'a pas été indiqué : adressez-vous à qui vous l'a remise.",
            en: "How to correct this synthesis was not said: turn to whoever gave it to you.")
    }
}
