import Foundation
import Levers

/// Where the text of a file of the library comes from.
struct LibrarySource {
    let name: String
    let path: String
    let isOwn: Bool
    /// How many bytes it may have.
    var limit = YAMLPage.limit

    /// The YAML files of a folder of the user's; none where there is no such folder.
    static func own(_ folder: String?) -> [Self] {
        guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
        return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.map { file in
            Self(name: String(file.dropLast(ending.count)), path: "\(folder)/\(file)", isOwn: true)
        }
    }

    /// The YAML files of a folder of `Templates/`.
    static func builtIn(_ folder: String) -> [Self] {
        EmbeddedTemplates.paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }.map { path in
            let file = path.dropFirst(folder.count + 1)
            return Self(name: String(file.dropLast(ending.count)), path: "Templates/\(path)", isOwn: false)
        }
    }

    /// What stands in it.
    func text() throws(TemplateFaults) -> String {
        if isOwn { return try Self.contents(of: path, limit: limit) }
        guard let text = EmbeddedTemplates.text(String(path.dropFirst("Templates/".count))) else {
            throw TemplateFaults([TemplateFault(file: path, trouble: .unreadable)])
        }
        return text
    }

    /// The weights of that name: the user's own, else the built-in ones; nil where there are none.
    static func weights(_ name: String, own folder: String?) -> Self? {
        let file = "Lenses/\(name).weights"
        if let path = folder.map({ "\($0)/\(file)" }), FileManager.default.fileExists(atPath: path) {
            return Self(name: name, path: path, isOwn: true, limit: LeverWeights.limit)
        }
        guard EmbeddedTemplates.paths.contains(file) else { return nil }
        return Self(name: name, path: "Templates/\(file)", isOwn: false)
    }

    /// The text of an ordinary file of at most so many bytes.
    static func contents(of path: String, limit: Int = YAMLPage.limit) throws(TemplateFaults) -> String {
        let data: Data
        do throws(OrdinaryFile.Trouble) { data = try OrdinaryFile.read(path, atMost: limit) } catch {
            let trouble: TemplateTrouble = error == .tooLarge ? .tooLarge(limit: limit) : .unreadable
            throw TemplateFaults([TemplateFault(file: path, trouble: trouble)])
        }
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw TemplateFaults([TemplateFault(file: path, trouble: .notUTF8)])
        }
        return text
    }

    private static let ending = ".yaml"
}
