import SessionEngine

/// A page to be written on by hand: text, rows of a table, lines.
struct SheetPage {
    let canvas: PDFCanvas
    let setter: Typesetter
    let look: PaperLook
    let phrases: Phrases

    private var body: Box { look.body }
    /// The upper and the lower edge of what is drawn.
    var top: Double { body.y }
    var floor: Double { body.bottom }

    private static let gap = 8.0
    private static let pad = 4.0

    /// Writes a paragraph; where it ends.
    @discardableResult
    func write(_ text: String, _ style: TextStyle, at y: Double, tag: PDFTag = .paragraph) -> Double {
        let block = setter.set(text, style, Setting(width: body.width, isHyphenated: tag == .paragraph))
        canvas.tagged(tag) { canvas.draw(block, at: Point(body.x, y)) }
        return y + block.height
    }

    /// Thin lines to write on, a finger apart.
    func rule(from start: Double, to end: Double) {
        var y = start + 22
        while y <= end {
            canvas.stroke(.line(from: Point(body.x, y), to: Point(body.right, y)), look.rule, width: 0.4)
            y += 22
        }
    }

    func height(of cells: [String], _ shares: [Double]) -> Double {
        (blocks(cells, shares, isHead: false).map(\.height).max() ?? 0) + 2 * Self.pad
    }

    /// One row with a line below; where it ends.
    func row(
        _ cells: [String], _ shares: [Double], at y: Double, isHead: Bool = false, height least: Double = 0
    ) -> Double {
        let blocks = blocks(cells, shares, isHead: isHead)
        let height = max(least, (blocks.map(\.height).max() ?? 0) + 2 * Self.pad)
        var x = body.x
        canvas.tagged(.row) {
            for (block, share) in zip(blocks, shares) {
                canvas.tagged(isHead ? .heading : .cell) { canvas.draw(block, at: Point(x, y + Self.pad)) }
                x += share * body.width
            }
        }
        canvas.stroke(
            .line(from: Point(body.x, y + height), to: Point(body.right, y + height)), look.rule,
            width: isHead ? 0.8 : 0.4)
        return y + height
    }

    private func blocks(_ cells: [String], _ shares: [Double], isHead: Bool) -> [TextBlock] {
        var style = isHead ? look.remark : look.text
        if isHead { style.weight = .bold } else { style.size -= 1 }
        return zip(cells, shares).map { text, share in
            setter.set(
                text, style, Setting(width: share * body.width - Self.gap, spacing: 1.05, isHyphenated: !isHead))
        }
    }
}

/// The words of the sheets; the notice is ours: no law's text.
extension Phrases {
    var sheetsSubject: String { say(fr: "Feuilles de l'atelier", en: "Sheets of the workshop") }
    var runningOrderSheet: String { say(fr: "Déroulé, pour l'animation", en: "Running order, for the facilitator") }
    var attendanceSheet: String { say(fr: "Feuille de présence", en: "Attendance sheet") }

    var runningOrderHeads: [String] {
        switch language {
        case .fr: ["À", "Séquence", "Phase", "Durée", "Notes"]
        case .en: ["At", "Block", "Phase", "Time", "Notes"]
        }
    }

    var attendanceHeads: [String] {
        switch language {
        case .fr: ["Nom", "Structure", "Au titre de", "Signature"]
        case .en: ["Name", "Organisation", "As", "Signature"]
        }
    }

    func runningOrderEnd(minutes: Int) -> String {
        let length = duration(minutes: minutes)
        return say(fr: "En tout : \(length).", en: "In all: \(length).")
    }

    func groupSheet(_ letter: String, _ name: String) -> String {
        let own = name.isEmpty || name.lowercased() == letter
        return own
            ? say(fr: "Groupe \(letter)", en: "Group \(letter)")
            : say(fr: "Groupe \(letter) : {}", en: "Group \(letter): {}", words: name)
    }

    var groupSheetHint: String {
        say(
            fr: "Une idée par ligne, dans vos mots : « + » ce qui fait réussir, « − » ce qui fait échouer.",
            en: "One idea a line, in your own words: “+” what makes it work, “−” what makes it fail.")
    }

    func privacy(_ organiser: String?) -> String {
        let whom = organiser ?? say(fr: "l'organisation de l'atelier", en: "whoever organises the workshop")
        return say(
            fr:
                "Cette feuille sert à savoir qui était là. Elle n'est ni saisie dans l'outil, ni publiée. Pour lire, corriger ou faire effacer ce qui vous concerne : {}. Ce que disent les groupes est noté sans noms ; la synthèse dit d'où viennent les mots, et de qui seulement quand vous êtes au moins trois à ce titre.",
            en:
                "This sheet is there to know who came. It is neither typed into the tool nor published. To read, correct or erase what concerns you: {}. What the groups say is noted without names; the synthesis says where words come from, and from whom only where three of you at least are there as such.",
            words: whom)
    }
}
