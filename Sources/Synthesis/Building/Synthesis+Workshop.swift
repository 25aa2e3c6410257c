package import SessionEngine

extension Synthesis {
    /// What stands beside the lens with which the document is written.
    package enum Beside: Hashable, Sendable {
        /// The first other lens of the workshop onto which something that counts was mapped; nothing where there is none.
        case usual
        /// Nothing.
        case nothing
        /// This lens, whatever was mapped onto it.
        case lens(Lens)
    }

    /// Writes what a workshop says, with the answers of one lens (without one, of the lens it maps onto), and a second
    /// one beside it.
    ///
    /// The paper speaks the language of the workshop. The same workshop always gives the same document. No name that
    /// was masked stands anywhere in the public edition.
    package init(
        of workshop: Workshop, lens: Lens? = nil, beside: Beside = .usual, edition: Edition = .public
    ) {
        let lens = lens ?? workshop.lens
        let composition = Composition(
            workshop, lens: lens, beside: beside.lens(in: workshop, besides: lens), edition: edition)
        let whole = composition.synthesis
        self =
            switch edition {
            case .public: whole.masking(workshop.nameMask, note: Sentence(composition.phrases.maskedNote))
            case .internal: whole
            }
    }
}

extension Synthesis.Beside {
    fileprivate func lens(in workshop: Workshop, besides first: Lens?) -> Lens? {
        switch self {
        case .usual: workshop.lenses.first { $0.id != first?.id && workshop.isMapped(in: $0) }
        case .nothing: nil
        case .lens(let lens): lens.id == first?.id ? nil : lens
        }
    }
}

extension Composition {
    fileprivate var synthesis: Synthesis {
        Synthesis(
            language: workshop.language, edition: edition, isFinal: workshop.isClosed, heading: heading,
            essential: essential,
            sections: [
                frameSection, roomSection, groupsSection, leversSection, besideSection, convergencesSection,
                actionsSection, readingSection, seriesSection,
            ].filter { !$0.blocks.isEmpty },
            annex: annex)
    }
}
