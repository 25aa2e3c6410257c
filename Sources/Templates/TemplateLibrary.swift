import Foundation
package import SessionEngine
package import Synthesis

/// The templates, lenses and cards at hand: the user's own files first, then those inside the program.
///
/// A file is known by its name without `.yaml`, which its `id` must equal; the user's own wins over the built-in one
/// of the same name, even when it is broken: its faults are told rather than something else used in silence.
package struct TemplateLibrary: Sendable {
    /// The user's folder, which may hold `Workshops`, `Lenses` and `Experiences`; nil: only what is built in.
    package let folder: String?

    /// Takes the user's folder.
    package init(folder: String?) {
        self.folder = folder
    }

    /// Finds the user's folder: `$XDG_DATA_HOME/atelier` where that is absolute, else `~/.local/share/atelier`.
    package init(environment: [String: String]) {
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            folder = data + "/atelier"
        } else {
            folder = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/share/atelier" : nil }
        }
    }

    /// Every template, by id.
    package func list() -> [LibraryItem<Template>] {
        let (lenses, experiences) = known
        return sources(.workshops).map { source in
            LibraryItem(source) { text, name throws(TemplateFaults) in
                try Template(yaml: text, file: source.path, name: name, lenses: lenses, experiences: experiences)
            }
        }
    }

    /// Every lens, by id.
    package func listLenses() -> [LibraryItem<Lens>] {
        sources(.lenses).map { source in
            LibraryItem(source) { text, name throws(TemplateFaults) in
                try Lens(yaml: text, file: source.path, name: name)
            }
        }
    }

    /// Every card, by id.
    package func listExperiences() -> [LibraryItem<Experience>] {
        let lenses = lensesAtHand
        return sources(.experiences).map { source in
            LibraryItem(source) { text, name throws(TemplateFaults) in
                try Experience(yaml: text, file: source.path, name: name, lenses: lenses)
            }
        }
    }

    /// The lenses that can be read.
    var lensesAtHand: [Lens] { listLenses().compactMap { try? $0.content.get() } }

    /// What a template may name.
    var known: (lenses: [LensID], experiences: [ExperienceID]) {
        (ids(.lenses).map { LensID($0) }, ids(.experiences).map { ExperienceID($0) })
    }

    /// Every layout of the paper, by id.
    package func listLayouts() -> [LibraryItem<PaperLayout>] {
        sources(.layouts).map(layoutItem)
    }

    private func layoutItem(_ source: LibrarySource) -> LibraryItem<PaperLayout> {
        LibraryItem(source) { text, name throws(TemplateFaults) in
            try PaperLayout(yaml: text, file: source.path, name: name)
        }
    }

    /// The layout of that id, or all that is wrong with it.
    package func layout(_ id: String) throws(TemplateFaults) -> PaperLayout {
        guard let source = sources(.layouts).first(where: { $0.name == id }) else { throw unknown(id, .layouts) }
        return try layoutItem(source).content.get()
    }

    /// The template of that id, or all that is wrong with it.
    package func template(_ id: String) throws(TemplateFaults) -> Template {
        guard let item = list().first(where: { $0.id == id }) else { throw unknown(id, .workshops) }
        return try item.content.get()
    }

    /// The lens of that id, or all that is wrong with it.
    package func lens(_ id: LensID) throws(TemplateFaults) -> Lens {
        guard let item = listLenses().first(where: { $0.id == id.text }) else { throw unknown(id.text, .lenses) }
        return try item.content.get()
    }

    /// The card of that id, or all that is wrong with it.
    package func experience(_ id: ExperienceID) throws(TemplateFaults) -> Experience {
        guard let source = sources(.experiences).first(where: { $0.name == id.text }) else {
            throw unknown(id.text, .experiences)
        }
        return try Experience(yaml: try source.text(), file: source.path, name: id.text, lenses: lensesAtHand)
    }

    /// How often words stand in what is said in workshops.
    package static var commonWords: String { EmbeddedTemplates.text("Words/common.txt") ?? "" }

    /// What a file of the library is; the folder that it lies in bears this name.
    package enum Shelf: String, CaseIterable, Sendable {
        /// Templates of workshops.
        case workshops = "Workshops"
        /// Lenses.
        case lenses = "Lenses"
        /// Cards of experiences.
        case experiences = "Experiences"
        /// Layouts of the paper.
        case layouts = "Synthesis"

        /// The name of the commented example of such a file; nil where the built-in ones say all.
        var example: String? {
            switch self {
            case .workshops: "workshop"
            case .lenses: "lens"
            case .experiences: "experience"
            case .layouts: nil
            }
        }
    }

    func sources(_ shelf: Shelf) -> [LibrarySource] {
        let own = LibrarySource.own(folder.map { "\($0)/\(shelf.rawValue)" })
        let names = Set(own.map(\.name))
        let builtIn = LibrarySource.builtIn(shelf.rawValue).filter { !names.contains($0.name) }
        return (own + builtIn).sorted { $0.name < $1.name }
    }

    func ids(_ shelf: Shelf) -> [String] { sources(shelf).map(\.name) }

    func unknown(_ id: String, _ shelf: Shelf) -> TemplateFaults {
        TemplateFaults([TemplateFault(file: id, trouble: .unknownName(id, known: ids(shelf)))])
    }
}

/// One file of the library: what it holds, or what is wrong with it.
package struct LibraryItem<Content: Sendable>: Sendable {
    /// The file's name without its ending.
    package let id: String
    /// Where it lies; for a built-in one its path in the project.
    package let path: String
    /// It lies in the user's folder.
    package let isOwn: Bool
    /// What it holds.
    package let content: Result<Content, TemplateFaults>

    init(_ source: LibrarySource, read: (String, String) throws(TemplateFaults) -> Content) {
        id = source.name
        path = source.path
        isOwn = source.isOwn
        do throws(TemplateFaults) { content = .success(try read(try source.text(), source.name)) } catch {
            content = .failure(error)
        }
    }
}
