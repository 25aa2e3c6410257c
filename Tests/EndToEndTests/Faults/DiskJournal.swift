import Foundation

/// What a program did to the files of one folder, in its order, as the fault layer recorded it.
///
/// Source of the form: Tests/FaultLayer/include/FaultLayer.h.
struct DiskJournal {
    enum Deed {
        case created, written([UInt8]), truncated, synced, unlinked, renamed(String), linked(String)
        case folderMade, folderSynced, folderRemoved
        /// Went to standard output: what the program acknowledged.
        case said([UInt8])
    }

    struct Record {
        let deed: Deed
        let file: UInt64
        let path: String
        let offset: Int
        /// The byte after it in the journal.
        let end: Int
    }

    private(set) var records: [Record] = []

    /// Reads a journal; a record that its writer did not finish is left out.
    init(_ path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path))
        data.withUnsafeBytes { bytes in
            var at = 0
            while let record = Self.record(bytes, at: at) {
                records.append(record)
                at = record.end
            }
        }
    }

    private static func record(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Record? {
        guard start + 32 <= bytes.count else { return nil }
        func number<Value: FixedWidthInteger>(_ offset: Int, _: Value.Type) -> Value {
            bytes.loadUnaligned(fromByteOffset: start + offset, as: Value.self)
        }
        let path = start + 32
        let data = path + Int(number(4, UInt32.self))
        let end = data + Int(number(24, UInt64.self))
        guard end <= bytes.count else { return nil }
        guard let deed = deed(number(0, UInt32.self), Array(bytes[data..<end])) else { return nil }
        return Record(
            deed: deed, file: number(8, UInt64.self), path: String(decoding: bytes[path..<data], as: UTF8.self),
            offset: Int(number(16, Int64.self)), end: end)
    }

    private static func deed(_ kind: UInt32, _ data: [UInt8]) -> Deed? {
        switch kind {
        case 1: .created
        case 2: .written(data)
        case 3: .truncated
        case 4: .synced
        case 5: .unlinked
        case 6: .renamed(String(decoding: data, as: UTF8.self))
        case 7: .linked(String(decoding: data, as: UTF8.self))
        case 8: .folderMade
        case 9: .folderSynced
        case 10: .folderRemoved
        case 11: .said(data)
        default: nil
        }
    }
}
