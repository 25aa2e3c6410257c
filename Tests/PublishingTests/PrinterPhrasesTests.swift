import Publishing
import SessionEngine
import Testing

/// What is said of a printer's trouble, in both languages.
@Suite struct PrinterPhrasesTests {
    private static let troubles: [PrinterTrouble] = [
        .noScheduler, .noPrinter(known: []), .noPrinter(known: ["Bureau", "Couloir"]),
        .unknownQueue("Bureu", known: ["Bureau", "Couloir"]), .badAddress("http://x"),
        .refused(address: "ipp://x/ipp/print"), .notAPrinter(address: "ipp://x/"), .needsPassword(printer: "Bureau"),
        .readsNoPDF(printer: "Bureau"), .takesNoJobs(printer: "Bureau"),
        .rejected(printer: "Bureau", status: "client-error-bad-request"),
        .aborted(printer: "Bureau", job: 3, reasons: ["aborted-by-system"]), .cancelled(printer: "Bureau", job: 3),
        .fellSilent(printer: "Bureau"), .notSent(errno: 12),
    ]

    @Test func `every trouble has its own sentence in each language, and a remedy`() {
        for language in Language.allCases {
            let said = Self.troubles.map(Phrases(language).explain)
            #expect(Set(said).count == Self.troubles.count)
            #expect(said.allSatisfy { $0.fact.hasSuffix(".") && $0.remedy.hasSuffix(".") })
        }
        #expect(Self.troubles.allSatisfy { Phrases(.fr).explain($0).fact != Phrases(.en).explain($0).fact })
    }

    @Test func `an unknown printer is answered with those there are`() {
        let said = Phrases(.fr).explain(.unknownQueue("Bureu", known: ["Bureau", "Couloir"]))
        #expect(said.fact == "Aucune imprimante ne s’appelle «\u{A0}Bureu\u{A0}» ici.")
        #expect(said.remedy == "Choisissez-en une avec --printer\u{A0}: Bureau et Couloir.")
    }

    @Test func `the printer's reasons are said in words, each once, and unknown ones not at all`() {
        let trouble = PrinterTrouble.aborted(
            printer: "B", job: 3, reasons: ["media-jam-error", "media-jam-warning", "cover-open", "x-vendor-4711"])
        #expect(
            Phrases(.en).explain(trouble).fact == "The printer “B” gave job 3 up: paper is jammed, a cover is open.")
    }

    @Test func `a receipt says how far the job came`() {
        func said(_ progress: PrintReceipt.Progress, _ language: Language) -> String {
            Phrases(language).say(PrintReceipt(printer: "B", job: 7, progress: progress))
        }
        #expect(said(.printed, .en) == "Printed on “B” (job 7).")
        #expect(said(.underWay(remark: nil), .en) == "Sent to “B” (job 7); it is not printed yet.")
        #expect(said(.underWay(remark: "Asleep."), .en).hasSuffix("yet. The printer says: “Asleep.”"))
        #expect(said(.held(reasons: ["media-empty"]), .fr).contains("il n’y a plus de papier"))
        #expect(
            Set([PrintReceipt.Progress.printed, .underWay(remark: nil), .held(reasons: [])].map { said($0, .fr) }).count
                == 3)
    }

    @Test func `what a printer says of itself cannot drive the terminal`() {
        let evil = "B\u{1b}[2J"
        let troubles: [PrinterTrouble] = [
            .unknownQueue(evil, known: [evil]), .badAddress(evil), .refused(address: evil), .notAPrinter(address: evil),
            .rejected(printer: evil, status: evil), .aborted(printer: evil, job: 1, reasons: [evil]),
        ]
        let receipt = PrintReceipt(printer: evil, job: 1, progress: .underWay(remark: evil))
        let said = troubles.flatMap { [Phrases(.fr).explain($0).fact, Phrases(.fr).explain($0).remedy] }
        #expect((said + [Phrases(.fr).say(receipt)]).allSatisfy { !$0.contains("\u{1b}") })
    }

    @Test func `missing signs are told only when there are some`() {
        #expect(Phrases(.fr).explain(unknownGlyphs: 0) == nil)
        #expect(Phrases(.fr).explain(unknownGlyphs: 2)?.fact.hasPrefix("2\u{A0}signes manquent") == true)
        #expect(Phrases(.en).explain(unknownGlyphs: 1)?.fact.hasPrefix("1 sign is missing") == true)
        #expect(Phrases(.fr).explain(PaperTrouble.noFonts).fact != Phrases(.en).explain(PaperTrouble.noFonts).fact)
    }
}
