/// Where moments of the workshop are found in a recording.
package struct RecordingClock: Hashable, Sendable {
    /// The recording.
    package let recording: Recording
    /// Its anchors that stand, in the order of the workshop; one at least.
    package let anchors: [TimedAnchor]

    /// The recording's own timecode at a timecode of the workshop, both in milliseconds.
    ///
    /// It counts from the last anchor at or before that moment, or else from the first one: what a recorder left out
    /// while it was paused is told by a further anchor. Nil where the recording had not begun, or was over.
    package func place(at timecode: Int64) -> Int64? {
        guard Limits.timecode.contains(timecode),
            let anchor = anchors.last(where: { $0.timecode <= timecode }) ?? anchors.first
        else { return nil }
        let place = anchor.place + timecode - anchor.timecode
        return place < 0 || recording.length.map { place > $0 } ?? false ? nil : place
    }
}

extension Workshop {
    /// What finds moments again, one for each recording that has an anchor.
    package var recordingClocks: [RecordingClock] {
        recordings.compactMap { recording in
            let anchors = anchors(of: recording)
            return anchors.isEmpty ? nil : RecordingClock(recording: recording, anchors: anchors)
        }
    }
}
