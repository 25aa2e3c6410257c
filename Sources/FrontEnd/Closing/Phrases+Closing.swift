import SessionEngine

extension Phrases {
    func takeawaysHeading(missing: Int) -> String {
        let heading = say(fr: "Trois choses à retenir", en: "Three things to keep")
        return missing == 0 ? heading : heading + say(fr: " · \(missing) à écrire", en: " · \(missing) to write")
    }

    func toWrite() -> String { say(fr: "à écrire (Entrée)", en: "to write (Enter)") }

    /// `À garder sans levier : 3 (une lettre chacune) · 12 classées sur 54`.
    func toMapHeading(_ list: CheckList) -> String {
        let mapped = list.kept - list.notMapped
        let count = say(fr: "\(mapped) classées sur \(list.kept)", en: "\(mapped) of \(list.kept) mapped")
        let keeps = list.keepsToMap.count
        guard keeps > 0 else {
            return say(fr: "Lignes à garder : toutes classées", en: "Lines to keep: all mapped") + " · " + count
        }
        let shown = min(keeps, CheckList.mostProposed)
        let part = shown < keeps ? say(fr: ", les \(shown) premières", en: ", the first \(shown)") : ""
        return say(
            fr: "À garder sans levier : \(keeps)\(part) · \(count) · une lettre de levier chacune",
            en: "To keep without a lever: \(keeps)\(part) · \(count) · a lever's letter each")
    }

    /// `3 sur 8 · Espace : la suite · Fin : tout`, its keys where there is room for them.
    func stage(_ stage: Int, of stages: Int, columns: Int) -> String {
        let place = say(fr: "\(stage) sur \(stages)", en: "\(stage) of \(stages)")
        let keys = say(fr: " · Espace : la suite · Fin : tout", en: " · Space: go on · End: all")
        return place.count + keys.count <= columns ? place + keys : place
    }

    func toCompleteHeading(_ count: Int) -> String {
        say(
            fr: "Actions sans porteur ou sans date : \(count) (Entrée)",
            en: "Actions without carrier or date: \(count) (Enter)")
    }

    func toRereadHeading(_ count: Int) -> String {
        say(fr: "À relire : \(count) (Entrée : c'est relu)", en: "To reread: \(count) (Enter: reread)")
    }

    func toKnowHeading() -> String { say(fr: "À savoir", en: "To know") }

    func leverKeys(_ lens: Lens?) -> String {
        let keys = (lens?.levers ?? []).map { "\($0.key) \(text($0.short))" }.joined(separator: ", ")
        return say(fr: "Un levier, une touche : \(keys) ; n hors schéma.", en: "One lever, one key: \(keys); n none.")
    }

    /// What the list says without asking for a key.
    func notes(_ list: CheckList, in workshop: Workshop) -> [String] {
        var notes: [String] = []
        if !list.missingVoices.isEmpty {
            let names = self.list(list.missingVoices.map { actor($0.actor, in: workshop) })
            notes.append(say(fr: "Voix manquantes : \(names)", en: "Missing voices: \(names)"))
        }
        if !list.groupsWithoutKeep.isEmpty {
            let names = self.list(list.groupsWithoutKeep.map(\.text))
            notes.append(
                say(fr: "Groupes sans ligne à garder : \(names)", en: "Groups without a line to keep: \(names)"))
        }
        if !list.gatesUnmet.isEmpty {
            let names = self.list(list.gatesUnmet.map { name(of: $0.phase) })
            notes.append(
                say(fr: "Phases pas encore accomplies : \(names)", en: "Phases not accomplished yet: \(names)"))
        }
        if !list.thinActors.isEmpty {
            let names = self.list(list.thinActors.map { actor($0, in: workshop) })
            notes.append(
                say(
                    fr: "Moins de trois personnes, ou effectif inconnu : \(names). L'édition publique tait qui parle.",
                    en: "Under three people, or unknown: \(names). The public edition does not say who speaks."))
        }
        if list.notMapped > 0 {
            notes.append(
                say(
                    fr:
                        "Contributions pas encore classées : \(list.notMapped). d va au schéma ; elles s'impriment à part.",
                    en:
                        "Contributions not yet mapped: \(list.notMapped). d goes to the diagram; they are printed apart."
                ))
        }
        if workshop.frame[.next] == nil {
            notes.append(
                say(
                    fr: "Le prochain rendez-vous n'est pas dit : e va au cadre.",
                    en: "The next meeting is not said: e goes to the frame."))
        }
        if workshop.readings.values.allSatisfy(\.isEmpty) {
            notes.append(
                say(
                    fr: "La lecture de l'animation n'est pas écrite : = l'écrit.",
                    en: "The facilitator's reading is not written: = writes it."))
        }
        notes.append(
            workshop.isClosed
                ? say(
                    fr: "L'atelier est clos, la synthèse définitive. La touche ; le rouvre.",
                    en: "The workshop is closed, the synthesis final. Key ; reopens it.")
                : say(
                    fr: "Rien n'oblige à tout finir : f clôt l'atelier, p imprime la page 1.",
                    en: "Nothing need be finished: f closes the workshop, p prints page 1."))
        return notes
    }

    func noPrinterFound() -> String {
        say(fr: "Imprimante habituelle (aucune n'est annoncée)", en: "The usual printer (none is announced)")
    }

    func printInstead(whole: Bool) -> String {
        whole
            ? say(fr: "Plutôt toute la synthèse, recto verso", en: "Rather the whole synthesis, on both sides")
            : say(fr: "Plutôt la page 1 seule", en: "Rather page 1 alone")
    }

    func pdfOnly() -> String { say(fr: "Pas d'imprimante : enregistrer le PDF", en: "No printer: save the PDF") }

    func putElsewhere() -> String {
        say(fr: "Mettre le PDF ailleurs : une clé USB, un dossier", en: "Put the PDF elsewhere: a USB stick, a folder")
    }

    func told(_ place: SavePlace) -> String {
        place.isStick ? say(fr: "Clé ou disque {}", en: "Stick or disk {}", words: quoted(place.name)) : place.name
    }

    func lookAgain() -> String { say(fr: "Chercher une clé de nouveau", en: "Look for a stick again") }

    func noStickFound() -> String {
        say(
            fr: "Aucune clé USB prête. Branchez-la, attendez que le bureau la montre, puis k.",
            en: "No USB stick is ready. Plug it in, wait until the desktop shows it, then k.")
    }

    func edition(isInternal: Bool) -> String {
        isInternal
            ? say(fr: "édition interne", en: "internal edition") : say(fr: "édition publique", en: "public edition")
    }
}
