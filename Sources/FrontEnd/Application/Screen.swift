/// The screens of the program.
package enum Screen: String, CaseIterable, Hashable, Sendable {
    case home, prepare, live, round, floor, board, levers, closing, names, series, log

    /// A line is typed here at once: Escape gives one command, then typing resumes.
    package var hasCaptureField: Bool { self == .live || self == .round }
    /// It shows a workshop.
    package var needsWorkshop: Bool { self != .home }
}
