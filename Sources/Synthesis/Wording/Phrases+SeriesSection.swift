package import SessionEngine

extension Phrases {
    /// The title of what became of the last workshop's promises, on paper and on screen.
    package var seriesTitle: String { say(fr: "Depuis la dernière fois", en: "Since last time") }

    func continues(_ earlier: EarlierWorkshop) -> String {
        say(fr: "Cet atelier continue {}.", en: "This workshop continues {}.", words: name(of: earlier))
    }

    /// The workshops before the one that it continues.
    func chain(_ earlier: some Sequence<EarlierWorkshop>) -> String {
        say(
            fr: "Avant lui, dans le même parcours : {}.", en: "Before it, in the same series: {}.",
            words: clauses(earlier.map { name(of: $0) }))
    }

    var nothingCarried: String {
        say(
            fr: "Il n'y avait ni action, ni question ouverte, ni rien à suivre.",
            en: "There was no action, no open question, and nothing to follow.")
    }

    /// `Tenues : 2 sur 5 ; continue : 1…`: the first is told of all, also where it is none.
    func outcomes(_ outcomes: [Outcome?], _ sort: Carried.Sort) -> String {
        let done = outcomes.count { $0 == .done }
        let others: [Outcome?] = [.goingOn, .dropped, nil]
        let parts =
            [told(done, of: outcomes.count, sort)]
            + others.compactMap { outcome in
                let number = outcomes.count { $0 == outcome }
                return number == 0 ? nil : "\(number) \(name(of: outcome, sort))"
            }
        return clauses(parts) + "."
    }

    private func told(_ done: Int, of all: Int, _ sort: Carried.Sort) -> String {
        switch sort {
        case .action: say(fr: "Tenues : \(done) sur \(all)", en: "Done: \(done) of \(all)")
        case .question: say(fr: "Répondues : \(done) sur \(all)", en: "Answered: \(done) of \(all)")
        case .followed: say(fr: "Faits : \(done) sur \(all)", en: "Done: \(done) of \(all)")
        }
    }

    func carriedHeadings(_ sort: Carried.Sort) -> [String] {
        let fate = say(fr: "Ce qu'il en est", en: "What became of it")
        return switch sort {
        case .action:
            [say(fr: "Promesse", en: "Promise"), say(fr: "Par qui, pour quand", en: "By whom, by when"), fate]
        case .question: [say(fr: "Question", en: "Question"), fate]
        case .followed: [say(fr: "À suivre", en: "To follow"), fate]
        }
    }

    /// `continue : le local manque encore`.
    func fate(_ answer: CarriedAnswer?, _ sort: Carried.Sort) -> String {
        guard let why = answer?.why else { return name(of: answer?.outcome, sort) }
        return say(fr: "{} : {}", en: "{}: {}", words: name(of: answer?.outcome, sort), why)
    }
}
