/// A recording of the workshop, made beside it: a dictaphone on a table, a film of the room.
package struct Recording: Hashable, Sendable {
    /// Its name for ever.
    package let id: RecordingID
    /// Its rank among the recordings that were named, from 1, never reused.
    package let number: Int
    /// What it is called: the recorder, or the file.
    package internal(set) var name: String
    /// How long it is, in milliseconds; nil while unknown.
    package internal(set) var length: Int64?
    /// It was taken out of the list.
    package internal(set) var isRemoved = false
    /// The recording's own timecode at moments of the workshop, in milliseconds.
    package internal(set) var anchors: [AnchorMoment: Int64] = [:]
}

/// Where an anchor stands in the workshop.
package enum AnchorMoment: Hashable, Sendable {
    /// At the timecode of this contribution.
    case contribution(ContributionID)
    /// At this timecode, in milliseconds since the first block opened.
    case timecode(Int64)
}

/// A moment of the workshop, and the recording's own timecode there.
package struct Anchor: Hashable, Sendable {
    /// Where it stands in the workshop.
    package let moment: AnchorMoment
    /// What the recording's counter shows there, in milliseconds.
    package let place: Int64

    /// Takes where it stands, in the workshop and in the recording.
    package init(at moment: AnchorMoment, place: Int64) {
        self.moment = moment
        self.place = place
    }
}

/// An anchor with the timecode of the workshop at which it stands, in milliseconds.
package struct TimedAnchor: Hashable, Sendable {
    /// The anchor.
    package let anchor: Anchor
    /// Milliseconds since the first block opened.
    package let timecode: Int64
    /// What the recording's counter shows there, in milliseconds.
    package var place: Int64 { anchor.place }
}

/// One change of a recording.
package enum RecordingEdit: Hashable, Sendable {
    case name(String)
    /// Milliseconds; nil: unknown.
    case length(Int64?)
    /// Taken out of the list, or put back.
    case removed(Bool)
}

/// Names a recording; people call it by its name.
package typealias RecordingID = Identifier<Recording>
