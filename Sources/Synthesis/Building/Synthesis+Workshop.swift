package import SessionEngine

extension Synthesis {
    /// Writes what a workshop says, with the answers of one lens; without one, of the lens it maps onto.
    ///
    /// The paper speaks the language of the workshop. The same workshop always gives the same document. No name that
    /// was masked stands anywhere in the public edition.
    package init(of workshop: Workshop, lens: Lens? = nil, edition: Edition = .public) {
        let composition = Composition(workshop, lens: lens ?? workshop.lens, edition: edition)
        let whole = composition.synthesis
        self =
            switch edition {
            case .public: whole.masking(workshop.nameMask, note: Sentence(composition.phrases.maskedNote))
            case .internal: whole
            }
    }
}

extension Composition {
    fileprivate var synthesis: Synthesis {
        Synthesis(
            language: workshop.language, edition: edition, isFinal: workshop.isClosed, heading: heading,
            essential: essential,
            sections: [
                frameSection, roomSection, groupsSection, leversSection, convergencesSection, actionsSection,
                readingSection, seriesSection,
            ].filter { !$0.blocks.isEmpty },
            annex: annex)
    }
}
