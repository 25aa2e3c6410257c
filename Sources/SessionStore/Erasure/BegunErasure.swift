/// An erasure that was begun and not ended: the same command, given again, ends it.
package enum BegunErasure: Hashable, Sendable {
    /// Contributions by number.
    case redaction([Int])
    /// What was carried over, by rank.
    case carried([Int])
    /// Whether names were given besides; which ones nobody keeps.
    case anonymisation(hasNames: Bool)
    /// What was begun cannot be read any more.
    case unknown

    /// The line by which it is kept: `redact 3 7`, `redact-carried 2`, `anonymise`, `anonymise names`, `unknown`.
    package var line: String {
        switch self {
        case .redaction(let numbers): (["redact"] + numbers.map(String.init)).joined(separator: " ")
        case .carried(let ranks): (["redact-carried"] + ranks.map(String.init)).joined(separator: " ")
        case .anonymisation(let hasNames): hasNames ? "anonymise names" : "anonymise"
        case .unknown: "unknown"
        }
    }

    init(line: String) {
        let words = line.split(separator: " ").map(String.init)
        let numbers = words.dropFirst().compactMap { Int($0) }
        self =
            switch (words.first, words.count) {
            case ("redact"?, 2...) where numbers.count == words.count - 1: .redaction(numbers)
            case ("redact-carried"?, 2...) where numbers.count == words.count - 1: .carried(numbers)
            case ("anonymise"?, 1): .anonymisation(hasNames: false)
            case ("anonymise"?, 2) where words[1] == "names": .anonymisation(hasNames: true)
            default: .unknown
            }
    }

    /// It is ended when another has gone to its end.
    func isEnded(by other: BegunErasure) -> Bool {
        switch (self, other) {
        case (.unknown, _): true
        case (.redaction(let begun), .redaction(let ended)), (.carried(let begun), .carried(let ended)):
            Set(begun).isSubset(of: ended)
        case (.anonymisation(let begun), .anonymisation(let ended)): ended || !begun
        default: false
        }
    }
}
