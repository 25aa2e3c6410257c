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

    @Test("agree in number in French: one and zero are singular", arguments: 0..<20)
    func french(seed: Int) throws {
        for text in try texts(seed, .fr) {
            #expect(
                !text.contains(/\b[01]\u{A0}(?!h\b|hors\b|sous\b|pas\b|mars\b|mis\b|repris\b)\p{L}+[sx]\b/), "\(text)")
            #expect(
                !text.contains(
                    /\b([2-9]|\d\d+)\u{A0}(contribution|groupe|ligne|personne|condition|écueil|action|autre|phase)\b/),
                "\(text)")
        }
    }

    @Test("agree in number in English: only one is singular", arguments: 0..<20)
    func english(seed: Int) throws {
        for text in try texts(seed, .en) {
            #expect(
                !text.contains(/\b1 (contributions|groups|lines|people|conditions|pitfalls|actions|others|phases)\b/),
                "\(text)")
            #expect(
                !text.contains(/\b(0|[2-9]|\d\d+) (contribution|group|line|person|condition|pitfall|action|phase)\b/),
                "\(text)")
        }
    }

    @Test("have the spaces of their language", arguments: 0..<20)
    func typography(seed: Int) throws {
        for text in try texts(seed, .fr) {
            #expect(!text.contains(/[ ][;:!?»]|«[ ]|[^\s\u{A0}\u{202F}]»/), "\(text)")
            #expect(!text.contains(/\p{L}'\p{L}/), "\(text)")
        }
        // A lens names its French source by its French title.
        for text in try texts(seed, .en) where !text.hasPrefix("Lens:") {
            #expect(!text.contains(/\u{202F}|«|»|[ ][;:!?]/), "\(text)")
        }
    }

    @Test("end with a full stop where they are sentences, and have no double space or empty slot", arguments: 0..<20)
    func ends(seed: Int) throws {
        for language in Language.allCases {
            for text in try texts(seed, language) {
                #expect(!text.contains("  ") && !text.contains("{}") && !text.contains("()"), "\(text)")
            }
        }
    }
}
