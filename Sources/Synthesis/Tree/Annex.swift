/// The annex: every contribution, the honest count, how to correct.
package struct Annex: Hashable, Sendable {
    /// One contribution.
    package struct Entry: Hashable, Sendable {
        /// Its words, number, kind and attribution.
        package var quotation: Quotation
        /// Its phase, in words.
        package var phase: String
        /// Its levers in words, "hors schéma", or "pas encore classée".
        package var levers: String
        /// "repris", "importé", "mis de côté : …": what else must be said of it.
        package var remarks: [String]
        /// The fields that a spreadsheet wants, as the edition allows them.
        package var fields: Fields

        /// Takes one contribution.
        package init(
            quotation: Quotation, phase: String, levers: String, remarks: [String], fields: Fields
        ) {
            self.quotation = quotation
            self.phase = phase
            self.levers = levers
            self.remarks = remarks
            self.fields = fields
        }
    }

    /// A contribution's fields by their ids, for CSV and JSON; nil where the edition leaves one out.
    package struct Fields: Hashable, Sendable {
        /// Ids of the kind, the phase, the group, the actor and who is spoken for.
        package var kind: String, phase: String?, group: String?, actor: String?, spokenFor: String?
        /// Ids of the levers: nil not yet mapped, empty *none*.
        package var levers: [String]?
        /// Carrier and date of an action.
        package var who: String?, when: String?
        /// `(18min43)`, and the flags.
        package var timecode: String?, flags: [String]
        /// The number of the contribution from which it was split.
        package var splitFrom: Int?
        /// The id of the experience from which it was learnt.
        package var experience: String?
        /// Where it is found in recordings, in their order; none where the edition leaves its timecode out.
        package var recordings: [RecordedPlace]
        /// The name of the room from which it was brought in; nil where it was said here.
        package var room: String?

        /// Takes the fields of one contribution.
        package init(
            kind: String, phase: String?, group: String?, actor: String?, spokenFor: String?, levers: [String]?,
            who: String?, when: String?, timecode: String?, flags: [String], splitFrom: Int?, experience: String?,
            recordings: [RecordedPlace], room: String? = nil
        ) {
            self.kind = kind
            self.phase = phase
            self.group = group
            self.actor = actor
            self.spokenFor = spokenFor
            self.levers = levers
            self.who = who
            self.when = when
            self.timecode = timecode
            self.flags = flags
            self.splitFrom = splitFrom
            self.experience = experience
            self.recordings = recordings
            self.room = room
        }
    }

    /// Where a contribution is found in a recording.
    package struct RecordedPlace: Hashable, Sendable {
        /// The recording's number and its name.
        package var number: Int, name: String
        /// The recording's own timecode: `(18min43)`, and whole seconds.
        package var timecode: String, seconds: Int

        /// Takes a recording and a place in it.
        package init(number: Int, name: String, timecode: String, seconds: Int) {
            self.number = number
            self.name = name
            self.timecode = timecode
            self.seconds = seconds
        }
    }

    /// Its title.
    package var title: String
    /// Kept contributions in order of arrival.
    package var entries: [Entry]
    /// What was set aside: in the public edition a number and the reasons, in the internal one the words too.
    package var aside: [SectionBlock]
    /// The honest count that adds up.
    package var count: [Sentence]
    /// How to correct it, by when, to whom; how the figures were made.
    package var notes: [Sentence]

    /// Takes the annex.
    package init(
        title: String, entries: [Entry], aside: [SectionBlock], count: [Sentence], notes: [Sentence]
    ) {
        self.title = title
        self.entries = entries
        self.aside = aside
        self.count = count
        self.notes = notes
    }
}
