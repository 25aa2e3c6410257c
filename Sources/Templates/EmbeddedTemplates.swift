/// The files of `Templates/`, as they were when the program was built.
package enum EmbeddedTemplates {
    /// Their paths under `Templates/`, in order: `Lenses/rieutort.yaml`.
    package static var paths: [String] { table.map { String(describing: $0.path) } }

    /// The text of the file at that path; nil when there is none.
    package static func text(_ path: String) -> String? {
        table.first { String(describing: $0.path) == path }.map { String(describing: $0.text) }
    }
}
