/// A lens: `id`, `title`, `source`, `caution`, `levers`, `uses`, `cursors`, `questions`.
///
/// It stands apart from the form of lens files, which may change with the program.
struct StoredLens: Codable, Hashable, Sendable {
    let id: LensID
    let title: StoredBilingual
    let source: StoredBilingual
    let caution: StoredBilingual
    let levers: [StoredLever]
    let uses: [StoredReadingItem]
    let cursors: [StoredCursor]
    let questions: [StoredReadingItem]

    init(_ lens: Lens) {
        id = lens.id
        title = StoredBilingual(lens.title)
        source = StoredBilingual(lens.source)
        caution = StoredBilingual(lens.caution)
        levers = lens.levers.map(StoredLever.init)
        uses = lens.uses.map(StoredReadingItem.init)
        cursors = lens.cursors.map(StoredCursor.init)
        questions = lens.questions.map(StoredReadingItem.init)
    }

    var lens: Lens {
        Lens(
            id: id, title: title.bilingual, source: source.bilingual, caution: caution.bilingual,
            levers: levers.map(\.lever), uses: uses.map(\.item), cursors: cursors.map(\.cursor),
            questions: questions.map(\.item))
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, source, caution, levers, uses, cursors, questions
    }
}

/// A lever: `id`, `role` (`ground`, `path`, `engine`), `step`, `key`, `label`, `short`, `about`, and `cues` where the
/// lens gives any.
struct StoredLever: Codable, Hashable, Sendable {
    let id: LeverID
    let role: LeverRole?
    let step: Int?
    let key: String
    let label: StoredBilingual
    let short: StoredBilingual
    let about: StoredBilingual
    let cues: [String]?

    init(_ lever: Lever) {
        id = lever.id
        role = lever.role
        step = lever.step
        key = lever.key
        label = StoredBilingual(lever.label)
        short = StoredBilingual(lever.short)
        about = StoredBilingual(lever.about)
        cues = lever.cues
    }

    var lever: Lever {
        Lever(
            id: id, role: role, step: step, key: key, label: label.bilingual, short: short.bilingual,
            about: about.bilingual, cues: cues)
    }

    private enum CodingKeys: String, CodingKey {
        case id, role, step, key, label, short, about, cues
    }
}

/// A use of cooperation, or a question about time: `id`, `label`.
struct StoredReadingItem: Codable, Hashable, Sendable {
    let id: String
    let label: StoredBilingual

    init(_ item: ReadingItem) {
        id = item.id
        label = StoredBilingual(item.label)
    }

    var item: ReadingItem { ReadingItem(id: id, label: label.bilingual) }

    private enum CodingKeys: String, CodingKey {
        case id, label
    }
}

/// A cursor: `id`, `label`, `from`, `through`, `to`, `ours`.
struct StoredCursor: Codable, Hashable, Sendable {
    let id: String
    let label: StoredBilingual
    let from: StoredBilingual
    let through: StoredBilingual
    let to: StoredBilingual
    let ours: Bool

    init(_ cursor: Cursor) {
        id = cursor.id
        label = StoredBilingual(cursor.label)
        from = StoredBilingual(cursor.from)
        through = StoredBilingual(cursor.through)
        to = StoredBilingual(cursor.to)
        ours = cursor.isOurs
    }

    var cursor: Cursor {
        Cursor(
            id: id, label: label.bilingual, from: from.bilingual, through: through.bilingual, to: to.bilingual,
            isOurs: ours)
    }

    private enum CodingKeys: String, CodingKey {
        case id, label, from, through, to, ours
    }
}
