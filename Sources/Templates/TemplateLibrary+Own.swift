import Foundation
import SessionEngine
import Synthesis
import Yams

/// What a person does with files of their own: copy one, begin one, check them.
extension TemplateLibrary {
    /// Where a file of the user's of that name lies, or would lie; nil where there is no folder of the user's.
    package func ownPath(_ name: String, on shelf: Shelf) -> String? {
        folder.map { "\($0)/\(shelf.rawValue)/\(name).yaml" }
    }

    /// The files of the user's own on some shelves, by their paths.
    package func ownPaths(on shelves: [Shelf]) -> [String] {
        shelves.flatMap { sources($0).filter(\.isOwn).map(\.path) }
    }

    /// The text of a file under another name, which its id then is; its comments stay.
    package func copy(_ id: String, as name: String, on shelf: Shelf) throws(TemplateFaults) -> String {
        guard let source = sources(shelf).first(where: { $0.name == id }) else { throw unknown(id, shelf) }
        return Self.renamed(try source.text(), name)
    }

    /// A commented file that shows every key, under a name; refuses a shelf that has none.
    package func example(named name: String, on shelf: Shelf) throws(TemplateFaults) -> String {
        guard let text = shelf.example.flatMap({ EmbeddedTemplates.text("Examples/\($0).yaml") }) else {
            throw unknown(name, shelf)
        }
        return Self.renamed(text, name)
    }

    /// What a name must be to stand as an id: nil when it is one.
    package func fault(ofName name: String) -> TemplateFault? {
        var check = ShapeCheck(file: name)
        check.check(.scalar(.init(name)), .id)
        return check.faults.first
    }

    /// Reads a file wherever it lies, or one of some shelves of the library by its id: throws all that is wrong with it,
    /// else gives what is right but will not fit the screen or the sheets.
    ///
    /// A name that stands on several shelves is that of the first.
    package func check(
        _ word: String, on shelves: [Shelf] = Shelf.allCases
    ) throws(TemplateFaults) -> [TemplateFault] {
        let source = try source(word, shelves)
        let text = try source.text()
        let file = source.path
        let name = Shelf.allCases.contains { file.contains("/\($0.rawValue)/") } ? source.name : nil
        switch Self.shelf(of: text) {
        case .workshops:
            let page = try YAMLPage(text, file: file, shape: .template)
            let (lenses, experiences) = known
            return try Template(page, name: name, lenses: lenses, experiences: experiences).overflows(on: page)
        case .lenses:
            let page = try YAMLPage(text, file: file, shape: .lens)
            return try Lens(page, name: name).overflows(on: page)
        case .experiences: _ = try Experience(yaml: text, file: file, name: name, lenses: lensesAtHand)
        case .layouts: _ = try PaperLayout(yaml: text, file: file, name: name)
        }
        return []
    }

    /// A word with a slash or a full stop is a path, any other a name of the library.
    private func source(_ word: String, _ shelves: [Shelf]) throws(TemplateFaults) -> LibrarySource {
        guard !word.contains("/"), !word.contains(".") else {
            let name = ((word as NSString).lastPathComponent as NSString).deletingPathExtension
            return LibrarySource(name: name, path: word, isOwn: true)
        }
        let found = shelves.lazy.compactMap { shelf in sources(shelf).first { $0.name == word } }.first
        guard let found else { throw unknown(word, shelves.first ?? .workshops) }
        return found
    }

    /// What a text is meant to be, by the keys that only one sort of file has: broken files are known too.
    private static func shelf(of text: String) -> Shelf {
        let keys = Set(text.split(separator: "\n").compactMap { $0.firstMatch(of: /^[a-z-]+(?=:)/).map { $0.output } })
        if !keys.isDisjoint(with: ["blocks", "phases", "gates", "groups"]) { return .workshops }
        if !keys.isDisjoint(with: ["facts", "quotes", "pitfalls"]) { return .experiences }
        if !keys.isDisjoint(with: ["levers", "cursors"]) { return .lenses }
        let layout: Set<Substring> = ["sections", "annex", "text-size", "margins", "fonts", "colours", "logo"]
        return keys.isDisjoint(with: layout) ? .workshops : .layouts
    }

    private static func renamed(_ text: String, _ name: String) -> String {
        text.replacing(/(?m)^id:.*$/, with: "id: \(name)", maxReplacements: 1)
    }
}
