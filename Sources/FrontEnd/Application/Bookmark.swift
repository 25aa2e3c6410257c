import SessionEngine

/// Where a person was in a workshop, so that a window closed by accident is found again as it was: the screen, what
/// stands beside the field, the line that was typed and not entered, and whether the bell rings.
///
/// What lies over a screen, and the filter of the board, are asked again. The names screen is left for the closing, so
/// that names are only shown to who asks for them.
package struct Bookmark: Hashable, Codable, Sendable {
    /// The screen.
    fileprivate var screen: String
    /// The line in the field.
    fileprivate var line: String
    /// The contribution that the line mends, and what was typed before it was taken back.
    fileprivate var mended: String?, draft: String?
    /// What the next new line takes.
    fileprivate var kind: String, group: String?, outside: String?, actor: String?
    /// The levers set for the line: absent unanswered, empty *none*.
    fileprivate var levers: [String]?
    /// The phase and the turn under which it was so: another one brings its own kind and its own group.
    fileprivate var phase: String?, turn: String?
    /// The line of the preparation, and the contribution on the board, on which the next key acts.
    fileprivate var prepared: Int, pointed: String?
    /// The bell rings at the end of a group's time; absent in a bookmark that knows of none.
    fileprivate var rings: Bool?
}

extension Bookmark {
    fileprivate init(_ model: Model) {
        let next = model.live.mending?.before ?? model.live.beside
        screen = (model.screen == .names ? Screen.closing : model.screen).rawValue
        line = model.live.field.text
        (mended, draft) = (model.live.mending?.id.text, model.live.mending?.draft)
        kind = next.kind.rawValue
        if case .group(let letter) = next.origin { group = letter.text }
        if case .outside(let place) = next.origin { outside = place }
        actor = next.actor?.text
        levers = model.live.levers?.map(\.text)
        (phase, turn) = (model.workshop.openPhase?.rawValue, model.workshop.turn?.text)
        (prepared, pointed) = (model.prepare.selected, model.board.pointed?.text)
        rings = model.rings
    }

    /// What stood beside the field, as far as the workshop still knows it.
    fileprivate func beside(in workshop: Workshop, else now: LineDefaults) -> LineDefaults {
        var beside = now
        if phase == workshop.openPhase?.rawValue, let kind = Kind(rawValue: kind) { beside.kind = kind }
        if turn == workshop.turn?.text {
            let letter = group.flatMap { GroupLetter($0) }.flatMap { workshop.group($0) }?.letter
            beside.origin = letter.map { .group($0) } ?? outside.map { .outside($0) } ?? .plenary
        }
        if let actor = actor.flatMap({ workshop.actor(ActorID($0)) }) { beside.actor = actor.id }
        return beside
    }

    fileprivate func levers(in workshop: Workshop) -> [LeverID]? {
        levers?.map { LeverID($0) }.filter { id in workshop.lens?.levers.contains { $0.id == id } ?? false }
    }
}

extension Model {
    /// Where the person is now; nil on the home screen.
    package var bookmark: Bookmark? { session == nil ? nil : Bookmark(self) }

    /// Goes back to where the person was.
    mutating func go(to bookmark: Bookmark) {
        if let screen = Screen(rawValue: bookmark.screen), screen.needsWorkshop { self.screen = screen }
        if let rings = bookmark.rings { self.rings = rings }
        if prepareLines.indices.contains(bookmark.prepared) { prepare.selected = bookmark.prepared }
        board.pointed = bookmark.pointed.map { ContributionID($0) }.flatMap { workshop.contribution($0)?.id }
        live.beside = bookmark.beside(in: workshop, else: live.beside)
        if let mended = bookmark.mended.flatMap({ workshop.contribution(ContributionID($0)) }) {
            live.field = TextField(bookmark.draft ?? "")
            takeBack(mended)
        }
        live.field = TextField(bookmark.line)
        live.levers = bookmark.levers(in: workshop)
        guard !bookmark.line.isBlank else { return }
        status = Status(.note, phrases.lineFound(isHere: screen.hasCaptureField))
    }
}

extension Phrases {
    /// The line that was begun is in the field.
    func lineFound(isHere: Bool) -> String {
        isHere
            ? say(
                fr: "La ligne commencée est de nouveau dans le champ.",
                en: "The line you had begun is in the field again."
            )
            : say(fr: "Une ligne commencée attend au direct.", en: "A line you had begun waits on the live screen.")
    }
}
