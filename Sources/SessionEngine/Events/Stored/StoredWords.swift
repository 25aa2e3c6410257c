/// Names a row of the table of words.
package typealias WordID = Identifier<StoredWord>

/// A row of the table of words: something that was typed, apart from the event that cites it so that it can be
/// forgotten.
package struct StoredWord: Hashable, Sendable {
    /// `<event id>.<field>`.
    package let id: WordID
    /// What was typed, to the letter.
    package let text: String

    /// What stands for a word that was forgotten or is missing.
    package static let placeholder = "[…]"

    /// Takes an id and a text.
    package init(id: WordID, text: String) {
        self.id = id
        self.text = text
    }
}

/// Gathers the words of one event while its payload is made.
struct WordWriter {
    private let event: EventID
    private(set) var words: [StoredWord] = []

    init(event: EventID) { self.event = event }

    /// The id under which the text will be found; a field cited twice keeps its last text.
    mutating func cite(_ text: String, as field: String) -> WordID {
        let id = WordID("\(event.text).\(field)")
        words.removeAll { $0.id == id }
        words.append(StoredWord(id: id, text: text))
        return id
    }
}

/// Finds words again, and remembers which were asked for.
package struct WordReader: Sendable {
    private let find: @Sendable (WordID) -> String?
    /// The ids asked for that have a text.
    package private(set) var found: [WordID] = []
    /// The ids asked for that have no text.
    package private(set) var missing: [WordID] = []

    /// Takes the texts there are.
    package init(_ texts: [WordID: String]) { self.init { texts[$0] } }

    /// Takes what finds the text of a word; nil for one that has none.
    package init(_ find: @escaping @Sendable (WordID) -> String?) { self.find = find }

    /// The text of a word, or the placeholder.
    package mutating func read(_ id: WordID) -> String {
        if let text = find(id) {
            found.append(id)
            return text
        }
        missing.append(id)
        return StoredWord.placeholder
    }
}

/// A field of a patch: absent from the payload, there with null, or there with a value.
enum Change<Value: Codable & Hashable & Sendable>: Hashable, Sendable {
    case unchanged, cleared
    case set(Value)

    init(_ value: Value?) { self = value.map { .set($0) } ?? .cleared }

    /// nil when the field is unchanged.
    var edit: Value?? {
        switch self {
        case .unchanged: nil
        case .cleared: .some(nil)
        case .set(let value): .some(value)
        }
    }
}

// A `Change` decides about its own key, so the containers know it: what the compiler writes for a payload's
// `Codable` calls these instead of the general methods.
extension Change: Codable {
    init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(Value?.self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(edit ?? nil)
    }
}

extension KeyedDecodingContainer {
    func decode<Value>(_ type: Change<Value>.Type, forKey key: Key) throws -> Change<Value> {
        guard contains(key) else { return .unchanged }
        return try decodeNil(forKey: key) ? .cleared : .set(try decode(Value.self, forKey: key))
    }
}

extension KeyedEncodingContainer {
    mutating func encode<Value>(_ change: Change<Value>, forKey key: Key) throws {
        switch change {
        case .unchanged: break
        case .cleared: try encodeNil(forKey: key)
        case .set(let value): try encode(value, forKey: key)
        }
    }
}
