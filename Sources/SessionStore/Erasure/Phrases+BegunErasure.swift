package import SessionEngine

extension Phrases {
    /// The sentences of an erasure that was begun and not ended.
    package func explain(_ begun: BegunErasure, of path: String) -> Explanation {
        Explanation(
            tell(
                path, fr: "Un effacement commencé dans FILE n'est pas fini : des mots ou des noms y sont encore.",
                en: "An erasure begun in FILE has not ended: words or names are still there."),
            say(fr: "Pour le finir : \(command(begun)).", en: "To end it: \(command(begun)).")
                .split(separator: "FILE", omittingEmptySubsequences: false).joined(separator: Self.shellWord(path)))
    }

    /// As it can be copied into a shell.
    private static func shellWord(_ path: String) -> String {
        let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@".contains($0) }
        return isPlain
            ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// The command that ends it.
    private func command(_ begun: BegunErasure) -> String {
        switch begun {
        case .redaction(let numbers): "atelier redact FILE " + numbers.map(String.init).joined(separator: " ")
        case .carried(let ranks):
            "atelier redact FILE --carried " + ranks.map(String.init).joined(separator: " ")
        case .anonymisation(hasNames: false): "atelier anonymise FILE"
        case .anonymisation(hasNames: true):
            say(
                fr: "atelier anonymise FILE --name NOM, avec les mêmes noms",
                en: "atelier anonymise FILE --name NAME, with the same names")
        case .unknown:
            say(
                fr: "atelier anonymise FILE, ou atelier redact FILE N",
                en: "atelier anonymise FILE, or atelier redact FILE N")
        }
    }
}
