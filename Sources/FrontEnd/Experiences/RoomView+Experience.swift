import Canvas
import SessionEngine

/// The card that is read in the room.
extension RoomView {
    /// The page that stands at a number, the last one beyond it; nil where no card is open.
    private func experiencePage(_ number: Int) -> (page: ExperiencePage, number: Int, count: Int)? {
        let pages = workshop.experiencePages
        guard !pages.isEmpty else { return nil }
        let number = max(1, min(number, pages.count))
        return (pages[number - 1], number, pages.count)
    }

    /// The title of the card.
    var experienceTitle: String { workshop.openExperience.map { readings.masked(phrases.text($0.title)) } ?? "" }

    func experienceSentences(_ number: Int) -> [String] {
        guard let (page, number, count) = experiencePage(number) else { return [] }
        return page.items.map { item in
            readings.masked([item.heading, item.text].compactMap(\.self).joined(separator: "\u{A0}: "))
        } + [phrases.page(number, of: count)]
    }

    /// The headings, and under each what the card tells; at the foot which page it is.
    func drawExperience(_ number: Int, on canvas: inout Canvas, in area: Rect) {
        guard let (page, number, count) = experiencePage(number) else { return }
        let (above, foot) = area.split(bottom: 1)
        canvas.write(phrases.page(number, of: count), in: foot, role: .muted, .center)
        let body = column(of: above)
        let rows = page.items.reduce(0) {
            $0 + Wrapping.lines($1.text, width: body.columns).count + ($1.heading == nil ? 0 : 2)
        }
        let spare = body.rows - rows
        let gap = spare >= page.items.count ? 1 : 0
        var rest = spare > 2 * page.items.count ? body.split(top: (spare - gap * page.items.count) / 3).rest : body
        for (index, item) in page.items.enumerated() {
            if let heading = item.heading {
                if index > 0 { rest = rest.split(top: 1).rest }
                let taken = canvas.write(paragraph: readings.masked(heading), in: rest, role: .accent)
                rest = rest.split(top: taken).rest
            }
            let role: Role = item.isMain ? .strong : .plain
            let taken = canvas.write(paragraph: readings.masked(item.text), in: rest, role: role)
            rest = rest.split(top: taken + gap).rest
        }
    }
}

extension Workshop {
    /// The pages of the card that is open, in the language of the workshop; none where no card is.
    package var experiencePages: [ExperiencePage] {
        openExperience?.pages(Phrases(language), lens: lens) ?? []
    }
}

extension Phrases {
    /// `page 2 sur 3`.
    func page(_ number: Int, of count: Int) -> String {
        say(fr: "page \(number) sur \(count)", en: "page \(number) of \(count)")
    }
}
