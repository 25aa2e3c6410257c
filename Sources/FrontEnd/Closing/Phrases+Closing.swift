import SessionEngine

extension Phrases {
    func takeawaysHeading(_ closing: TemplateClosing?, missing: Int) -> String {
        let heading =
            closing.map { text($0.title) + " (+)" }
            ?? say(fr: "Trois choses à retenir (+)", en: "Three things to keep (+)")
        return missing == 0 ? heading : heading + say(fr: " · \(missing) à écrire", en: " · \(missing) to write")
    }

    /// What lacks at a place of the things to keep: the answer to its question, where it has one.
    func toWrite(_ question: Bilingual?) -> String { question.map(text) ?? toWrite() }

    /// What to type into the place of a thing to keep, after the question that it answers.
    func takeawayHint(_ question: Bilingual?) -> String {
        let hint = say(
            fr: "Une phrase, la vôtre : elle ouvrira la page 1. Vide : l'effacer.",
            en: "One sentence, yours: it will open page 1. Empty: clear it.")
        return [question.map(text), hint].compactMap(\.self).joined(separator: " ")
    }

    private func toWrite() -> String { say(fr: "à écrire (Entrée)", en: "to write (Enter)") }

    /// `Avant d'imprimer : 4 points à voir`.
    func checkListTitle(_ open: Int) -> String {
        guard open > 0 else { return say(fr: "Avant d'imprimer : tout est vu", en: "Before printing: all is seen to") }
        let points = count(open, fr: ("point à voir", "points à voir"), en: ("point to see to", "points to see to"))
        return say(fr: "Avant d'imprimer : \(points)", en: "Before printing: \(points)")
    }

    /// `À classer : 3 à garder, 2 regroupements · une lettre de levier chacun`.
    func toMapHeading(_ list: CheckList) -> String {
        let keeps = list.keepsToMap.count
        let bundles = list.bundlesToMap.count
        guard keeps + bundles > 0 else {
            return say(
                fr: "Lignes à garder et regroupements : tous classés", en: "Lines to keep and bundles: all mapped")
        }
        let told =
            (keeps > 0 ? [say(fr: "\(keeps) à garder", en: "\(keeps) to keep")] : [])
            + (bundles > 0 ? [self.bundles(bundles)] : [])
        let shown = list.proposedToMap.count
        let part = shown < keeps + bundles ? say(fr: ", les \(shown) premiers", en: ", the first \(shown)") : ""
        let words = told.joined(separator: ", ") + part
        return say(
            fr: "À classer : \(words) · une lettre de levier chacun", en: "To map: \(words) · a lever's letter each")
    }

    func toCompleteHeading(_ count: Int) -> String {
        count == 0
            ? say(fr: "Actions : aucune sans porteur ou sans date", en: "Actions: none without carrier or date")
            : say(
                fr: "Actions sans porteur ou sans date : \(count) (Entrée les nomme)",
                en: "Actions without carrier or date: \(count) (Enter names them)")
    }

    func toRereadHeading(_ count: Int) -> String {
        count == 0
            ? say(fr: "À relire : rien", en: "To reread: nothing")
            : say(fr: "À relire : \(count) (Entrée : c'est relu)", en: "To reread: \(count) (Enter: reread)")
    }

    func toWeighHeading(_ count: Int) -> String {
        say(
            fr: "Peut-être des signaux faibles : \(count) (Entrée marque ; rien n'oblige)",
            en: "Perhaps weak signals: \(count) (Enter marks; none need be)")
    }

    /// Why a line is proposed as a weak signal.
    func reason(of proposal: WeakSignalProposal, in workshop: Workshop) -> String {
        let words = workshop.contribution(proposal.id)?.text ?? ""
        let reason =
            switch proposal.reason {
            case .onlySpokenFor(let id):
                say(
                    fr: "par la voix d'autres seulement : {}", en: "only spoken for: {}", words: actor(id, in: workshop)
                )
            case .littleHeardActor(let id):
                say(fr: "peu entendu : {}", en: "little heard: {}", words: actor(id, in: workshop))
            case .littleHeardGroup(let letter):
                say(fr: "peu entendu : {}", en: "little heard: {}", words: name(ofTable: letter, in: workshop))
            }
        return "\(quoted(words)) — \(reason)"
    }

    func missingVoices(_ names: [String]) -> String {
        names.isEmpty
            ? say(fr: "Voix concernées : aucune ne manque", en: "Voices concerned: none is missing")
            : say(fr: "Voix manquantes : {} (Entrée)", en: "Missing voices: {} (Enter)", words: list(names))
    }

    func thinActors(_ names: [String]) -> String {
        names.isEmpty
            ? say(fr: "Sortes d'acteurs : aucune sous trois personnes", en: "Kinds of actors: none under three people")
            : say(
                fr: "Sous trois personnes, ou inconnu : {}. L'édition publique tait qui parle (Entrée)",
                en: "Under three people, or unknown: {}. The public edition does not say who speaks (Enter)",
                words: list(names))
    }

    /// `Lecture de l'animation : 3 points sur 11 (= l'écrit)`.
    func readingHeading(_ read: Int, of all: Int) -> String {
        say(
            fr: "Lecture de l'animation : \(read) sur \(all) (usages, curseurs, temps ; = l'écrit)",
            en: "The facilitator's reading: \(read) of \(all) (uses, cursors, time; = writes it)")
    }

    func nextHeading(_ next: String?) -> String {
        next.map { say(fr: "Prochain rendez-vous : {}", en: "Next meeting: {}", words: $0) }
            ?? say(fr: "Le prochain rendez-vous n'est pas dit (Entrée)", en: "The next meeting is not said (Enter)")
    }

    func backToClosing() -> String { say(fr: "F6 revient à la clôture.", en: "F6 goes back to the closing.") }

    func toKnowHeading() -> String { say(fr: "À savoir", en: "To know") }

    func leverKeys(_ lens: Lens?) -> String {
        let keys = (lens?.levers ?? []).map { "\($0.key) \(text($0.short))" }.joined(separator: ", ")
        return say(fr: "Un levier, une touche : \(keys) ; n hors schéma.", en: "One lever, one key: \(keys); n none.")
    }

    /// What the list says without asking for a key.
    func notes(_ list: CheckList, in workshop: Workshop) -> [String] {
        var notes: [String] = []
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
        if list.notMapped > 0 {
            notes.append(
                say(
                    fr:
                        "Contributions pas encore classées : \(list.notMapped). d va au schéma ; elles s'impriment à part.",
                    en:
                        "Contributions not yet mapped: \(list.notMapped). d goes to the diagram; they are printed apart."
                ))
        }
        notes.append(
            workshop.isClosed
                ? say(
                    fr: "L'atelier est clos, la synthèse définitive. La touche ; le rouvre.",
                    en: "The workshop is closed, the synthesis final. Key ; reopens it.")
                : say(
                    fr:
                        "Rien n'oblige à tout finir. Dans l'ordre : s montre le schéma à la salle, = écrit la lecture, + ce qu'on retient, o relit, p imprime, x enregistre, f clôt.",
                    en:
                        "Nothing need be finished. In order: s shows the diagram to the room, = writes the reading, + what is kept, o previews, p prints, x saves, f closes."
                ))
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
