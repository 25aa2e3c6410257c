extension Phrases {
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
