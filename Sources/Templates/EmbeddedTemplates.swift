/// The files of Templates/, as they were when the program was built.
package enum EmbeddedTemplates {
    package static var paths: [String] { table.map { "\($0.path)" } }
    package static func bytes(_ path: String) -> UnsafeBufferPointer<UInt8>? {
        for entry in table where "\(entry.path)" == path {
            return UnsafeBufferPointer(start: entry.text.utf8Start, count: entry.text.utf8CodeUnitCount)
        }
        return nil
    }
    package static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }
}
