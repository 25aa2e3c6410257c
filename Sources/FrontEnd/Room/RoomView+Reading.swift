import Canvas
import SessionEngine

/// The facilitator's reading, told as such.
extension RoomView {
    /// The page of the reading that stands at a number; nil where a lever or the things to keep do.
    func readingPage(_ number: Int) -> ReadingPage? {
        let index = number - 1 - workshop.closingSteps.count
        let pages = workshop.readingPages
        return pages.indices.contains(index) ? pages[index] : nil
    }

    private func read(on page: ReadingPage) -> [RoomReadings.Read] { page.topics.compactMap { readings.read[$0] } }

    func readingSentences(_ page: ReadingPage) -> [String] {
        [phrases.title(of: page), phrases.isTheReading()] + read(on: page).map { "\($0.name)\u{A0}: \($0.told)" }
    }

    /// What is read, topic by topic: its name, then where it stands and why.
    func drawReading(_ page: ReadingPage, on canvas: inout Canvas, in area: Rect) {
        let (above, foot) = area.split(bottom: 1)
        canvas.write(phrases.isTheReading(), in: foot, role: .muted, .center)
        let (head, below) = above.split(top: 1)
        canvas.write(phrases.title(of: page), in: head, role: .accent, .center)
        let read = read(on: page)
        let body = column(of: below)
        let rows = read.reduce(0) {
            $0 + Wrapping.lines($1.name, width: body.columns).count
                + Wrapping.lines($1.told, width: body.columns - 2).count
        }
        let gap = body.rows >= rows + read.count + 1 ? 1 : 0
        var rest = gap > 0 ? body.split(top: 1).rest : body
        for line in read {
            rest = rest.split(top: canvas.write(paragraph: line.name, in: rest, role: .lever)).rest
            let words = rest.split(left: 2).rest
            let taken = canvas.write(paragraph: line.told, in: words, role: .strong)
            rest = rest.split(top: taken + gap).rest
        }
    }
}

extension Phrases {
    /// `Où se place cette coopération`; where it takes several pages, which of them.
    func title(of page: ReadingPage) -> String {
        let pages =
            page.count > 1
            ? say(fr: " · \(page.number) sur \(page.count)", en: " · \(page.number) of \(page.count)") : ""
        return title(of: page.step) + pages
    }

    private func title(of step: ReadingStep) -> String {
        switch step {
        case .uses: say(fr: "À quoi sert la coopération ici", en: "What cooperation is for here")
        case .cursors: say(fr: "Où se place cette coopération", en: "Where this cooperation stands")
        case .questions: say(fr: "Et dans le temps", en: "And over time")
        }
    }

    /// Nobody takes an opinion for a count.
    func isTheReading() -> String {
        say(
            fr: "La lecture de l'animation : un avis, pas un décompte",
            en: "The facilitator's reading: an opinion, not a count")
    }
}
