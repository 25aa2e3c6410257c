package import SessionEngine
package import Synthesis

/// What is printed before a workshop: the running order, a blank sheet for each group, the cards of experiences to
/// be read, an attendance sheet.
package enum SheetsRenderer {
    /// One PDF with all of them, each on pages of its own; `cards` are those that its template proposes, `created` as for
    /// the synthesis.
    package static func render(
        _ workshop: Workshop, cards: [Experience] = [], layout: PaperLayout = .standard, created: String
    ) throws(PaperTrouble) -> [UInt8] {
        let look = PaperLook(layout)
        let setter = try Typesetter(language: workshop.language.rawValue, look.fonts)
        let title = workshop.frame[.title] ?? ""
        let phrases = Phrases(workshop.language)
        let canvas = PDFCanvas(
            look.paper,
            PDFMetadata(
                title: title, author: workshop.frame[.organiser] ?? "", subject: phrases.sheetsSubject,
                language: workshop.language.rawValue, created: created))
        let sheets = SheetPlan(workshop, cards, SheetPage(canvas: canvas, setter: setter, look: look, phrases: phrases))
        sheets.draw()
        return try canvas.finish()
    }
}

/// The sheets of one workshop, in the order in which they are needed.
private struct SheetPlan {
    private let workshop: Workshop
    private let cards: [Experience]
    private let page: SheetPage
    private var phrases: Phrases { page.phrases }

    init(_ workshop: Workshop, _ cards: [Experience], _ page: SheetPage) {
        self.workshop = workshop
        self.cards = cards
        self.page = page
    }

    /// Lines on the attendance sheet: the people expected and some more, at least one page.
    private var seats: Int { max(18, workshop.groups.compactMap(\.heads).reduce(0, +) * 5 / 4) }

    func draw() {
        runningOrder()
        for group in workshop.groups { groupSheet(group) }
        for card in cards {
            page.canvas.newPage()
            ExperienceSheet(card, lens: workshop.lens, page).draw()
        }
        attendance()
    }

    private func runningOrder() {
        var y = begin(phrases.runningOrderSheet, nil, isFirst: true)
        let shares = [0.10, 0.44, 0.16, 0.10, 0.20]
        y = page.row(phrases.runningOrderHeads, shares, at: y, isHead: true)
        var elapsed = 0
        for running in workshop.blocks where !running.isCut {
            let block = running.block
            let phase = block.phase.map { phrases.name(of: $0) } ?? ""
            let title = phrases.text(block.title)
            let prompt = phrases.text(block.prompt)
            let cells = [
                "+" + phrases.duration(minutes: elapsed), prompt.isEmpty ? title : title + "\n" + prompt, phase,
                phrases.duration(minutes: block.minutes), "",
            ]
            if y + page.height(of: cells, shares) > page.floor {
                y = begin(phrases.runningOrderSheet, nil, isFirst: false)
                y = page.row(phrases.runningOrderHeads, shares, at: y, isHead: true)
            }
            y = page.row(cells, shares, at: y)
            elapsed += block.minutes
        }
        page.write(phrases.runningOrderEnd(minutes: elapsed), page.look.text, at: y + 6)
    }

    /// The questions put to the groups, and lines to write on.
    private func groupSheet(_ group: Group) {
        var y = begin(phrases.groupSheet(group.letter.text, group.name), phrases.groupSheetHint, isFirst: false)
        let questions = workshop.blocks.filter { !$0.isCut && $0.block.phase != nil }.map(\.block)
            .filter { !phrases.text($0.prompt).isEmpty }
        let room = (page.floor - y) / Double(max(1, questions.count))
        guard room > 60 else { return page.rule(from: y, to: page.floor) }
        for block in questions {
            let foot = y + room
            y = page.write(phrases.text(block.title), page.look.heading, at: y, tag: .heading2) + 1
            y = page.write(phrases.text(block.prompt), page.look.text, at: y)
            page.rule(from: y, to: foot - 8)
            y = foot
        }
    }

    private func attendance() {
        let shares = [0.30, 0.30, 0.20, 0.20]
        let height = 25.0
        var left = seats
        var isFirst = true
        while left > 0 {
            var y = begin(
                phrases.attendanceSheet, isFirst ? phrases.privacy(workshop.frame[.organiser]) : nil, isFirst: false)
            y = page.row(phrases.attendanceHeads, shares, at: y, isHead: true)
            let count = min(left, max(1, Int((page.floor - y) / height)))
            for _ in 0..<count { y = page.row(["", "", "", ""], shares, at: y, height: height) }
            left -= count
            isFirst = false
        }
    }

    /// A new page with its heading; where what comes may begin.
    private func begin(_ title: String, _ hint: String?, isFirst: Bool) -> Double {
        if !isFirst { page.canvas.newPage() }
        let look = page.look
        let facts = [workshop.frame[.date], workshop.frame[.place]].compactMap { $0 }
        var y = page.write(title, look.sectionTitle, at: page.top, tag: .heading1) + 2
        let name = ([workshop.frame[.title] ?? ""] + facts).joined(separator: " · ")
        y = page.write(name, look.remark, at: y) + 6
        if let hint { y = page.write(hint, look.text, at: y) + 6 }
        return y
    }
}
