import SessionEngine

extension Model {
    /// The contributions that the filter lets through, in order of arrival, those set aside included.
    var boardLines: [Contribution] {
        guard !board.filter.isEmpty else { return workshop.contributions }
        if let found = board.found, isFresh(found) { return found.lines }
        return filteredLines
    }

    /// Looks anew for what the filter lets through, where the workshop, the filter or the language changed.
    mutating func refreshBoard() {
        guard screen == .board, !board.filter.isEmpty else { return board.found = nil }
        if let found = board.found, isFresh(found) { return }
        board.found = BoardState.Found(
            filter: board.filter, last: session?.last ?? 0, language: language, lines: filteredLines)
    }

    private func isFresh(_ found: BoardState.Found) -> Bool {
        found.filter == board.filter && found.last == session?.last && found.language == language
    }

    private var filteredLines: [Contribution] {
        var search = BoardSearch(board.filter, in: workshop, phrases: phrases)
        return search.found()
    }

    /// Where the pointed line stands among those shown: the last one unless another was chosen; 0 when none is.
    func boardIndex(in lines: [Contribution]) -> Int {
        guard let number = board.pointed.flatMap({ workshop.contribution($0)?.number }) else {
            return max(0, lines.count - 1)
        }
        // Numbers grow down the list; a line that the filter hides gives its place to the next one.
        var low = 0, high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return max(0, min(low, lines.count - 1))
    }

    var boardPointed: Contribution? {
        let lines = boardLines
        return lines.isEmpty ? nil : lines[boardIndex(in: lines)]
    }

    mutating func askFilter() -> [Effect] {
        overlay = .prompt(
            Prompt(
                Bilingual(fr: "Filtrer le tableau", en: "Filter the board"),
                hint: Bilingual(
                    fr:
                        "Des mots, un genre, un groupe, un levier, un repère : ils doivent tous y être. Vide : tout montrer.",
                    en: "Words, a kind, a group, a lever, a flag: all of them must be there. Empty: show everything."),
                text: board.filter, takesEmpty: true
            ) { model, text in
                model.board.filter = text.isBlank ? "" : text
                return []
            })
        return []
    }
}
