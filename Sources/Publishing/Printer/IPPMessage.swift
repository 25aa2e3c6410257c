import CCups
import Glibc

/// A question to a printer under construction; `cupsDoIORequest` takes and frees it.
struct IPPRequest {
    let message: OpaquePointer?

    init(_ operation: ipp_op_t) { message = ippNewRequest(operation) }

    func add(_ group: ipp_tag_t, _ type: ipp_tag_t, _ name: String, _ value: String) {
        _ = ippAddString(message, group, type, name, nil, value)
    }

    func add(_ group: ipp_tag_t, _ type: ipp_tag_t, _ name: String, _ value: Int) {
        _ = ippAddInteger(message, group, type, name, Int32(clamping: value))
    }
}

/// What a printer answered, freed with the last use.
final class IPPAnswer {
    private let message: OpaquePointer?
    let status: ipp_status_t
    /// Whether there is an answer at all: without one, `status` is libcups' guess.
    var came: Bool { message != nil }

    init(_ message: OpaquePointer?, status: ipp_status_t) {
        self.message = message
        self.status = status
    }

    deinit { ippDelete(message) }

    func integer(_ name: String) -> Int? {
        find(name, in: [IPP_TAG_INTEGER, IPP_TAG_ENUM]).map { Int(ippGetInteger($0, 0)) }
    }

    func flag(_ name: String) -> Bool? { find(name, in: [IPP_TAG_BOOLEAN]).map { ippGetBoolean($0, 0) != 0 } }

    func text(_ name: String) -> String? {
        find(name, in: [IPP_TAG_NAME, IPP_TAG_NAMELANG, IPP_TAG_TEXT, IPP_TAG_TEXTLANG])
            .flatMap { ippGetString($0, 0, nil) }.map { String(cString: $0) }
    }

    /// The values of a list of keywords or formats, without `none`, which stands for an empty list.
    func keywords(_ name: String) -> [String] {
        guard let attribute = find(name, in: [IPP_TAG_KEYWORD, IPP_TAG_MIMETYPE]) else { return [] }
        return (0..<ippGetCount(attribute)).compactMap { ippGetString(attribute, $0, nil) }
            .map { String(cString: $0) }.filter { $0 != "none" }
    }

    /// The attribute of that name if it has one of these types: a printer may answer anything.
    private func find(_ name: String, in types: [ipp_tag_t]) -> OpaquePointer? {
        guard let attribute = ippFindAttribute(message, name, IPP_TAG_ZERO),
            types.contains(ippGetValueTag(attribute)), ippGetCount(attribute) > 0
        else { return nil }
        return attribute
    }
}

/// How far a job has come, and the printer's reasons as IPP keywords.
struct JobState {
    enum Stage { case waiting, held, completed, cancelled, aborted }

    let stage: Stage
    let reasons: [String]

    init(code: Int, reasons: [String]) {
        self.reasons = reasons
        stage =
            switch ipp_jstate_t(UInt32(clamping: code)) {
            case IPP_JSTATE_COMPLETED: .completed
            case IPP_JSTATE_CANCELED: .cancelled
            case IPP_JSTATE_ABORTED: .aborted
            case IPP_JSTATE_HELD, IPP_JSTATE_STOPPED: .held
            default: .waiting
            }
    }
}

/// A document in memory that can be read as a file, so that libcups may send it a second time when
/// the printer breaks off to have the connection made anew.
final class HeldDocument {
    let descriptor: Int32

    init(_ bytes: [UInt8]) throws(PrinterTrouble) {
        descriptor = ccups_memory_file()
        guard descriptor >= 0 else { throw .notSent(errno: errno) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .notSent(errno: errno) }
            rest = rest.dropFirst(count)
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
