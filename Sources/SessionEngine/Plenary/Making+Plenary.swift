extension Making {
    /// A plenary of rooms: the template, the lenses and the language of the one that began first, and of the frame what
    /// no room contradicts.
    ///
    /// It has no groups of its own: those of the rooms come with them. Refuses rooms that were never made.
    package init(plenaryOf rooms: [Workshop], title: String?) throws(Refusal) {
        guard let first = RoomMerge.ordered(rooms).first else { throw .notMade }
        self = try first.makingOfNext()
        template.groups = []
        frame = [:]
        for field in FrameField.allCases {
            let told = Set(rooms.compactMap { $0.frame[field] })
            if told.count == 1, let text = told.first { frame[field] = text }
        }
        frame[.end] = nil
        frame[.title] = title ?? Phrases(language).plenary(of: frame[.title] ?? first.heading)
    }
}
