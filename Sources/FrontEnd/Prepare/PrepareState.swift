import SessionEngine

/// What the preparation screen remembers.
package struct PrepareState: Sendable {
    /// The line on which the next key acts; headings are passed over.
    package var selected = 1

    init() {}
}

/// A line of the preparation screen.
enum PrepareLine: Hashable {
    case heading(Part)
    case field(FrameField)
    /// What was carried over from the workshop before.
    case series
    case group(GroupLetter)
    case actor(ActorID)
    case block(BlockID)
    case gate(Phase)

    /// The parts of a preparation.
    enum Part: CaseIterable {
        case frame, series, groups, actors, order, gates
    }

    var part: Part {
        switch self {
        case .heading(let part): part
        case .field: .frame
        case .series: .series
        case .group: .groups
        case .actor: .actors
        case .block: .order
        case .gate: .gates
        }
    }

    var isHeading: Bool { if case .heading = self { true } else { false } }
}
