import SessionEngine
import Synthesis
import Testing

/// How the sentences are written, in both languages.
@Suite("The sentences of the synthesis")
struct WordingLaws {
    /// Everything printed about a random workshop in one language.
    private func texts(_ seed: Int, _ language: Language) throws -> [String] {
        let workshop = try Room.random(seed).workshop
        guard workshop.language == language else { return [] }
        return Synthesis.Edition.allCases.flatMap { Synthesis(of: workshop, edition: $0).texts }
    }

    /// Every number with the word after it.
    private func counted(_ text: String) -> [(number: Int, noun: String)] {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return zip(words, words.dropFirst()).compactMap { number, noun in Int(number).map { ($0, String(noun)) } }
    }

    @Test("agree in number in French: one and zero are singular", arguments: 0..<60)
    func french(seed: Int) throws {
        let one: Set = [
            "contribution", "groupe", "ligne", "personne", "condition", "écueil", "action", "autre", "phase",
            "classement", "reprise", "mise", "gardée", "reçue",
        ]
        for text in try texts(seed, .fr) {
            for (number, noun) in counted(text) {
                #expect(number > 1 || !one.contains { noun == $0 + "s" }, "\(text)")
                #expect(number < 2 || !one.contains(noun), "\(text)")
            }
        }
    }

    @Test("agree in number in English: only one is singular", arguments: 0..<60)
    func english(seed: Int) throws {
        let one: Set = ["contribution", "group", "line", "condition", "pitfall", "action", "phase", "mapping"]
        for text in try texts(seed, .en) {
            for (number, noun) in counted(text) {
                #expect(number != 1 || !(one.contains { noun == $0 + "s" } || noun == "people"), "\(text)")
                #expect(number == 1 || !(one.contains(noun) || noun == "person"), "\(text)")
            }
        }
    }

    @Test("have the spaces of their language", arguments: 0..<30)
    func typography(seed: Int) throws {
        let wide = [" ;", " :", " !", " ?", " »", "« "]
        for text in try texts(seed, .fr) {
            #expect(!wide.contains { text.contains($0) }, "\(text)")
            #expect(!text.contains("'"), "\(text)")
        }
        // A lens names its French source by its French title.
        for text in try texts(seed, .en) where !text.hasPrefix("Lens:") {
            #expect(!(wide + ["\u{202F}", "«", "»", "'"]).contains { text.contains($0) }, "\(text)")
        }
    }

    @Test("have no double space and no empty slot", arguments: 0..<30)
    func ends(seed: Int) throws {
        for language in Language.allCases {
            for text in try texts(seed, language) {
                #expect(!text.contains("  ") && !text.contains("{}") && !text.contains("()"), "\(text)")
            }
        }
    }
}
