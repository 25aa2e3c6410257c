package import Levers
package import SessionEngine

extension TemplateLibrary {
    /// What proposes the levers of a lens: by the weights that were learnt for it, or by its cues alone.
    ///
    /// Weights lie beside a lens, under its name and `.weights`; those in the user's folder win over the built-in ones.
    /// Weights that were learnt for other levers, as when a lens was changed since, serve nothing.
    package func suggester(for lens: Lens) throws(TemplateFaults) -> Suggester {
        guard let source = LibrarySource.weights(lens.id.text, own: folder) else { return Suggester(lens: lens) }
        return Suggester(lens: lens, weights: try Self.read(source))
    }

    private static func read(_ source: LibrarySource) throws(TemplateFaults) -> LeverWeights {
        let text = try source.text()
        do throws(WeightsTrouble) { return try LeverWeights(text: text) } catch {
            throw TemplateFaults([TemplateFault(file: source.path, trouble: .weights(error))])
        }
    }
}
