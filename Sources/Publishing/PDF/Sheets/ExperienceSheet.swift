import SessionEngine

/// The page of a card, to be laid on a table: what happened, what was said, conditions and pitfalls side by side, the
/// levers that the tool proposes, where it comes from.
struct ExperienceSheet {
    private let card: Experience
    private let lens: Lens?
    private let page: SheetPage
    private var phrases: Phrases { page.phrases }

    init(_ card: Experience, lens: Lens?, _ page: SheetPage) {
        self.card = card
        self.lens = lens
        self.page = page
    }

    /// Points over the layout's running text: the most with which the card is one page, for it is read on a table.
    private static let sizes = stride(from: 3.0, through: -3, by: -0.5)
    private static let columnGap = 18.0

    /// Draws it on the open page, and on further ones where even the smallest letters take more.
    func draw() {
        let height = page.floor - page.top
        let parts = Self.sizes.lazy.map { self.parts(larger: $0) }
        let fitting = parts.first { $0.reduce(0) { $0 + $1.height } <= height }
        var y = page.top
        for part in fitting ?? longParts {
            if y + part.height > page.floor, y > page.top {
                page.canvas.newPage()
                y = page.top
            }
            for piece in part.pieces {
                page.canvas.tagged(piece.tag) { page.canvas.draw(piece.block, at: Point(piece.x, y + piece.y)) }
            }
            y += part.height
        }
    }

    // MARK: what stands on it

    /// What stays together on a page: blocks of text at their places below its top.
    private struct Part {
        struct Piece {
            let block: TextBlock
            let tag: PDFTag
            let x: Double, y: Double
        }

        var pieces: [Piece] = []
        var height = 0.0

        mutating func add(_ block: TextBlock, _ tag: PDFTag, x: Double, before: Double = 0) {
            pieces.append(Piece(block: block, tag: tag, x: x, y: height + before))
            height += before + block.height
        }
    }

    private func parts(larger: Double) -> [Part] {
        let text = page.look.text.sized(page.look.size + larger)
        let facts = part(.facts, card.facts.map { phrases.told($0) }, text)
        let quotes = card.quotes.isEmpty ? [] : [part(.quotes, card.quotes.map { phrases.told($0) }, text)]
        return [title(text), facts] + quotes + [columns(text), foot]
    }

    /// The same piece by piece, one below the other: what even the smallest letters cannot put on one page.
    private var longParts: [Part] {
        let text = page.look.text
        let all: [(ExperiencePart, [Experience.Note])] = [
            (.facts, card.facts), (.conditions, card.conditions), (.pitfalls, card.pitfalls),
        ]
        let quotes = card.quotes.map { phrases.told($0) }
        let pieces = all.flatMap { heading, notes in
            notes.enumerated().map { index, note in
                part(index == 0 ? heading : nil, [phrases.told(note)], text)
            }
        }
        return [title(text)] + pieces
            + quotes.enumerated().map { part($0 == 0 ? .quotes : nil, [$1], text) } + [foot]
    }

    private var left: Double { page.look.body.x }

    private func set(_ text: String, _ style: TextStyle, width: Double? = nil) -> TextBlock {
        page.setter.set(text, style, Setting(width: width ?? page.look.body.width, isHyphenated: true))
    }

    private func title(_ text: TextStyle) -> Part {
        var title = Part()
        title.add(set(phrases.text(card.title), page.look.sectionTitle), .heading1, x: left)
        title.add(set(phrases.text(card.place), page.look.remark), .paragraph, x: left, before: 1)
        title.add(set(phrases.text(card.summary), text), .paragraph, x: left, before: 8)
        return title
    }

    private func part(
        _ heading: ExperiencePart?, _ texts: [String], _ style: TextStyle, x: Double? = nil, width: Double? = nil
    ) -> Part {
        var part = Part()
        let x = x ?? left, width = width ?? page.look.body.width
        if let heading {
            let style = page.look.heading.sized(style.size + 1)
            part.add(set(phrases.heading(of: heading), style, width: width), .heading2, x: x, before: 12)
        }
        for text in texts.isEmpty ? [phrases.cardHasNone()] : texts {
            let bullet = texts.isEmpty ? "" : "• "
            part.add(
                set(bullet + text, texts.isEmpty ? page.look.remark : style, width: width), .paragraph, x: x, before: 4)
        }
        return part
    }

    /// Conditions at the left, pitfalls at the right.
    private func columns(_ style: TextStyle) -> Part {
        let width = (page.look.body.width - Self.columnGap) / 2
        let conditions = part(.conditions, card.conditions.map { phrases.told($0) }, style, width: width)
        let pitfalls = part(
            .pitfalls, card.pitfalls.map { phrases.told($0) }, style, x: left + width + Self.columnGap, width: width)
        return Part(
            pieces: conditions.pieces + pitfalls.pieces, height: max(conditions.height, pitfalls.height))
    }

    /// The levers and the source, in small letters.
    private var foot: Part {
        var part = Part()
        if let levers = phrases.levers(of: card, in: lens) {
            part.add(set(levers, page.look.remark), .paragraph, x: left, before: 14)
        }
        part.add(set(phrases.text(card.source), page.look.remark), .note, x: left, before: 8)
        return part
    }
}
