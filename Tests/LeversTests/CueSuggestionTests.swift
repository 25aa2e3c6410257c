import Levers
import SessionEngine
import Testing

/// What is proposed for a lens that nobody gave examples for.
struct CueSuggestionTests {
    private static func lever(_ id: String, _ about: String, cues: [String]? = nil) -> Lever {
        Lever(
            id: LeverID(id), key: String(id.prefix(1)), label: Bilingual(typed: id), short: Bilingual(typed: id),
            about: Bilingual(typed: about), cues: cues)
    }

    private static let suggester = Suggester(
        lens: Lens(
            id: LensID("essai"), title: Bilingual(typed: "Essai"), source: Bilingual(typed: "s"),
            caution: Bilingual(typed: "c"),
            levers: [
                lever("noyau", "Des habitants convaincus qui portent le projet", cues: ["coup de main", "têtus"]),
                lever("argent", "Des financements qui durent : subventions, mécénat", cues: ["boucler le budget"]),
            ]))

    private func told(_ text: String) -> [(lever: String, words: [String])] {
        Self.suggester.suggestions(for: text).map { suggestion in
            (suggestion.lever.text, suggestion.telling.map { String(text[$0]) })
        }
    }

    @Test func aCueOfSeveralWordsIsFoundAndMarkedAsOnePlace() {
        let found = told("ici c'est un Coup de main le samedi")
        #expect(found.map(\.lever) == ["noyau"])
        #expect(found.first?.words == ["Coup de main"])
    }

    @Test func wordsOfTheDescriptionTellToo() {
        #expect(told("la subvention est partie").map(\.lever) == ["argent"])
    }

    @Test(arguments: ["quelques TETUS", "quelques têtus", "quelques te\u{302}tus", "un têtu"])
    func neitherCaseNorAccentNorNumberMatters(_ text: String) {
        #expect(told(text).map(\.lever) == ["noyau"])
    }

    @Test(arguments: ["", " ", "a", "👩🏽‍🌾🌧️", "水は誰のもの", "il pleut", "de pour avec", "\u{301}\u{301}", "…"])
    func whereNothingTellsNothingIsProposed(_ text: String) {
        #expect(told(text).isEmpty)
        #expect(Self.suggester.judgement(of: text).none == 1)
    }

    @Test func neverOverTwoAndTheSurestFirst() {
        let suggestions = Self.suggester.suggestions(
            for: "coup de main des têtus, et boucler le budget sans subvention")
        #expect(suggestions.map(\.lever.text) == ["noyau", "argent"])
        #expect(suggestions[0].probability >= suggestions[1].probability)
        #expect(suggestions.allSatisfy { (0...1).contains($0.probability) })
    }

    @Test func nothingIsClaimedThatWasNotMeasured() {
        #expect(Self.suggester.isFromCuesAlone)
        for language in Language.allCases { #expect(Self.suggester.measure(in: language) == nil) }
    }
}
