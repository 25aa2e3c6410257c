extension Workshop {
    /// The lens of that id among those it carries; nil where it carries none such.
    package func lens(_ id: LensID) -> Lens? { lenses.first { $0.id == id } }

    /// The lenses beside the one that it maps onto, in the order in which they were brought in.
    package var furtherLenses: [Lens] { Array(lenses.dropFirst()) }

    /// Something that counts has an answer in a lens.
    package func isMapped(in lens: Lens) -> Bool {
        contributions.contains { $0.isKept && $0.mapping(in: lens) != nil }
    }

    // MARK: decide

    func addLens(_ lens: Lens) throws(Refusal) -> [Fact] {
        if let known = self.lens(lens.id) { throw .lensCarried(lens.id, isSame: known == lens) }
        return [.lensAdded(lens)]
    }

    /// The lens of that id, or the refusal that names those it carries.
    func known(_ id: LensID) throws(Refusal) -> Lens {
        guard let lens = lens(id) else { throw .unknown(.lens, id.text, nearest: lenses.map(\.id.text)) }
        return lens
    }

    // MARK: apply

    /// The one that came first stays: what was mapped onto it keeps its meaning.
    mutating func add(_ lens: Lens) {
        if self.lens(lens.id) == nil { lenses.append(lens) }
    }
}
