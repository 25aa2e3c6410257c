import Levers
import SessionEngine

/// The levers proposed for some words.
struct ProposedLevers: Sendable {
    let text: String
    /// The surest first, two at most.
    let suggestions: [Suggestion]
}

extension Model {
    /// Looks for what proposes levers once the workshop is on the screen: the first picture does not wait for it.
    mutating func seekSuggester() {
        guard session != nil, let lens, suggesters[lens.id] == nil else { return }
        suggesters.updateValue(knowledge.suggester(lens), forKey: lens.id)
    }

    /// What proposes the levers of the lens that the screen looks at; nil where nothing can.
    var suggester: Suggester? { lens.flatMap { suggesters[$0.id] ?? nil } }

    /// Weighs the words of the line in the field, where they changed.
    mutating func refreshSuggestions() {
        guard screen.hasCaptureField, let text = proposable else { return live.proposed = nil }
        guard live.proposed?.text != text else { return }
        live.proposed = suggester.map { ProposedLevers(text: text, suggestions: $0.suggestions(for: text)) }
    }

    /// The words for which levers are proposed: those of a line that has none by its own tail or by a key.
    private var proposable: String? {
        guard suggester != nil, session != nil, !live.field.isEmpty, takesProposals else { return nil }
        guard case .contribution(let draft) = reading, draft.levers == live.levers else { return nil }
        return draft.text.count > Limits.text ? nil : draft.text
    }

    /// No lever was set by a key.
    private var takesProposals: Bool { live.levers == nil || live.levers == live.accepted }

    /// What is proposed for the line and not accepted yet.
    var openSuggestions: [Suggestion] {
        let taken = live.levers ?? []
        guard takesProposals, taken.count < Limits.levers else { return [] }
        return live.proposed?.suggestions.filter { !taken.contains($0.lever) } ?? []
    }

    /// → at the end of the line: the first lever that is proposed, then the second.
    mutating func acceptSuggestion() -> Bool {
        guard live.field.isAtEnd, let first = openSuggestions.first else { return false }
        live.levers = (live.levers ?? []) + [first.lever]
        live.accepted = live.levers
        return true
    }
}

extension Phrases {
    /// `○ Lieux d’écoute ? (parler, café)`: a lever that is only proposed, with the words that speak for it.
    func proposed(_ suggestion: Suggestion, in text: String, lens: Lens, words most: Int = 3) -> String {
        let name = lens.lever(suggestion.lever)?.short[language] ?? suggestion.lever.text
        let words = suggestion.telling.prefix(most).map { String(text[$0]) }.joined(separator: ", ")
        return say(fr: "○ {} ?", en: "○ {}?", words: name) + (words.isEmpty ? "" : " (\(words))")
    }

    func acceptKey() -> String { say(fr: "→ prend", en: "→ takes") }
}
