extension Phrases {
    /// What stands in the public edition in the place of a masked name.
    package var maskSign: String { say(fr: "[nom]", en: "[name]") }

    /// What was said of a name, in a word.
    package func name(of judgement: NameJudgement?) -> String {
        switch judgement {
        case .masked: say(fr: "masqué", en: "masked")
        case .kept: say(fr: "gardé", en: "kept")
        case nil: say(fr: "à juger", en: "to judge")
        }
    }

    /// What speaks for its being somebody's name.
    package func name(of ground: ProbableName.Ground) -> String {
        switch ground {
        case .civility: say(fr: "après un titre ou une initiale", en: "after a title or an initial")
        case .givenName: say(fr: "un prénom connu", en: "a known given name")
        case .part: say(fr: "dans un nom vu ailleurs", en: "part of a name seen elsewhere")
        case .speaker: say(fr: "semble parler", en: "seems to be speaking")
        case .carrier: say(fr: "porte une action", en: "carries an action")
        case .capital: say(fr: "une majuscule dans la phrase", en: "a capital inside a sentence")
        }
    }

    /// Where something typed stands: `n° 12`, `n° 12, qui`, `groupe a`.
    package func name(of place: TypedText.Place, in workshop: Workshop) -> String {
        switch place {
        case .words(let number): self.number(number)
        case .carrier(let number): self.number(number) + say(fr: ", qui", en: ", who")
        case .date(let number): self.number(number) + say(fr: ", quand", en: ", when")
        case .outside(let number): self.number(number) + say(fr: ", où", en: ", where")
        case .reason(let number):
            self.number(number) + say(fr: ", raison de l'écart", en: ", reason for setting aside")
        case .takeaway(let place): say(fr: "à retenir \(place)", en: "to keep \(place)")
        case .bundle(let number): say(fr: "regroupement \(number)", en: "bundle \(number)")
        case .tension(let number): say(fr: "tension \(number)", en: "tension \(number)")
        case .recording(let number): say(fr: "enregistrement \(number)", en: "recording \(number)")
        case .earlier: say(fr: "atelier précédent", en: "earlier workshop")
        case .carried(let rank): say(fr: "reprise \(rank)", en: "carried over \(rank)")
        case .promisedBy(let rank): say(fr: "reprise \(rank), qui", en: "carried over \(rank), who")
        case .answered(let rank): say(fr: "reprise \(rank), pourquoi", en: "carried over \(rank), why")
        case .reading: say(fr: "lecture", en: "reading")
        case .frame(let field): text(field.label)
        case .room: say(fr: "salle", en: "room")
        case .group(let letter): say(fr: "groupe \(letter.text)", en: "group \(letter.text)")
        case .actor: say(fr: "sorte d'acteurs", en: "kind of actors")
        case .block: say(fr: "séquence", en: "block")
        case .override: say(fr: "ouverture avant l'heure", en: "early opening")
        }
    }

    /// `3 endroits`.
    package func places(_ count: Int) -> String {
        self.count(count, fr: ("endroit", "endroits"), en: ("place", "places"))
    }

    /// Names left to judge, as a heading of the check list.
    package func namesToJudge(_ count: Int) -> String {
        self.count(
            count, fr: ("nom probable à juger", "noms probables à juger"),
            en: ("probable name to judge", "probable names to judge"))
    }

    /// So many names were masked, kept, or are to be judged again; the names themselves are not told.
    package func judged(_ count: Int, _ judgement: NameJudgement?) -> String {
        switch judgement {
        case .masked: self.count(count, fr: ("nom masqué", "noms masqués"), en: ("name masked", "names masked"))
        case .kept: self.count(count, fr: ("nom gardé", "noms gardés"), en: ("name kept", "names kept"))
        case nil:
            self.count(
                count, fr: ("nom à juger de nouveau", "noms à juger de nouveau"),
                en: ("name to judge again", "names to judge again"))
        }
    }
}
