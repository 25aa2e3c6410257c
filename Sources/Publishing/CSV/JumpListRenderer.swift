import SessionEngine
package import Synthesis

/// The lines of a synthesis by their places in the recordings: to find again what was said.
///
/// A table for a spreadsheet, in the same form as the annex. The counter, `1:05:20`, is what a video player or the
/// description of a video on the web makes a jump of; the seconds are what an address takes (`?t=3920`).
package enum JumpListRenderer {
    /// One line for each place, in the order of the recordings; of one recording only, where its number is given.
    package static func render(_ synthesis: Synthesis, recording: Int? = nil) -> String {
        let jumps = synthesis.annex.entries.flatMap { entry in
            entry.fields.recordings.filter { recording == nil || $0.number == recording }.map { (entry, $0) }
        }
        let ordered = jumps.sorted { one, other in
            (one.1.number, one.1.seconds, one.0.quotation.number)
                < (other.1.number, other.1.seconds, other.0.quotation.number)
        }
        let phrases = Phrases(synthesis.language)
        return CSVRenderer.table([phrases.jumpColumns] + ordered.map { row($0, $1, phrases) }, in: synthesis.language)
    }

    private static func row(_ entry: Annex.Entry, _ place: Annex.RecordedPlace, _ phrases: Phrases) -> [String] {
        [
            String(entry.quotation.number), place.name, place.timecode, phrases.clock(Int64(place.seconds) * 1000),
            String(place.seconds), entry.fields.timecode ?? "", entry.fields.group ?? "", entry.fields.kind,
            CSVRenderer.levers(entry.fields.levers), entry.quotation.words,
        ]
    }
}

extension Phrases {
    /// The names of the columns of a jump list.
    fileprivate var jumpColumns: [String] {
        switch language {
        case .fr:
            [
                "numéro", "enregistrement", "place", "compteur", "secondes", "minutage", "groupe", "type", "leviers",
                "texte",
            ]
        case .en:
            [
                "number", "recording", "place", "counter", "seconds", "timecode", "group", "kind", "levers", "text",
            ]
        }
    }
}
