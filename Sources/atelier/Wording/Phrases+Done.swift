import SessionEngine

/// What a subcommand says when it is done.
extension Phrases {
    /// Written on disk; then what the log says of it.
    func written(_ summary: String) -> String { say(fr: "Écrit : {}", en: "Written: {}", words: summary) }

    /// A document was written to this file.
    func fileWritten(_ path: String) -> String { say(fr: "Écrit : {}", en: "Written: {}", words: path) }

    /// A workshop was copied whole.
    func copied(to path: String, events: Int) -> String {
        let facts = count(events, fr: ("fait", "faits"), en: ("fact", "facts"))
        return say(fr: "Copié : {} (\(facts)).", en: "Copied: {} (\(facts)).", words: path)
    }

    var nothingChanged: String {
        say(fr: "Rien à changer : c'était déjà ainsi.", en: "Nothing to change: it was so already.")
    }

    func takenBack(_ summary: String) -> String { say(fr: "Annulé : {}", en: "Undone: {}", words: summary) }
    func broughtBack(_ summary: String) -> String { say(fr: "Rétabli : {}", en: "Redone: {}", words: summary) }
    func withdrawn(_ summary: String) -> String { say(fr: "Retiré : {}", en: "Withdrawn: {}", words: summary) }

    /// A workshop was made: its file, its title, its groups.
    func made(_ file: String, _ workshop: Workshop) -> String {
        say(
            fr: "Créé : {} — {} ({})", en: "Made: {} — {} ({})",
            words: file, workshop.frame[.title] ?? "", groups(workshop.groups.count))
    }

    func toOpen(_ file: String) -> String {
        say(
            fr: "Pour le mener : atelier facilitate {}", en: "To lead it: atelier facilitate {}",
            words: Self.argument(file))
    }

    var closed: String {
        say(
            fr: "L'atelier est clos : sa synthèse est définitive.",
            en: "The workshop is closed: its synthesis is final.")
    }

    func imported(_ fresh: Int, of all: Int) -> String {
        let known = all - fresh
        let taken = count(
            fresh, fr: ("ligne importée", "lignes importées"), en: ("line imported", "lines imported"))
        return known == 0
            ? taken + "."
            : taken + ", " + count(known, fr: ("déjà connue", "déjà connues"), en: ("known already", "known already"))
                + "."
    }

    func wouldImport(_ fresh: Int, of all: Int) -> String {
        say(fr: "Tout peut être pris, rien n'a été écrit : ", en: "All can be taken, nothing was written: ")
            + lines(fresh)
            + say(fr: " à importer, ", en: " to import, ")
            + count(all - fresh, fr: ("déjà connue", "déjà connues"), en: ("known already", "known already")) + "."
    }

    /// What lacks at the closing, one line each; nothing when nothing does.
    func lacking(_ list: CheckList, in workshop: Workshop) -> [String] {
        var lines: [String] = []
        if list.takeawaysMissing > 0 {
            lines.append(
                count(
                    list.takeawaysMissing, fr: ("chose à retenir à écrire", "choses à retenir à écrire"),
                    en: ("thing to keep still to write", "things to keep still to write")))
        }
        if list.notMapped > 0 {
            lines.append(
                say(
                    fr: "\(list.notMapped) lignes sur \(list.kept) pas encore classées",
                    en: "\(list.notMapped) lines of \(list.kept) not yet mapped"))
        }
        if !list.bundlesToMap.isEmpty {
            lines.append(
                count(
                    list.bundlesToMap.count,
                    fr: ("regroupement pas encore posé sur un levier", "regroupements pas encore posés sur un levier"),
                    en: ("bundle not yet put on a lever", "bundles not yet put on a lever")))
        }
        if !list.toReread.isEmpty {
            lines.append(
                count(
                    list.toReread.count, fr: ("ligne à relire", "lignes à relire"),
                    en: ("line to reread", "lines to reread")))
        }
        if !list.actionsToComplete.isEmpty {
            lines.append(
                count(
                    list.actionsToComplete.count,
                    fr: ("action sans porteur ou sans date", "actions sans porteur ou sans date"),
                    en: ("action without a carrier or a date", "actions without a carrier or a date")))
        }
        if !list.groupsWithoutKeep.isEmpty {
            let letters = self.list(list.groupsWithoutKeep.map(\.text))
            lines.append(
                say(fr: "rien de gardé pour : \(letters)", en: "nothing marked keep for: \(letters)"))
        }
        if !list.gatesUnmet.isEmpty {
            let phases = self.list(list.gatesUnmet.map { name(of: $0.phase) })
            lines.append(say(fr: "pas encore accompli : \(phases)", en: "not yet accomplished: \(phases)"))
        }
        guard !lines.isEmpty else { return [] }
        return [say(fr: "Il reste à voir :", en: "Still to see to:")] + lines.map { "  " + $0 }
    }
}
