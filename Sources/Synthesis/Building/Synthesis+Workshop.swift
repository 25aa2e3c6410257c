package import SessionEngine

extension Synthesis {
    /// Writes what a workshop says, with the answers of one lens; without one, of the lens it maps onto.
    ///
    /// The paper speaks the language of the workshop. The same workshop always gives the same document.
    package init(of workshop: Workshop, lens: Lens? = nil, edition: Edition = .public) {
        let composition = Composition(workshop, lens: lens ?? workshop.lens, edition: edition)
        self.init(
            language: workshop.language, edition: edition, isFinal: workshop.isClosed,
            heading: composition.heading, essential: composition.essential,
            sections: [
                composition.frameSection, composition.roomSection, composition.groupsSection,
                composition.leversSection, composition.convergencesSection, composition.actionsSection,
            ].filter { !$0.blocks.isEmpty },
            annex: composition.annex)
    }
}
