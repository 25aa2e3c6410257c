package import Levers
package import SessionEngine

extension TemplateLibrary {
    /// What proposes the levers of a lens: by the weights that were learnt for it, or by its cues alone.
    package func suggester(for lens: Lens) throws(TemplateFaults) -> Suggester {
        Suggester(lens: lens)
    }
}
