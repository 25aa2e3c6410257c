import SessionEngine

/// What the closing screen remembers.
package struct ClosingState: Sendable {
    /// The line on which the next key acts.
    var selected = 0
    /// What has just been mapped: it stays until the selection moves, for a second lever.
    var pointed: Point?
    /// The step that the room is shown, from 1: the levers, the reading, the things to keep; nil shows the check list.
    package internal(set) var stage: Int?
    /// The step at which the room was left: it goes on there.
    var left = 1
    /// What was chosen for the room before the steps.
    var before = RoomChoice.following

    /// The lens with which the paper is written in the place of the workshop's own.
    var paperLens: LensID?
    /// The whole synthesis goes to the printer that is asked for, not page 1 alone.
    var printsWhole = false

    init() {}
}

/// A line of the check list.
enum ClosingLine: Hashable {
    /// The head of a part, and whether nothing is left to do in it; nil where nothing need be done.
    case heading(String, isDone: Bool?)
    /// A line that may have been read wrong.
    case toReread(ContributionID)
    /// A *keep* line or a bundle that has no lever yet.
    case toMap(Point)
    /// An action without a carrier or a date.
    case toComplete(ContributionID)
    /// A line that may be a weak signal; nothing is until somebody says so.
    case toWeigh(ContributionID)
    /// What another screen or another question mends.
    case way(ClosingWay, isDone: Bool)
    /// One of the three things to keep.
    case takeaway(Int)
    /// Something to know, without a key.
    case note(String)

    var contribution: ContributionID? {
        switch self {
        case .toReread(let id), .toComplete(let id), .toWeigh(let id), .toMap(.contribution(let id)): id
        case .heading, .toMap(.bundle), .way, .takeaway, .note: nil
        }
    }

    /// What a lever's letter answers there.
    var point: Point? {
        if case .toMap(let point) = self { point } else { contribution.map { .contribution($0) } }
    }

    /// Something is left to do in it.
    var isOpen: Bool {
        switch self {
        case .heading(_, let isDone): isDone == false
        case .way(_, let isDone): !isDone
        case .toReread, .toMap, .toComplete, .toWeigh, .takeaway, .note: false
        }
    }

    var isSelectable: Bool {
        switch self {
        case .heading, .note: false
        case .toReread, .toMap, .toComplete, .toWeigh, .way, .takeaway: true
        }
    }
}

/// What the check list leads to.
enum ClosingWay: Hashable {
    /// The kinds of actors that nobody speaks for, and those under three heads.
    case voices, thin
    /// The names to mask.
    case names
    /// The facilitator's reading.
    case reading
    /// What was carried over from the workshop before.
    case series
    /// The next meeting.
    case next
}
