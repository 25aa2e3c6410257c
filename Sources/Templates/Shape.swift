import SessionEngine
import Yams

/// What a value of a YAML file must be: it is checked before decoding, so that every fault has its line.
indirect enum Shape {
    /// Words, not empty.
    case words
    /// `fr` and `en`, neither empty.
    case wording
    /// Lower-case ASCII letters, digits and hyphens.
    case id
    /// A whole number, written without a leading zero: YAML would read 012 as 10.
    case whole(ClosedRange<Int>)
    /// A number, with a decimal point where it is not whole.
    case measure(ClosedRange<Double>)
    /// A colour, `"#rrggbb"`.
    case colour
    /// Where a recording tells something, as it is printed: `54min55`, `1h03min30`, `11min`.
    case timecode
    /// true or false.
    case truth
    /// One of these words.
    case choice([String])
    /// A list of values of one shape, of at least so many and at most `ShapeCheck.longest`.
    case list(Shape, atLeast: Int)
    /// Keys with values, and no others.
    case fields([Field])

    /// A key with the shape of its value.
    struct Field {
        let key: String
        let shape: Shape
        let isRequired: Bool
    }
}

/// Looks for what a page of YAML has that its shape has not, and the reverse.
struct ShapeCheck {
    /// Items over which no list of ours goes: aliases of aliases stay cheap to check.
    static let longest = 200

    let file: String
    private(set) var faults: [TemplateFault] = []

    init(file: String) { self.file = file }

    mutating func check(_ node: Node, _ shape: Shape) {
        switch shape {
        case .words: expect(.words, of: node) { !$0.isBlank }
        case .id: expect(.id, of: node) { !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isIDPart) }
        case .whole(let range):
            expectPlain(.whole(range), of: node) { text in
                Int(text).map { range.contains($0) && String($0) == text } ?? false
            }
        case .measure(let range):
            expectPlain(.measure(range), of: node) { text in
                text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
                    && Double(text).map(range.contains) ?? false
            }
        case .colour:
            expect(.colour, of: node) { text in
                text.count == 7 && text.first == "#" && text.dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
            }
        case .timecode:
            expect(.timecode, of: node) { $0.wholeMatch(of: /(\d{1,2}h[0-5]\d|\d{1,3})min([0-5]\d)?/) != nil }
        case .truth: expectPlain(.truth, of: node) { ["true", "false"].contains($0) }
        case .choice(let known):
            guard let text = node.scalar?.string else { return add(.expected(.words, found: node.sort), at: node) }
            if !known.contains(text) { add(.unknownValue(text, known: known), at: node) }
        case .wording: check(node, .fields([.needed("fr", .words), .needed("en", .words)]), as: .wording)
        case .list(let element, let atLeast):
            guard let items = node.sequence, (atLeast...Self.longest).contains(items.count) else {
                return add(.expected(.list(atLeast: atLeast), found: node.sort), at: node)
            }
            for item in items { check(item, element) }
        case .fields: check(node, shape, as: .fields)
        }
    }

    private mutating func check(_ node: Node, _ shape: Shape, as expectation: TemplateTrouble.Expectation) {
        guard case .fields(let fields) = shape else { return }
        guard let mapping = node.mapping else { return add(.expected(expectation, found: node.sort), at: node) }
        let known = fields.map(\.key)
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            guard let field = fields.first(where: { $0.key == name }) else {
                add(.unknownKey(name, known: known), at: key)
                continue
            }
            check(value, field.shape)
        }
        for field in fields where field.isRequired && mapping[field.key] == nil {
            add(.missing(key: field.key), at: node)
        }
    }

    private mutating func expect(
        _ expectation: TemplateTrouble.Expectation, of node: Node, _ isRight: (String) -> Bool
    ) {
        if let text = node.scalar?.string, isRight(text) { return }
        add(.expected(expectation, found: node.sort), at: node)
    }

    /// The same of a value that means something else between quotation marks.
    private mutating func expectPlain(
        _ expectation: TemplateTrouble.Expectation, of node: Node, _ isRight: (String) -> Bool
    ) {
        guard let scalar = node.scalar, [.singleQuoted, .doubleQuoted].contains(scalar.style) else {
            return expect(expectation, of: node, isRight)
        }
        add(.expected(expectation, found: "\"\(node.sort)\""), at: node)
    }

    private mutating func add(_ trouble: TemplateTrouble, at node: Node) {
        faults.append(TemplateFault(file: file, line: node.mark?.line, column: node.mark?.column, trouble: trouble))
    }
}

extension Shape.Field {
    static func needed(_ key: String, _ shape: Shape) -> Self { Self(key: key, shape: shape, isRequired: true) }
    static func maybe(_ key: String, _ shape: Shape) -> Self { Self(key: key, shape: shape, isRequired: false) }
}

extension Node {
    /// What stands there, in a few characters: the words themselves, `{…}` or `[…]`.
    var sort: String {
        switch self {
        case .scalar(let scalar):
            scalar.string.isBlank
                ? "\"\"" : scalar.string.count > 40 ? scalar.string.prefix(39) + "…" : scalar.string
        case .mapping: "{…}"
        case .sequence(let items): items.isEmpty ? "[]" : "[…]"
        case .alias: "*"
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Unicode.Scalar {
    fileprivate var isIDPart: Bool {
        switch self {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }
}
