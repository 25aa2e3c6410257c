struct StoredLensAdded: StoredPayload {
    static let type = "lens-added"
    let lens: StoredLens

    func fact(_ words: inout WordReader) -> Fact { .lensAdded(lens.lens) }

    private enum CodingKeys: String, CodingKey {
        case lens
    }
}
