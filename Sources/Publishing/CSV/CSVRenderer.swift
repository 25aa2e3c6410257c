import SessionEngine
package import Synthesis

/// The annex as a table for a spreadsheet (RFC 4180).
///
/// In English commas; in French semicolons after a byte order mark, as spreadsheets there expect. A cell that begins
/// like a formula gets an apostrophe before it, so that no spreadsheet works it out.
package enum CSVRenderer {
    /// One line a contribution kept, each ended by CR LF, under the names of the columns.
    package static func render(_ synthesis: Synthesis) -> String {
        let phrases = Phrases(synthesis.language)
        let entries = synthesis.annex.entries
        let hasRooms = entries.contains { $0.fields.room != nil }
        let rows =
            [phrases.columns + (hasRooms ? [phrases.roomColumn] : [])]
            + entries.map { row($0) + (hasRooms ? [$0.fields.room ?? ""] : []) }
        return table(rows, in: synthesis.language)
    }

    /// Rows as a spreadsheet of that language expects them.
    static func table(_ rows: [[String]], in language: Language) -> String {
        let separator = language == .fr ? ";" : ","
        let mark = language == .fr ? "\u{FEFF}" : ""
        return mark + rows.map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined()
    }

    private static func row(_ entry: Annex.Entry) -> [String] {
        let fields = entry.fields
        return [
            String(entry.quotation.number), entry.quotation.words, fields.kind, fields.phase ?? "", fields.group ?? "",
            fields.actor ?? "", fields.spokenFor ?? "", levers(fields.levers), fields.who ?? "", fields.when ?? "",
            fields.timecode ?? "", fields.flags.joined(separator: ","), entry.remarks.joined(separator: ", "),
            entry.quotation.id.text, fields.splitFrom.map(String.init) ?? "",
            fields.experience ?? "",
            fields.recordings.map { "\($0.name) \($0.timecode)" }.joined(separator: ", "),
        ]
    }

    /// Empty: not yet mapped; `none`: an answer.
    static func levers(_ levers: [String]?) -> String {
        guard let levers else { return "" }
        return levers.isEmpty ? "none" : levers.joined(separator: ",")
    }

    /// One cell: a formula disarmed, control characters as their pictures, quoted where a separator stands in it.
    ///
    /// Scalar by scalar: a separator with an accent on it is one sign to a reader, and still a separator to a
    /// spreadsheet.
    static func cell(_ text: String) -> String {
        let shown = Shown.safe(text).unicodeScalars
        let begins = shown.first { !$0.properties.isWhitespace && !"\"'".unicodeScalars.contains($0) }
        let isFormula = begins.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
        let isBroken = text.unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
        let safe = (isFormula || isBroken ? ["'"] : []) + Array(shown)
        let isQuoted = safe.contains { ",;\"".unicodeScalars.contains($0) } || safe.first == " " || safe.last == " "
        guard isQuoted else { return String(String.UnicodeScalarView(safe)) }
        let doubled = safe.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}

extension Phrases {
    /// The name of the column that a plenary of rooms has besides.
    fileprivate var roomColumn: String { say(fr: "salle", en: "room") }

    /// The names of the columns of a spreadsheet.
    fileprivate var columns: [String] {
        switch language {
        case .fr:
            [
                "numéro", "texte", "type", "phase", "groupe", "acteur", "pour", "leviers", "qui", "quand", "minutage",
                "marques", "remarques", "id", "scindée du n°", "expérience", "enregistrements",
            ]
        case .en:
            [
                "number", "text", "kind", "phase", "group", "actor", "for", "levers", "who", "when", "timecode",
                "flags", "remarks", "id", "split from no.", "experience", "recordings",
            ]
        }
    }
}
