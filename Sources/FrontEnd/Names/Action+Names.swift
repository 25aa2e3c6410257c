import Canvas
import SessionEngine

extension Action {
    /// The review of names, and the way to it.
    static let names: [Action] = [
        Action(
            "review-names",
            title: Bilingual(
                fr: "Relire les noms avant l’impression : masquer ou garder",
                en: "Review the names before printing: mask or keep"),
            short: Bilingual(fr: "Noms", en: "Names"), chords: [.letter("*")], screens: [.closing]
        ) { model in model.askToReviewNames() },
        Action(
            "mask-name",
            title: Bilingual(
                fr: "Masquer ce nom dans l’édition publique", en: "Mask this name in the public edition"),
            short: Bilingual(fr: "Masquer", en: "Mask"), chords: [.letter("m")], screens: [.names],
            performs: [.judgeNames], obstacle: noName
        ) { model in model.judgeName(.masked) },
        Action(
            "keep-name", title: Bilingual(fr: "Garder ce nom lisible", en: "Keep this name readable"),
            short: Bilingual(fr: "Garder", en: "Keep"), chords: [.letter("k")], screens: [.names],
            performs: [.judgeNames], obstacle: noName
        ) { model in model.judgeName(.kept) },
        Action(
            "keep-rest",
            title: Bilingual(fr: "Garder tous les noms qui restent à juger", en: "Keep all names left to judge"),
            short: Bilingual(fr: "Garder le reste", en: "Keep the rest"), chords: [.letter("r")], screens: [.names],
            performs: [.judgeNames],
            obstacle: { model in
                model.namesLeft > 0
                    ? nil
                    : Bilingual(
                        fr: "Tous les noms sont jugés : a en masque un autre.",
                        en: "All names are judged: a masks another one.")
            },
            perform: { model in [.perform(.judgeNames(model.nameReadings.review.left.map(\.text), .kept))] }),
        Action(
            "mask-other",
            title: Bilingual(
                fr: "Masquer un nom qui n’est pas dans la liste", en: "Mask a name that is not in the list"),
            short: Bilingual(fr: "Autre nom", en: "Other name"), chords: [.letter("a")], screens: [.names],
            performs: [.judgeNames]
        ) { model in
            model.askOtherName()
            return []
        },
        Action(
            "unjudge-name",
            title: Bilingual(fr: "Remettre ce nom à juger", en: "Put this name back among those to judge"),
            chords: [Chord(.backspace)], screens: [.names], performs: [.judgeNames], obstacle: noName
        ) { model in model.judgeName(nil) },
        Action(
            "next-name", title: Bilingual(fr: "Nom suivant", en: "Next name"),
            short: Bilingual(fr: "Suivant", en: "Next"), chords: [.letter(" "), Chord(.enter)], screens: [.names],
            obstacle: noName
        ) { model in model.namesPress(Chord(.down)) },
    ]

    private static let noName: @Sendable (Model) -> Bilingual? = { model in
        model.chosenName == nil
            ? Bilingual(
                fr: "Aucun nom n'a été trouvé : a en masque un.", en: "No name was found: a masks one.") : nil
    }
}

extension Model {
    /// On a mirrored projector the room would read the names: that is said first.
    mutating func askToReviewNames() -> [Effect] {
        let yes: Unicode.Scalar = language == .fr ? "o" : "y"
        overlay = .choice(
            Choice(
                Bilingual(fr: "Relire les noms ?", en: "Review the names?"), text: phrases.namesArePrivate(namesLeft),
                [
                    Choice.Option(key: yes, phrases.showNames()) { model in
                        model.showNames()
                        return []
                    },
                    Choice.Option(key: "n", phrases.notNow()) { _ in [] },
                ]))
        return []
    }

    /// Goes on to a public document; while names are left to judge, asks first.
    mutating func beforePublic(_ goOn: @escaping @Sendable (inout Model) -> [Effect]) -> [Effect] {
        guard namesLeft > 0 else { return goOn(&self) }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Les noms ne sont pas tous relus", en: "Not all names are reviewed"),
                text: phrases.publicShowsNames(namesLeft),
                [
                    Choice.Option(key: "r", phrases.reviewFirst()) { model in
                        model.showNames()
                        return []
                    },
                    Choice.Option(key: "c", phrases.goOnWithoutReview(), accept: goOn),
                ]))
        return []
    }

    private mutating func showNames() {
        names = NamesState()
        show(.names)
    }

    /// Judges the chosen name, and goes on to the next one to be judged.
    mutating func judgeName(_ judgement: NameJudgement?) -> [Effect] {
        let reviewed = reviewedNames
        guard let index = nameIndex(in: reviewed) else { return [] }
        let order = Array(reviewed[(index + 1)...]) + Array(reviewed[..<index])
        let next = judgement == nil ? nil : order.first { $0.judgement == nil }
        names.selected = JudgedName.key((next ?? reviewed[index]).text)
        return [.perform(.judgeNames([reviewed[index].text], judgement))]
    }

    mutating func askOtherName() {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Quel nom masquer ?", en: "Which name to mask?"),
                hint: Bilingual(
                    fr: "Tel qu’il est dans les textes ; majuscules et accents ne comptent pas.",
                    en: "As it stands in the texts; capitals and accents do not count.")
            ) { model, text in
                model.names.selected = JudgedName.key(text)
                return [.perform(.judgeNames([text], .masked))]
            })
    }

    mutating func namesPress(_ chord: Chord) -> [Effect] {
        let reviewed = reviewedNames
        guard let index = nameIndex(in: reviewed) else { return [] }
        let target = moved(index, chord, count: reviewed.count, page: 10)
        names.selected = JudgedName.key(reviewed[target].text)
        status = nil
        return []
    }
}
