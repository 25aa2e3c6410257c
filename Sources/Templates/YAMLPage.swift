import SessionEngine
import Yams

/// A file of YAML that was composed, with the marks by which a place in it is found again.
struct YAMLPage {
    /// Bytes over which a file is refused: a template of ours has 10,000.
    static let limit = 256 * 1024

    let file: String
    let root: Node

    /// Composes the text and holds it to a shape.
    init(_ text: String, file: String, shape: Shape) throws(TemplateFaults) {
        guard text.utf8.count <= Self.limit else {
            throw TemplateFaults([TemplateFault(file: file, trouble: .tooLarge(limit: Self.limit))])
        }
        let composed: Node?
        do { composed = try compose(yaml: text) } catch {
            throw TemplateFaults([Self.fault(of: error, in: file)])
        }
        guard let composed else { throw TemplateFaults([TemplateFault(file: file, trouble: .empty)]) }
        var check = ShapeCheck(file: file)
        check.check(composed, shape)
        guard check.faults.isEmpty else { throw TemplateFaults(check.faults) }
        self.file = file
        self.root = composed
    }

    /// Decodes it, every `fr` and `en` set in the typography of its language.
    func decode<Value: Decodable>(_ type: Value.Type) throws(TemplateFaults) -> Value {
        do { return try YAMLDecoder().decode(type, from: root.typeset) } catch {
            throw TemplateFaults([TemplateFault(file: file, trouble: .syntax(String(describing: error)))])
        }
    }

    /// A fault at the place that these keys and indices lead to, or as near to it as they lead.
    func fault(_ trouble: TemplateTrouble, at path: [PathStep]) -> TemplateFault {
        var node = root
        for step in path {
            guard let next = node[step] else { break }
            node = next
        }
        return TemplateFault(file: file, line: node.mark?.line, column: node.mark?.column, trouble: trouble)
    }

    /// What a person did, where the parser's words tell it.
    private static func trouble(_ problem: String) -> TemplateTrouble {
        switch problem {
        case _ where problem.contains("mapping values are not allowed"): .looseColon
        case _ where problem.contains("cannot start any token"): .tab
        case _ where problem.contains("could not find expected ':'"): .noColon
        case _ where problem.contains("expected ',' or") || problem.contains("unexpected end of stream"): .looseQuote
        case _ where problem.contains("did not find expected key") || problem.contains("'-' indicator"): .indent
        default: .syntax(problem)
        }
    }

    private static func fault(of error: any Error, in file: String) -> TemplateFault {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let trouble = trouble(problem)
            // The parser notices some of them only lines later.
            let place = trouble.beginsEarlier ? context?.mark ?? mark : mark
            return TemplateFault(file: file, line: place.line, column: place.column, trouble: trouble)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            return TemplateFault(
                file: file, line: context.mark.line, column: context.mark.column, trouble: .keysTwice(keys))
        default:
            return TemplateFault(file: file, trouble: .syntax(String(describing: error)))
        }
    }
}

extension TemplateTrouble {
    /// It is noticed after the line where it was made.
    fileprivate var beginsEarlier: Bool { self == .noColon || self == .looseQuote }
}

/// One step into a page: a key, or an index.
enum PathStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case index(Int)

    init(stringLiteral key: String) { self = .key(key) }
    init(integerLiteral index: Int) { self = .index(index) }
}

extension Node {
    fileprivate subscript(step: PathStep) -> Node? {
        switch step {
        case .key(let key): mapping?[key]
        case .index(let index): sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
    }

    /// The same, with every text under a key `fr` or `en` set in the typography of that language.
    fileprivate var typeset: Node {
        switch self {
        case .mapping(var mapping):
            for index in mapping.indices {
                let (key, value) = mapping[index]
                mapping[key] =
                    switch key.scalar?.string {
                    case "fr": value.set(Typography.french)
                    case "en": value.set(Typography.english)
                    default: value.typeset
                    }
            }
            return .mapping(mapping)
        case .sequence(var items):
            for index in items.indices { items[index] = items[index].typeset }
            return .sequence(items)
        case .scalar, .alias:
            return self
        }
    }

    private func set(_ typography: (String) -> String) -> Node {
        guard case .scalar(var scalar) = self else { return self }
        scalar.string = typography(scalar.string)
        return .scalar(scalar)
    }
}
