/// What is known of the event itself, each as it was typed.
package enum FrameField: String, CaseIterable, Codable, Sendable {
    case title, subject, place
    /// `2025-03-25`, or words where the day is not fixed.
    case date
    /// The time of day at which it was said to end, `12:30`.
    case end
    case organiser, facilitators
    /// What the workshop is for, and what will be done with what is said.
    case aim, mandate
    /// The next meeting: a day, a place, or both.
    case next
    /// How to correct the synthesis: to whom, by when.
    case corrections
    /// A sentence that stands on every screen and page: *exemple composé*.
    case notice
}

/// The frame of a workshop; a field that nobody filled in is absent.
package struct WorkshopFrame: Hashable, Sendable {
    private var texts: [FrameField: String] = [:]

    /// An empty frame.
    package init() {}

    /// The text of a field; nil or an empty text clears it.
    package subscript(field: FrameField) -> String? {
        get { texts[field] }
        set { texts[field] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// The fields filled in, in the order of the frame.
    package var filled: [(field: FrameField, text: String)] {
        FrameField.allCases.compactMap { field in texts[field].map { (field, $0) } }
    }
}
