/// What a check of a file found.
package struct FileReport: Hashable, Sendable {
    /// How many events lie in it, readable or not.
    package internal(set) var events = 0
    /// How many of them are contributions.
    package internal(set) var contributions = 0
    /// How many words were forgotten on purpose.
    package internal(set) var forgotten = 0
    /// The number of the last event and four signs of its name: what tells this history from another on paper too.
    package internal(set) var fingerprint = ""
    /// How it stands to the second copy; nil when none was asked for.
    package internal(set) var copy: CopyReport?
    /// The erasures that were begun and not ended, as far as a second copy was asked for.
    package internal(set) var begunErasures: [BegunErasure] = []
    /// The day from which the time of retention counts; nil where it does not, or the file is damaged.
    package internal(set) var retentionDay: String?
    /// What is wrong, in the order of the events.
    package internal(set) var findings: [Finding] = []

    /// The number of the last event of the second copy; nil when there is none.
    package var copied: Int? {
        switch copy?.standing {
        case .level: events
        case .behind(let last), .ahead(let last): last
        case .absent, nil: nil
        }
    }

    /// Everything that was written is there, as it was written.
    package var isWhole: Bool { findings.isEmpty }
}

/// How a file stands to its second copy.
package struct CopyReport: Hashable, Sendable {
    /// Where each of them ends.
    package enum Standing: Hashable, Sendable {
        /// No second copy tells this history.
        case absent
        /// Both end at the same event.
        case level
        /// The copy ends at this event, the file later.
        case behind(Int)
        /// The copy ends at this event, the file earlier.
        case ahead(Int)
    }

    /// Where each of them ends.
    package let standing: Standing
    /// How many events of this history can no longer be read in the copy.
    package let holes: Int
    /// How many histories of this workshop the second copy holds, this one among them.
    package let branches: Int
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
    /// The second copy goes on after the file's end, up to this event.
    case tailMissing(copied: Int)
    /// The log beside the file holds commits behind a damaged page, which SQLite does not read.
    case logBroken
    /// The file does not open any more, so that nothing in it could be read.
    case shut
    /// What SQLite itself says of the file.
    case structure(String)
}
