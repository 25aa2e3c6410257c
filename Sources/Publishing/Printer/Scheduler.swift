import CCups
import Glibc

/// This machine's print service, once it has answered.
struct Scheduler {
    private static let connectMilliseconds: Int32 = 5_000

    /// Finds out whether the print service answers; libcups keeps `server` for the calling thread.
    init(server: String?) throws(PrinterTrouble) {
        cupsSetServer(server)
        let http = httpConnect2(
            cupsServer(), ippPort(), nil, AF_UNSPEC, cupsEncryption(), 1, Self.connectMilliseconds, nil)
        guard let http else { throw .noScheduler }
        httpClose(http)
    }

    /// All printers that the print service knows or sees in the network.
    func printers() -> PrinterList { PrinterList() }

    /// A connection to the queue of that name.
    func connect(to name: String) throws(PrinterTrouble) -> PrinterConnection {
        let all = printers()
        guard let index = all.index(of: name) else { throw .unknownQueue(name, known: all.queues.map(\.name)) }
        return try all.connect(to: index)
    }

    /// A connection to the standard printer, or to the only one.
    func connectToStandard() throws(PrinterTrouble) -> PrinterConnection {
        let all = printers()
        guard let index = all.standard else { throw .noPrinter(known: all.queues.map(\.name)) }
        return try all.connect(to: index)
    }
}

/// The printers of the print service, in libcups' own memory, given back at the end.
final class PrinterList {
    private let list: UnsafeMutableBufferPointer<cups_dest_t>

    init() {
        var first: UnsafeMutablePointer<cups_dest_t>?
        let count = cupsGetDests2(nil, &first)
        list = .init(start: first, count: first == nil ? 0 : Int(count))
    }

    deinit { cupsFreeDests(Int32(list.count), list.baseAddress) }

    /// The printers as values, in the order of their names.
    var queues: [PrinterQueue] {
        list.filter { $0.instance == nil }.map { printer in
            let about = cupsGetOption("printer-info", printer.num_options, printer.options)
            return PrinterQueue(
                name: Self.name(printer), about: about.map { String(cString: $0) } ?? "",
                isStandard: printer.is_default != 0)
        }
    }

    /// The place in the list of the printer of that name.
    func index(of name: String) -> Int? { list.firstIndex { $0.instance == nil && Self.name($0) == name } }

    /// The place in the list of the standard printer, or of the only one.
    var standard: Int? { list.firstIndex { $0.is_default != 0 } ?? (list.count == 1 ? 0 : nil) }

    /// A connection to the printer at that place in the list.
    func connect(to index: Int) throws(PrinterTrouble) -> PrinterConnection {
        guard let first = list.baseAddress, let connection = PrinterConnection(first + index) else {
            throw .fellSilent(printer: Self.name(list[index]))
        }
        return connection
    }

    private static func name(_ printer: cups_dest_t) -> String { printer.name.map { String(cString: $0) } ?? "" }
}
