import SessionEngine
import Synthesis

/// Everything of one type that stands anywhere in a value, in order.
func all<Leaf>(_ type: Leaf.Type, in value: Any) -> [Leaf] {
    if let leaf = value as? Leaf { return [leaf] }
    return Mirror(reflecting: value).children.flatMap { all(type, in: $0.value) }
}

extension Synthesis {
    /// Every text of the document, ids of the workshop left out.
    var texts: [String] {
        func texts(_ value: Any) -> [String] {
            if let text = value as? String { return [text] }
            if value is ContributionID || value is LeverID { return [] }
            return Mirror(reflecting: value).children.flatMap { texts($0.value) }
        }
        return texts(self)
    }

    /// The tokens of every wording that stands anywhere.
    var tokens: Set<Substring> { Set(texts.flatMap(\.tokens)) }
}

extension Contribution {
    /// The token of its wording.
    var token: Substring { text.tokens.first ?? "" }
}

extension String {
    /// The words that begin with `zq`.
    fileprivate var tokens: [Substring] { split { !$0.isLetter && !$0.isNumber }.filter { $0.hasPrefix("zq") } }
}
