import Canvas
import SessionEngine

extension Action {
    /// What was carried over from the workshop before: its answers, and the way to it.
    static let series: [Action] = [
        Action(
            "go-series",
            title: Bilingual(
                fr: "Depuis la dernière fois : ce qui a été repris, et ses réponses",
                en: "Since last time: what was carried over, and its answers"),
            short: Bilingual(fr: "Dernière fois", en: "Last time"), chords: [.letter("D")],
            screens: Set<Screen>.ofWorkshop.subtracting([.series]), place: .way,
            obstacle: { model in
                if !model.workshop.carried.isEmpty { return nil }
                return model.workshop.continuation == nil
                    ? Bilingual(
                        fr: "Cet atelier n’en continue aucun : à l’accueil, s fait la suite d’un atelier.",
                        en: "This workshop continues none: at home, s makes the next one of a workshop.")
                    : Bilingual(
                        fr: "Rien n’était à reprendre : ce qui se promet ici ira dans l’atelier suivant.",
                        en: "Nothing was to be carried over: what is promised here goes on to the next workshop.")
            },
            perform: { model in
                model.show(.series)
                return []
            }),
        answering("answer-done", .done, "k", fr: "Fait, répondu", en: "Done, answered"),
        answering("answer-going-on", .goingOn, "c", fr: "Continue", en: "Goes on"),
        answering("answer-dropped", .dropped, "x", fr: "Abandonné", en: "Dropped"),
        Action(
            "clear-answer", title: Bilingual(fr: "Effacer la réponse", en: "Clear the answer"),
            short: Bilingual(fr: "Effacer", en: "Clear"), chords: [Chord(.backspace)], screens: [.series],
            performs: [.answerCarried],
            obstacle: { model in
                model.chosenCarried.flatMap { model.workshop.answer(of: $0.item.key) } == nil
                    ? Bilingual(
                        fr: "Cette reprise n’a pas de réponse : k, c ou x en donnent une.",
                        en: "This one has no answer: k, c or x give one.") : nil
            },
            perform: { model in model.chosenCarried.map { [.perform(.answerCarried($0.item.key, nil))] } ?? [] }),
        Action(
            "next-unanswered",
            title: Bilingual(fr: "Aller à la prochaine sans réponse", en: "Go to the next one not answered"),
            short: Bilingual(fr: "Suivante", en: "Next"), chords: [.letter(" "), Chord(.enter)], screens: [.series]
        ) { model in
            model.goToUnanswered()
            return []
        },
    ]

    private static func answering(
        _ id: String, _ outcome: Outcome, _ key: Unicode.Scalar, fr: String, en: String
    ) -> Action {
        Action(
            id,
            title: Bilingual(fr: "\(fr) : la réponse à cette reprise", en: "\(en): the answer to this one"),
            short: Bilingual(fr: fr, en: en), chords: [.letter(key)], screens: [.series],
            performs: [.answerCarried]
        ) { model in
            model.askWhy(outcome)
            return []
        }
    }
}

extension Model {
    /// Asks a word why, which may stay empty; then the next one that is not answered is chosen.
    mutating func askWhy(_ outcome: Outcome) {
        guard let (_, item) = chosenCarried else { return }
        let name = Phrases(.fr).name(of: outcome, item.sort), english = Phrases(.en).name(of: outcome, item.sort)
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Réponse : \(name). Pourquoi ?", en: "Answer: \(english). Why?"),
                hint: Bilingual(
                    fr: "Un mot, imprimé dans la synthèse. Vide : la réponse seule.",
                    en: "A word, printed in the synthesis. Empty: the answer alone."),
                text: workshop.answer(of: item.key)?.why ?? "", takesEmpty: true
            ) { model, why in
                model.goToUnanswered()
                return [.perform(.answerCarried(item.key, CarriedAnswer(outcome, why: why)))]
            })
    }

    /// The next one that is not answered, after the one chosen and round the end; where all are, it stays.
    mutating func goToUnanswered() {
        guard let (rank, item) = chosenCarried else { return }
        let order = Array((rank + 1)..<workshop.carried.count) + Array(0..<rank)
        let next = order.first { workshop.answer(of: workshop.carried[$0].key) == nil }
        series.selected = next ?? rank
        if next == nil, workshop.answer(of: item.key) != nil { status = Status(.note, phrases.allAnswered()) }
    }

    mutating func seriesPress(_ chord: Chord) -> [Effect] {
        guard let (rank, _) = chosenCarried else { return [] }
        let order = seriesLines.compactMap { if case .item(let rank) = $0 { rank } else { nil } }
        let place = order.firstIndex(of: rank) ?? 0
        series.selected = order[moved(place, chord, count: order.count, page: max(1, size.rows - 8))]
        status = nil
        return []
    }
}
