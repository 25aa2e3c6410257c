import Foundation
import FrontEnd
import SessionEngine
import SessionStore
import Templates

/// The user's documents folder, where workshops lie: no path is ever asked.
struct Documents {
    /// The folder.
    let folder: String

    /// Another folder in its place.
    init(folder: String) { self.folder = folder }

    /// The user's own choice of it; else the home folder.
    init(environment: [String: String]) {
        folder = Self.userFolder("DOCUMENTS", environment, usually: "Documents") ?? Self.home(environment)
    }

    private static func home(_ environment: [String: String]) -> String { environment["HOME"] ?? NSHomeDirectory() }

    /// `XDG_…_DIR` from the environment or from the desktop's own file; else the folder of the usual name; nil where
    /// there is none.
    private static func userFolder(_ kind: String, _ environment: [String: String], usually: String) -> String? {
        let home = home(environment)
        let variable = "XDG_\(kind)_DIR"
        let candidates = [
            environment[variable], desktopChoice(variable, environment, home: home), home + "/" + usually,
        ]
        return candidates.compactMap { $0 }.first { isFolder($0) }
    }

    /// Source: xdg-user-dirs: lines such as `XDG_DOCUMENTS_DIR="$HOME/Documents"`.
    private static func desktopChoice(_ variable: String, _ environment: [String: String], home: String) -> String? {
        let settings = (environment["XDG_CONFIG_HOME"] ?? home + "/.config") + "/user-dirs.dirs"
        guard let data = try? OrdinaryFile.read(settings, atMost: 65_536) else { return nil }
        let text = String(decoding: data, as: UTF8.self)
        let line = text.split(separator: "\n").last { $0.hasPrefix(variable + "=") }
        let value = line.map { $0.split(separator: "\"") }?.dropFirst().first
        return value.map { String($0).replacingOccurrences(of: "$HOME", with: home) }
    }

    private static func isFolder(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType == .typeDirectory
    }

    /// The workshops of the folder, the latest first, and before them the one that was on a screen last, wherever it
    /// lies; one that cannot be read says so.
    func workshops(last: String?) -> [WorkshopEntry] {
        let last = last.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
        let own = names(ending: ".atelier").reversed().map { folder + "/" + $0 }
        let others = own.filter { URL(fileURLWithPath: $0).standardizedFileURL.path != last }
        return ((last.map { [$0] } ?? []) + others).map { path in
            let name = URL(fileURLWithPath: path).lastPathComponent
            do {
                let file = try WorkshopFile.open(at: path)
                let session = file.session
                let workshop = session.workshop
                try file.close()
                return WorkshopEntry(
                    path: path, title: workshop.frame[.title] ?? name, date: workshop.frame[.date] ?? "",
                    contributions: workshop.contributions.count, retentionDay: session.retentionDay,
                    isLast: path == last)
            } catch {
                return WorkshopEntry(path: path, title: name, date: "", contributions: 0, trouble: "⚠ " + name)
            }
        }
    }

    /// The paths of the workshops of the folder, and of those beside one that lies elsewhere.
    func workshops(beside path: String) -> [String] {
        Array(Set([folder, beside(path)])).sorted().flatMap { folder in
            names(ending: ".atelier", in: folder).map { folder + "/" + $0 }
        }
    }

    /// Where the synthesis can be put: the sticks, then the desktop and the documents folder.
    static func places(_ environment: [String: String]) -> [SavePlace] {
        let sticks = Mounts.sticks().map { ($0, true) }
        let own = [userFolder("DESKTOP", environment, usually: "Desktop"), Documents(environment: environment).folder]
        return (sticks + own.compactMap { $0 }.map { ($0, false) }).map { folder, isStick in
            SavePlace(name: URL(fileURLWithPath: folder).lastPathComponent, folder: folder, isStick: isStick)
        }
    }

    /// The files that can be imported: beside the workshop, then in the documents folder.
    func importable(beside path: String?) -> [String] {
        guard path != nil else { return [] }
        return [".csv", ".tsv", ".jsonl"].flatMap { names(ending: $0, in: beside(path)) }.sorted()
    }

    /// Where a file to import lies.
    func path(of name: String, beside path: String) -> String { beside(path) + "/" + name }

    /// A path in the folder that nothing bears yet: `2025-03-25 titre.atelier`, then `… (2).atelier`.
    func free(name: String) -> String {
        let base = folder + "/" + Self.fileName(name)
        let paths = ([""] + (2...999).map { " (\($0))" }).lazy.map { base + $0 + ".atelier" }
        return paths.first { !PrivateFile.isTaken($0) } ?? base + ".atelier"
    }

    /// Words as the name of a file: nothing that parts folders, no control character, at most 200 bytes.
    ///
    /// Scalar by scalar: a slash with an accent on it is one sign to a reader, and still a slash to the system.
    private static func fileName(_ words: String) -> String {
        var name = String.UnicodeScalarView()
        var bytes = 0
        for scalar in words.unicodeScalars.prefix(80) where !Shown.isHidden(scalar) {
            bytes += UTF8.width(scalar)
            if bytes > 200 { break }
            name.append("/\\:".unicodeScalars.contains(scalar) || Shown.picture(of: scalar) != nil ? "-" : scalar)
        }
        return String(name).trimmingCharacters(in: .whitespaces)
    }

    private func beside(_ path: String?) -> String {
        path.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path } ?? folder
    }

    private func names(ending suffix: String, in folder: String? = nil) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder ?? self.folder)) ?? []
        return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted()
    }

    /// The file's own name, without its ending.
    static func name(of path: String) -> String {
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }
}
