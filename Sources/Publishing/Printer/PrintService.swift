import Glibc

/// Printing from this machine: through its print service (CUPS), or straight to an address.
///
/// Every call blocks, and for a bounded time.
package struct PrintService: Sendable {
    private let server: String?
    private let patience: Duration

    /// The print service to speak to.
    ///
    /// - `server`: `host:port` or the path of a socket; nil is the one of this machine's settings.
    /// - `patience`: how long a job that was taken is followed before `send` returns.
    package init(server: String? = nil, patience: Duration = .seconds(10)) {
        self.server = server
        self.patience = patience
    }

    /// Sends a document to a printer and follows it until the printer is done, or patience is.
    package func send(_ job: PrintJob, to target: PrintTarget) throws(PrinterTrouble) -> PrintReceipt {
        let printer = try connect(to: target)
        let number = try printer.take(job)
        return PrintReceipt(printer: printer.name, job: number, progress: try follow(number, at: printer))
    }

    /// The printers that can be chosen, by name; empty where the print service knows none.
    package func queues() throws(PrinterTrouble) -> [PrinterQueue] {
        try Scheduler(server: server).printers().queues
    }

    private func connect(to target: PrintTarget) throws(PrinterTrouble) -> PrinterConnection {
        switch target {
        case .address(let address): try .direct(address)
        case .queue(let name): try Scheduler(server: server).connect(to: name)
        case .standard: try Scheduler(server: server).connectToStandard()
        }
    }

    private static let shortestPause: UInt32 = 20_000
    private static let longestPause: UInt32 = 500_000

    private func follow(_ number: Int, at printer: PrinterConnection) throws(PrinterTrouble) -> PrintReceipt.Progress {
        let end = ContinuousClock.now + patience
        var pause = Self.shortestPause
        while true {
            guard let state = printer.state(ofJob: number) else { return .underWay(remark: nil) }
            switch state.stage {
            case .completed: return .printed
            case .aborted: throw .aborted(printer: printer.name, job: number, reasons: state.reasons)
            case .cancelled: throw .cancelled(printer: printer.name, job: number)
            case .held, .waiting: break
            }
            guard ContinuousClock.now < end else {
                // A printer without paper leaves the job waiting and says so of itself.
                let (reasons, remark) = printer.condition()
                return state.stage == .held || !reasons.isEmpty
                    ? .held(reasons: reasons) : .underWay(remark: remark)
            }
            usleep(pause)
            pause = min(pause * 2, Self.longestPause)
        }
    }
}
