/// A seat that outlives its process: undo takes back only what this seat did.
package struct Writer: Hashable, Sendable {
    /// Whether somebody sits before the screen or calls the command line (imports count as `line`).
    package enum Seat: String, CaseIterable, Sendable {
        case screen, line
    }

    /// The installation's id, kept in the XDG state folder.
    package var installation: String
    /// The user's name on that machine.
    package var user: String
    /// Screen or command line.
    package var seat: Seat

    /// Takes the three parts of a seat.
    package init(installation: String, user: String, seat: Seat) {
        self.installation = installation
        self.user = user
        self.seat = seat
    }

    /// The stored form: `installation/user/seat`.
    package var text: String { "\(installation)/\(user)/\(seat.rawValue)" }

    /// Reads the stored form; nil when it has not three parts or no known seat.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let seat = Seat(rawValue: String(parts[2])) else { return nil }
        self.init(installation: String(parts[0]), user: String(parts[1]), seat: seat)
    }
}
