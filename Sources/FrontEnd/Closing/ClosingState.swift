import SessionEngine

/// What the closing screen remembers.
package struct ClosingState: Sendable {
    /// The line on which the next key acts.
    var selected = 0
    /// A *keep* line that has just been mapped: it stays until the selection moves, for a second lever.
    var pointed: ContributionID?
    /// What the room is shown, step by step: so many levers, and after the last the things to keep; nil shows the
    /// check list.
    package internal(set) var stage: Int?

    /// The whole synthesis goes to the printer that is asked for, not page 1 alone.
    var printsWhole = false

    init() {}
}

/// A line of the check list.
enum ClosingLine: Hashable {
    /// The head of a part, and whether nothing is left to do in it.
    case heading(String, isDone: Bool)
    /// One of the three things to keep.
    case takeaway(Int)
    /// A *keep* line that has no lever yet.
    case toMap(ContributionID)
    /// An action without a carrier or a date.
    case toComplete(ContributionID)
    /// A line that may have been read wrong.
    case toReread(ContributionID)
    /// Something to know, without a key.
    case note(String)

    var contribution: ContributionID? {
        switch self {
        case .toMap(let id), .toComplete(let id), .toReread(let id): id
        case .heading, .takeaway, .note: nil
        }
    }

    var isSelectable: Bool {
        switch self {
        case .heading, .note: false
        case .takeaway, .toMap, .toComplete, .toReread: true
        }
    }
}
