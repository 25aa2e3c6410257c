/// What a check of a file found.
package struct FileReport: Hashable, Sendable {
    /// How many events lie in it, readable or not.
    package internal(set) var events = 0
    /// How many of them are contributions.
    package internal(set) var contributions = 0
    /// How many words were forgotten on purpose.
    package internal(set) var forgotten = 0
    /// What is wrong, in the order of the events.
    package internal(set) var findings: [Finding] = []

    /// Everything that was written is there, as it was written.
    package var isWhole: Bool { findings.isEmpty }
}

/// One thing that is wrong in a file.
package struct Finding: Hashable, Sendable {
    /// The event concerned; nil when it is the file as a whole.
    package let seq: Int?
    /// What is wrong.
    package let damage: Damage
}

/// What can be wrong in a file.
package enum Damage: Hashable, Sendable {
    /// The row's checksum does not fit, or a column holds something else than the format promises.
    case changed
    /// Events are missing before this one: `from...to`.
    case missing(from: Int, to: Int)
    /// The row is as it was written, but cannot be understood.
    case unreadable(String)
    /// The row holds a kind of event of a newer program.
    case newer(String)
    /// A word that the event cites is not there.
    case wordMissing(String)
    /// A word is not as it was written.
    case wordChanged(String)
    /// What SQLite itself says of the file.
    case structure(String)
}
