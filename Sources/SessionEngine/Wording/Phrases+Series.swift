extension Phrases {
    /// What became of something of a sort: *tenue* of a promise, *répondue* of a question.
    package func name(of outcome: Outcome?, _ sort: Carried.Sort) -> String {
        switch (outcome, sort) {
        case (nil, _): say(fr: "sans réponse", en: "not answered")
        case (.done, .action): say(fr: "tenue", en: "done")
        case (.done, .question): say(fr: "répondue", en: "answered")
        case (.done, .followed): say(fr: "fait", en: "done")
        case (.goingOn, .action): say(fr: "continue", en: "going on")
        case (.goingOn, .question): say(fr: "encore ouverte", en: "still open")
        case (.goingOn, .followed): say(fr: "à suivre encore", en: "still to follow")
        case (.dropped, .followed): say(fr: "abandonné", en: "dropped")
        case (.dropped, _): say(fr: "abandonnée", en: "dropped")
        }
    }

    /// What several of a sort are called: the title of a list.
    package func plural(of sort: Carried.Sort) -> String {
        switch sort {
        case .action: say(fr: "Actions promises", en: "Actions promised")
        case .question: say(fr: "Questions restées ouvertes", en: "Questions left open")
        case .followed: say(fr: "À suivre", en: "To follow")
        }
    }

    /// `n° 12`, or `regroupement 3`: what something carried over is called where it comes from.
    package func number(of item: Carried) -> String {
        item.kind == nil
            ? say(fr: "regroupement \(item.number)", en: "bundle \(item.number)") : number(item.number)
    }

    /// `« Santé », 25 mars 2025, Domfront`: an earlier workshop of the series.
    package func name(of earlier: EarlierWorkshop) -> String {
        ([quoted(earlier.title)] + [earlier.date.map { day($0) }, earlier.place].compactMap(\.self))
            .joined(separator: ", ")
    }

    /// `n° 12 · 25 mars 2025`: where something carried over comes from, by the date of that workshop, or its title.
    package func origin(of item: Carried, in workshop: Workshop) -> String {
        let earlier = workshop.earlier(item.key.workshop)
        return [number(of: item), earlier.map { $0.date.map { day($0) } ?? quoted($0.title) }].compactMap(\.self)
            .joined(separator: " · ")
    }

    /// `3 reprises`: things carried over.
    package func carried(_ number: Int) -> String {
        count(number, fr: ("reprise", "reprises"), en: ("thing carried over", "things carried over"))
    }

    /// `2 sur 5 sans réponse`: how much of what was carried over is not answered yet.
    package func unanswered(_ number: Int, of all: Int) -> String {
        say(
            fr: number == 0 ? "\(carried(all)), chacune a sa réponse" : "\(number) sur \(all) sans réponse",
            en: number == 0 ? "\(carried(all)), all answered" : "\(number) of \(all) not answered")
    }
}
