import CCups
import Glibc

/// An open connection to one printer, direct or through the print service, and what is asked of it.
final class PrinterConnection {
    private static let connectMilliseconds: Int32 = 5_000
    private static let silenceSeconds = 20.0

    private let http: OpaquePointer
    private let resource: String
    private let uri: String
    private let isDirect: Bool
    /// The printer's name: its queue, or its address until it has said its own.
    private(set) var name: String

    /// Connects to a printer by its address, with the print service left out.
    static func direct(_ address: String) throws(PrinterTrouble) -> PrinterConnection {
        guard isPrinterAddress(address), let dest = cupsGetDestWithURI("atelier", address)
        else { throw .badAddress(address) }
        defer { cupsFreeDests(1, dest) }
        guard let connection = PrinterConnection(dest, uri: address) else { throw .refused(address: address) }
        return connection
    }

    /// Whether the text is an address of the printing protocol with a machine's name in it.
    private static func isPrinterAddress(_ text: String) -> Bool {
        ["ipp://", "ipps://"].contains { scheme in
            text.hasPrefix(scheme) && !text.dropFirst(scheme.count).prefix { $0 != "/" }.isEmpty
        }
    }

    /// Connects to a destination that libcups found; nil where it does not answer.
    ///
    /// With `uri`, the printer itself is spoken to, else the print service.
    init?(_ dest: UnsafeMutablePointer<cups_dest_t>, uri address: String? = nil) {
        isDirect = address != nil
        name = address ?? dest.pointee.name.map { String(cString: $0) } ?? ""
        var path = [CChar](repeating: 0, count: Int(HTTP_MAX_URI))
        let flags = UInt32(isDirect ? CUPS_DEST_FLAGS_DEVICE : CUPS_DEST_FLAGS_NONE)
        let opened = path.withUnsafeMutableBufferPointer {
            cupsConnectDest(dest, flags, Self.connectMilliseconds, nil, $0.baseAddress, $0.count, nil, nil)
        }
        // A connection that did not come about is handed out all the same, without a socket.
        guard let opened else { return nil }
        guard httpGetFd(opened) >= 0 else {
            httpClose(opened)
            return nil
        }
        http = opened
        resource = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "/" }
        // Connecting to a printer that was only seen in the network gives it a queue, and this option.
        let queue = cupsGetOption("printer-uri-supported", dest.pointee.num_options, dest.pointee.options)
        uri = address ?? queue.map { String(cString: $0) } ?? "ipp://localhost" + resource
        httpSetTimeout(http, Self.silenceSeconds, { _, _ in 0 }, nil)
        // Without this libcups would ask for a password on the terminal.
        cupsSetPasswordCB2({ _, _, _, _, _ in nil }, nil)
    }

    deinit { httpClose(http) }

    /// Hands the job over and gives its number.
    func take(_ job: PrintJob) throws(PrinterTrouble) -> Int {
        try greet()
        let held = try HeldDocument(job.document)
        let answer = ask(IPP_OP_PRINT_JOB, document: held.descriptor) { request in
            request.add(IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", job.name)
            request.add(IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", Self.format)
            request.add(IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", CUPS_MEDIA_A4)
            request.add(IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", max(1, job.copies))
            request.add(
                IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", job.isTwoSided ? "two-sided-long-edge" : "one-sided")
        }
        try refuse(answer)
        guard let number = answer.integer("job-id") else { throw .fellSilent(printer: name) }
        return number
    }

    /// What is known of a job; nil where the printer does not tell.
    func state(ofJob number: Int) -> JobState? {
        let answer = ask(IPP_OP_GET_JOB_ATTRIBUTES) { request in
            request.add(IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", number)
        }
        return answer.integer("job-state").map { JobState(code: $0, reasons: answer.keywords("job-state-reasons")) }
    }

    /// What the printer says of itself when a job waits: its reasons, and a remark in its own words.
    ///
    /// Behind a queue whose printer is switched off the remark alone tells of it.
    func condition() -> (reasons: [String], remark: String?) {
        let answer = ask(IPP_OP_GET_PRINTER_ATTRIBUTES)
        let remark = answer.text("printer-state-message").flatMap { $0.isEmpty ? nil : $0 }
        return (answer.keywords("printer-state-reasons"), remark)
    }

    // MARK: - Asking

    private static let format = "application/pdf"

    /// Learns the printer's name, and whether it would take a PDF now.
    private func greet() throws(PrinterTrouble) {
        let answer = ask(IPP_OP_GET_PRINTER_ATTRIBUTES)
        try refuse(answer)
        if isDirect, let own = answer.text("printer-name") { name = own }
        let formats = answer.keywords("document-format-supported")
        guard formats.isEmpty || formats.contains(Self.format) else { throw .readsNoPDF(printer: name) }
        guard answer.flag("printer-is-accepting-jobs") ?? true else { throw .takesNoJobs(printer: name) }
    }

    private func ask(
        _ operation: ipp_op_t, document: Int32 = -1, with fill: (IPPRequest) -> Void = { _ in }
    ) -> IPPAnswer {
        let request = IPPRequest(operation)
        request.add(IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", uri)
        request.add(
            IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", cupsUser().map { String(cString: $0) } ?? "")
        fill(request)
        return IPPAnswer(cupsDoIORequest(http, request.message, resource, document, -1), status: cupsLastError())
    }

    /// Throws where the answer is a refusal.
    private func refuse(_ answer: IPPAnswer) throws(PrinterTrouble) {
        switch answer.status {
        case let status where status.rawValue < IPP_STATUS_REDIRECTION_OTHER_SITE.rawValue && answer.came: return
        case IPP_STATUS_ERROR_NOT_FOUND: throw isDirect ? .notAPrinter(address: uri) : .takesNoJobs(printer: name)
        case IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED: throw .readsNoPDF(printer: name)
        case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS, IPP_STATUS_ERROR_PRINTER_IS_DEACTIVATED:
            throw .takesNoJobs(printer: name)
        case IPP_STATUS_ERROR_NOT_AUTHENTICATED, IPP_STATUS_ERROR_NOT_AUTHORIZED, IPP_STATUS_ERROR_FORBIDDEN,
            IPP_STATUS_ERROR_CUPS_AUTHENTICATION_CANCELED:
            throw .needsPassword(printer: name)
        default:
            guard answer.came else { throw .fellSilent(printer: name) }
            throw .rejected(printer: name, status: ippErrorString(answer.status).map { String(cString: $0) } ?? "")
        }
    }
}
