/// Why nothing was printed, as facts; the sentences are made in `Phrases`.
package enum PrinterTrouble: Error, Equatable, Sendable {
    /// No print service answers on this machine.
    case noScheduler
    /// The print service knows no printer, or several of which none is the standard one.
    case noPrinter(known: [String])
    /// The print service knows no queue of this name, but these.
    case unknownQueue(String, known: [String])
    /// This is not the address of a printer.
    case badAddress(String)
    /// Nothing answers at this address.
    case refused(address: String)
    /// Something answers at this address, but has no such printer.
    case notAPrinter(address: String)
    /// The printer asks for a name and a password.
    case needsPassword(printer: String)
    /// The printer reads no PDF when spoken to directly.
    case readsNoPDF(printer: String)
    /// The printer takes no jobs now.
    case takesNoJobs(printer: String)
    /// The printer would not have the job: its status, as an IPP keyword.
    case rejected(printer: String, status: String)
    /// The printer took the job, then gave it up: its reasons, as IPP keywords.
    case aborted(printer: String, job: Int, reasons: [String])
    /// Somebody cancelled the job at the printer.
    case cancelled(printer: String, job: Int)
    /// The printer fell silent while the job was being sent: whether it prints is not known.
    case fellSilent(printer: String)
    /// This machine could not hold the document for sending (`errno`).
    case notSent(errno: Int32)
}
