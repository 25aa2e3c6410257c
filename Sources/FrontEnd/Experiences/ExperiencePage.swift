import Canvas
package import SessionEngine

/// What of a card is shown at once: as much as the smallest window shows whole, whatever the window.
package struct ExperiencePage: Hashable, Sendable {
    /// One thing that the card tells.
    package struct Item: Hashable, Sendable {
        /// The heading above it; nil where it goes on under the one before.
        var heading: String?
        /// What it tells.
        var text: String
        /// It is told in large.
        var isMain = false
    }

    /// What stands on it, in the order of the card; one at least.
    package var items: [Item]
}

extension Experience {
    /// What a window of sixty columns by sixteen rows shows of a card.
    private static let pageRows = 12, pageColumns = 56

    /// The card page by page, in the language of the room; `lens` names its levers.
    package func pages(_ phrases: Phrases, lens: Lens?) -> [ExperiencePage] {
        var pages: [ExperiencePage] = []
        var room = 0
        for item in items(phrases, lens) {
            let rows = Self.rows(of: item)
            if pages.isEmpty || rows > room {
                pages.append(ExperiencePage(items: []))
                // No empty row stands above the first heading.
                room = Self.pageRows + (item.heading == nil ? 0 : 1)
            }
            pages[pages.count - 1].items.append(item)
            room -= rows
        }
        return pages
    }

    private func items(_ phrases: Phrases, _ lens: Lens?) -> [ExperiencePage.Item] {
        let told: [(ExperiencePart, [String])] = [
            (.facts, facts.map { phrases.told($0) }), (.quotes, quotes.map { phrases.told($0) }),
            (.conditions, conditions.map { phrases.told($0) }), (.pitfalls, pitfalls.map { phrases.told($0) }),
        ]
        let parts = told.flatMap { part, texts in
            texts.enumerated().map { index, text in
                ExperiencePage.Item(heading: index == 0 ? phrases.heading(of: part) : nil, text: text)
            }
        }
        let head = ExperiencePage.Item(heading: phrases.text(place), text: phrases.text(summary), isMain: true)
        let levers = phrases.levers(of: self, in: lens).map { ExperiencePage.Item(text: $0) }
        let source = ExperiencePage.Item(heading: phrases.sourceHeading(), text: phrases.text(source))
        return [head] + parts + [levers, source].compactMap(\.self)
    }

    /// The rows that an item takes, its heading and the empty row before it among them.
    private static func rows(of item: ExperiencePage.Item) -> Int {
        Wrapping.lines(item.text, width: pageColumns).count + (item.heading == nil ? 0 : 2)
    }
}

extension Phrases {
    func sourceHeading() -> String { say(fr: "D'où cela vient", en: "Where it comes from") }
}
