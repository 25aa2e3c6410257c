import Foundation

/// The text of a file to import, and how it is to be read.
enum ImportSource {
    /// A JSON object on each line.
    case objects(String)
    /// The table of a spreadsheet.
    case table(String)

    /// Reads the bytes of a file of this name; nil for objects that are not in UTF-8.
    ///
    /// Where the name does not tell (`-`), the first sign does. A spreadsheet writes UTF-8, with or without a byte order mark, UTF-16 with one, or, on Windows, its own set of
    /// letters.
    init?(_ data: Data, named name: String) {
        let isTable = Self.isTable(named: name) ?? (data.first { !$0.isSpace } != UInt8(ascii: "{"))
        if let text = String(data: data, encoding: .utf8) {
            let body = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
            self = isTable ? .table(body) : .objects(body)
        } else if isTable {
            self = .table(Self.wide(data) ?? WindowsLetters.text(of: data))
        } else {
            return nil
        }
    }

    /// What the end of a name says; nil where it says nothing.
    private static func isTable(named name: String) -> Bool? {
        let ending = (name as NSString).pathExtension.lowercased()
        if ["csv", "tsv", "tab"].contains(ending) { return true }
        return ["json", "jsonl", "ndjson"].contains(ending) ? false : nil
    }

    /// UTF-16 behind its byte order mark, as some spreadsheets call *Unicode text*.
    private static func wide(_ data: Data) -> String? {
        switch Array(data.prefix(2)) {
        case [0xFF, 0xFE]: String(data: data.dropFirst(2), encoding: .utf16LittleEndian)
        case [0xFE, 0xFF]: String(data: data.dropFirst(2), encoding: .utf16BigEndian)
        default: nil
        }
    }
}

/// Windows-1252, in which a spreadsheet on a French or English Windows saves its tables.
///
/// Source: the index of windows-1252 in the Encoding Standard of the WHATWG.
enum WindowsLetters {
    /// The letters of 0x80 to 0x9F.
    ///
    /// The others stand where Unicode has them. Five bytes have none: they stay controls.
    private static let upper: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// Any bytes as text.
    static func text(of data: Data) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in data {
            let value = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}

extension UInt8 {
    /// A space or a line end.
    fileprivate var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
