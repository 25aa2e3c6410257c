/// A value of JSON, so that every key of the document is chosen by hand.
enum JSONValue: Encodable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case number(Int)
    case boolean(Bool)
    case null

    /// A text, or null.
    init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let members): try container.encode(members)
        case .array(let values): try container.encode(values)
        case .string(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .boolean(let flag): try container.encode(flag)
        case .null: try container.encodeNil()
        }
    }
}

extension Sequence {
    /// An array of what `value` makes of each.
    func json(_ value: (Element) -> JSONValue) -> JSONValue { .array(map(value)) }
}

extension Sequence<String> {
    /// An array of texts.
    var json: JSONValue { json { .string($0) } }
}
