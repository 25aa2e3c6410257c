import SessionEngine

extension Phrases {
    func takeawaysHeading() -> String { say(fr: "Trois choses à retenir", en: "Three things to keep") }
    func toWrite() -> String { say(fr: "à écrire (Entrée)", en: "to write (Enter)") }

    func toMapHeading(_ count: Int, of list: CheckList) -> String {
        let mapped = list.kept - list.notMapped
        return say(
            fr: "À garder et sans levier : \(count) · \(mapped) classées sur \(list.kept)",
            en: "Kept without a lever: \(count) · \(mapped) of \(list.kept) mapped")
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
        let keys = (lens?.levers ?? []).map { "\($0.key) \($0.short[language])" }.joined(separator: ", ")
        return say(fr: "Un levier, une touche : \(keys) ; n hors schéma.", en: "One lever, one key: \(keys); n none.")
    }

    /// What the list says without asking for a key.
    func notes(_ list: CheckList, in workshop: Workshop) -> [String] {
        var notes: [String] = []
        if !list.missingVoices.isEmpty {
            let names = self.list(list.missingVoices.map { actor($0.actor, in: workshop).lowercased() })
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
            let names = self.list(list.thinActors.map { actor($0, in: workshop).lowercased() })
            notes.append(
                say(
                    fr: "Moins de trois personnes, ou effectif inconnu : \(names). L'édition publique tait qui parle.",
                    en: "Under three people, or unknown: \(names). The public edition does not say who speaks."))
        }
        if workshop.isClosed {
            notes.append(say(fr: "L'atelier est clos : f le rouvre.", en: "The workshop is closed: f reopens it."))
        }
        return notes
    }

    func noPrinterFound() -> String {
        say(fr: "Imprimante habituelle (aucune n'est annoncée)", en: "The usual printer (none is announced)")
    }

    func pdfOnly() -> String { say(fr: "Pas d'imprimante : enregistrer le PDF", en: "No printer: save the PDF") }

    func edition(isInternal: Bool) -> String {
        isInternal
            ? say(fr: "édition interne", en: "internal edition") : say(fr: "édition publique", en: "public edition")
    }
}
