package import SessionEngine

/// From which room each contribution of a plenary came: what several rooms say is worth more than one room's echo.
package struct RoomSides: Hashable, Sendable {
    private var sides: [ContributionID: WorkshopID] = [:]
    /// Only pairs of different rooms are wanted.
    private var areAlone = false

    /// No rooms.
    package init() {}

    /// The rooms of a workshop, where it has several or where nothing else is wanted.
    package init(_ workshop: Workshop, areAlone: Bool = false) {
        self.areAlone = areAlone
        guard workshop.rooms.count > 1 else { return }
        for contribution in workshop.contributions { sides[contribution.id] = contribution.source?.room }
    }

    /// There is nothing to tell apart.
    var isEmpty: Bool { sides.isEmpty && !areAlone }

    /// Pairs of different rooms, then the others unless they are not wanted; at most `limit` of each.
    func sorted(_ pairs: [Likeness], limit: Int) -> [Likeness] {
        let across = pairs.filter { sides[$0.one] != sides[$0.other] }
        let inside = areAlone ? [] : pairs.filter { sides[$0.one] == sides[$0.other] }
        return Array(across.prefix(limit) + inside.prefix(limit))
    }
}
