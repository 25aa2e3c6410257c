import Publishing
import Testing

/// Printing to a real IPP printer on loopback.
@Suite struct PrinterTests {
    private let job = PrintJob(
        document: Array("%PDF-1.5\n".utf8) + (0..<200_000).map { UInt8($0 % 251) }, title: "Synthèse de l’été")

    @Test func `the printer receives the very bytes of the document`() throws {
        let printer = try PrinterFixture(name: "Bureau")
        let receipt = try PrintService().send(job, to: .address(printer.address))
        #expect(receipt.printer == "Bureau")
        #expect(receipt.job == 1)
        #expect(receipt.progress == .printed)
        #expect(printer.received(job.document))
    }

    @Test func `title and copies reach the printer`() throws {
        let printer = try PrinterFixture()
        var twice = job
        twice.copies = 2
        _ = try PrintService().send(twice, to: .address(printer.address))
        for line in [
            "job-name (nameWithoutLanguage) Synthèse de l’été", "copies (integer) 2",
            "media (keyword) iso_a4_210x297mm",
        ] {
            #expect(printer.heard(line), "\(line)")
        }
    }

    @Test func `jobs are numbered by the printer`() throws {
        let printer = try PrinterFixture()
        let service = PrintService()
        #expect(try service.send(job, to: .address(printer.address)).job == 1)
        #expect(try service.send(job, to: .address(printer.address)).job == 2)
        #expect(printer.received(job.document, job.document))
    }

    @Test func `a job that the printer gives up is trouble, not success`() throws {
        let printer = try PrinterFixture(.aborts, name: "Couloir")
        let trouble = #expect(throws: PrinterTrouble.self) {
            try PrintService().send(job, to: .address(printer.address))
        }
        guard case .aborted(printer: "Couloir", job: 1, reasons: let reasons) = trouble else {
            Issue.record("\(String(describing: trouble))")
            return
        }
        #expect(!reasons.isEmpty)
    }

    @Test func `a job that does not come to its end is said to be under way`() throws {
        let printer = try PrinterFixture(.hangs)
        let receipt = try PrintService(patience: .zero).send(job, to: .address(printer.address))
        guard case .underWay = receipt.progress else {
            Issue.record("\(receipt)")
            return
        }
    }

    @Test func `a printer that reads no PDF gets none`() throws {
        let printer = try PrinterFixture(name: "Photo", formats: "image/jpeg")
        #expect(throws: PrinterTrouble.readsNoPDF(printer: "Photo")) {
            try PrintService().send(job, to: .address(printer.address))
        }
        #expect(printer.received())
    }

    @Test func `nothing listens at the address`() throws {
        let address = "ipp://localhost:\(try PrinterFixture.freePort())/ipp/print"
        #expect(throws: PrinterTrouble.refused(address: address)) {
            try PrintService().send(job, to: .address(address))
        }
    }

    @Test func `a printer that is not at that path of the address`() throws {
        let printer = try PrinterFixture()
        let address = printer.address.replacing("/ipp/print", with: "/ailleurs")
        #expect(throws: PrinterTrouble.notAPrinter(address: address)) {
            try PrintService().send(job, to: .address(address))
        }
        #expect(printer.received())
    }

    @Test(arguments: ["http://localhost/", "ipp://", "ipp:///", "file:///etc/passwd", "ipp://[", "://"])
    func `an address must be the address of a printer`(text: String) {
        #expect(throws: PrinterTrouble.badAddress(text)) { try PrintService().send(job, to: PrintTarget(typed: text)) }
    }

    @Test(arguments: [PrintTarget.standard, .queue("Bureau")])
    func `without a print service there is no queue`(target: PrintTarget) throws {
        let service = PrintService(server: "127.0.0.1:\(try PrinterFixture.freePort())")
        #expect(throws: PrinterTrouble.noScheduler) { try service.send(job, to: target) }
        #expect(throws: PrinterTrouble.noScheduler) { try service.queues() }
    }

    @Test func `what is typed is a queue or an address`() {
        #expect(PrintTarget(typed: "Bureau") == .queue("Bureau"))
        #expect(PrintTarget(typed: "ipp://bureau.local/ipp/print") == .address("ipp://bureau.local/ipp/print"))
    }
}

extension PrinterFixture {
    /// Whether just these documents reached the printer; the bytes stay out of a failure's message.
    func received(_ documents: [UInt8]...) -> Bool { self.documents == documents }

    /// Whether this line stands in the printer's journal.
    func heard(_ line: String) -> Bool { journal.contains(line) }
}
