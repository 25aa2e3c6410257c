import SessionEngine

/// What the screen of the floor remembers.
package struct FloorState: Sendable {
    /// The line on which the next key acts; headings are passed over.
    package var selected = 1

    init() {}
}

/// A line of the screen of the floor.
enum FloorRow: Hashable {
    case heading(String)
    case group(FloorLine<GroupLetter>)
    case actor(FloorLine<ActorID>)
    case otherGroup(FloorOutside<GroupLetter>)
    case otherActor(FloorOutside<ActorID>)
    case words(String)

    var isHeading: Bool { if case .heading = self { true } else { false } }

    /// The line of the preparation that counts the same heads.
    var prepared: PrepareLine? {
        switch self {
        case .group(let line): .group(line.seat)
        case .otherGroup(let outside): .group(outside.seat)
        case .actor(let line): .actor(line.seat)
        case .otherActor(let outside): .actor(outside.seat)
        case .heading, .words: nil
        }
    }
}
