import SessionEngine

extension Subcommand {
    /// One of the values of an option, or the refusal that names them; nil where the option was left out.
    func chosen<Value: CaseIterable & RawRepresentable<String>>(
        _: Value.Type, _ typed: String?, option: String
    ) throws -> Value? {
        try typed.map { typed in
            guard let value = Value(rawValue: typed.lowercased()) else {
                throw Misuse.unknownVerb(
                    typed, command: "\(Self.page.name) \(option)", known: Value.allCases.map(\.rawValue))
            }
            return value
        }
    }
}
