import SessionEngine

extension Model {
    /// The workshops that can be brought in have come: those that are chosen stand with a cross.
    ///
    /// From home they make a plenary; from a workshop they come into it.
    mutating func chooseRooms(_ entries: [WorkshopEntry], chosen: [String] = [], selected: Int = 1) {
        guard !entries.isEmpty else {
            status = Status(phrases.noRoomToMerge())
            return
        }
        let rooms = entries.map { entry in
            Choice.Option(
                phrases.room(entry, isChosen: chosen.contains(entry.path)), detail: entry.path,
                obstacle: entry.trouble.map { _ in phrases.roomUnreadable() }
            ) { model in
                let now = chosen.contains(entry.path) ? chosen.filter { $0 != entry.path } : chosen + [entry.path]
                let place = entries.firstIndex(of: entry) ?? 0
                model.chooseRooms(entries, chosen: now, selected: place + 1)
                return []
            }
        }
        let merge = Choice.Option(
            key: "m", phrases.mergeRooms(chosen.count), detail: phrases.whatComes(),
            obstacle: chosen.isEmpty ? phrases.chooseARoom() : nil
        ) { model in model.merge(chosen, title: entries.first { $0.path == chosen.first }?.title ?? "") }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Réunir quelles salles ?", en: "Bring in which rooms?"), selected: selected,
                [merge] + rooms))
    }

    private mutating func merge(_ paths: [String], title: String) -> [Effect] {
        guard screen == .home else { return [.mergeRooms(paths: paths)] }
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Titre de la plénière", en: "Title of the plenary"),
                hint: Bilingual(
                    fr: "Il nomme le fichier, dans vos documents ; ceux des salles restent comme ils sont.",
                    en: "It names the file, in your documents; those of the rooms stay as they are."),
                text: phrases.plenary(of: title)
            ) { _, title in [.makePlenary(paths: paths, title: title)] })
        return []
    }
}
