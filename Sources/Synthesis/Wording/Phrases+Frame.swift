import SessionEngine

extension Phrases {
    var frameTitle: String { say(fr: "Le cadre", en: "The frame") }
    var aimMissing: String {
        say(fr: "Le but de l'atelier n'a pas été écrit.", en: "The aim of the workshop was not written down.")
    }
    var mandateMissing: String {
        say(
            fr: "Ce qui sera fait de ce qui a été dit n'a pas été écrit.",
            en: "What will be done with what was said was not written down.")
    }
    var noBlocks: String { say(fr: "Aucun déroulé n'a été préparé.", en: "No running order was prepared.") }
    var blockHeadings: [String] {
        switch language {
        case .fr: ["Séquence", "Phase", "Prévu", "Réel"]
        case .en: ["Block", "Phase", "Planned", "Actual"]
        }
    }
    var blockCut: String { say(fr: "retirée du déroulé", en: "cut") }
    var blockNeverOpened: String { say(fr: "pas ouverte", en: "not opened") }

    func announcedEnd(_ clock: String) -> String {
        say(fr: "Fin annoncée : \(clock).", en: "Announced end: \(clock).")
    }

    func openSince(_ clock: String) -> String { say(fr: "ouverte depuis \(clock)", en: "open since \(clock)") }

    func accomplished(_ done: [String], not undone: [String]) -> String {
        let accomplished = count(
            done.count, fr: ("phase accomplie", "phases accomplies"), en: ("phase accomplished", "phases accomplished"))
        guard !undone.isEmpty else {
            return say(
                fr: "Les quatre phases sont accomplies : \(list(done)).",
                en: "The four phases are accomplished: \(list(done)).")
        }
        guard !done.isEmpty else {
            return say(fr: "Aucune des quatre phases n'est accomplie.", en: "None of the four phases is accomplished.")
        }
        return say(
            fr: "\(accomplished) sur quatre : \(list(done)). Il manque encore quelque chose à \(list(undone)).",
            en: "\(accomplished) out of four: \(list(done)). Something is still missing in \(list(undone)).")
    }

    func openedEarly(at clock: String, reason: String) -> String {
        say(
            fr:
                "Résoudre a été ouvert à \(clock), avant que les trois premières phases soient accomplies. Raison donnée : {}",
            en: "Solve was opened at \(clock), before the first three phases were accomplished. Reason given: {}",
            words: quoted(reason))
    }
}
