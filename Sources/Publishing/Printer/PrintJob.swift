import SessionEngine

/// Where a page is to be printed.
package enum PrintTarget: Equatable, Sendable {
    /// A queue of this machine's print service, by its name.
    case queue(String)
    /// A printer spoken to directly, by its address: `ipp://…` or `ipps://…`.
    case address(String)
    /// The standard printer of the person who prints; where none is chosen, the only one there is.
    case standard

    /// What a person typed: an address when it has a scheme (`ipp://…`), else the name of a queue.
    package init(typed text: String) {
        self = text.contains("://") ? .address(text) : .queue(text)
    }
}

/// A finished document on its way to a printer.
package struct PrintJob: Equatable, Sendable {
    /// The bytes of the PDF, sent as they are.
    package var document: [UInt8]
    /// The name of the job in the printer's own list.
    package var title: String
    /// How many times it is printed: at least 1.
    package var copies: Int
    /// It is printed on both sides of the sheet, turned on its long edge, where the printer can.
    package var isTwoSided: Bool

    /// The title as a printer's list may show it: one line of at most 255 bytes.
    ///
    /// Source: RFC 8011, 5.1.3, "name".
    var name: String {
        var name = String.UnicodeScalarView()
        var bytes = 0
        for scalar in Shown.safe(title).unicodeScalars {
            bytes += UTF8.width(scalar)
            if bytes > 255 { break }
            name.append(scalar)
        }
        return String(name)
    }

    /// Takes a document, its name, how many times it is printed, and on how many sides.
    package init(document: [UInt8], title: String, copies: Int = 1, isTwoSided: Bool = false) {
        self.document = document
        self.title = title
        self.copies = copies
        self.isTwoSided = isTwoSided
    }
}

/// What the printer answered to a job that it took.
package struct PrintReceipt: Equatable, Sendable {
    /// How far the job had come when the wait for it ended.
    package enum Progress: Equatable, Sendable {
        /// The printer says that it is done.
        case printed
        /// The printer has it and works on it, or other jobs come first; its own remark, if it made one.
        case underWay(remark: String?)
        /// The printer has it and waits for somebody: its reasons, as IPP keywords (`media-empty`…).
        case held(reasons: [String])
    }

    /// The name of the printer, as it calls itself.
    package let printer: String
    /// The number of the job at that printer.
    package let job: Int
    /// How far it had come.
    package let progress: Progress

    /// Takes what a printer answered.
    package init(printer: String, job: Int, progress: Progress) {
        self.printer = printer
        self.job = job
        self.progress = progress
    }
}

/// A printer that can be chosen.
package struct PrinterQueue: Equatable, Sendable {
    /// Its name, as it is typed.
    package let name: String
    /// What its owner wrote about it; empty where nothing was written.
    package let about: String
    /// Whether it is the standard printer.
    package let isStandard: Bool
}
