import Levers
import SessionEngine
import Templates
import Testing

/// The laws of what is proposed by the weights that come with the program.
struct SuggesterTests {
    private static let library = TemplateLibrary(folder: nil)
    private static let weightsText = EmbeddedTemplates.text("Lenses/rieutort.weights") ?? ""
    private static let suggester = Result {
        try library.suggester(for: try library.lens(LensID("rieutort")))
    }

    private static let odd = [
        "", " ", "a", "é", "…", "👩🏽‍🌾", "水は誰のもの", "\u{301}", "\u{0}\u{7F}", "'’'", "100 000 000 €", "١٢٣", "Ⅷ", "ﬁn",
        String(repeating: "a", count: 5000), String(repeating: "on se parle ", count: 416),
        String(repeating: "👍", count: 5000), String(repeating: "e\u{301}", count: 2500), "а́лло мир", "שלום עולם",
    ]

    private static let said = [
        "personne n'ose prendre la parole", "on se file un coup de main entre voisins",
        "faut aller chercher les éleveurs de l'autre vallée", "choisir trois priorités et dire non au reste",
        "qui décide, qui signe, c'est écrit nulle part", "une animatrice payée à mi-temps pour faire le lien",
        "la première année on s'est plantés, on a refait", "le goudron coûte 40 € le mètre",
    ]

    @Test func eachLeverIsFoundWhereItIsPlainlyMeantAndNoneWhereNothingIs() throws {
        let suggester = try Self.suggester.get()
        let found = Self.said.map { suggester.suggestions(for: $0).first?.lever.text ?? "-" }
        #expect(
            found == [
                "lieux", "communaute", "reseau", "vision", "gouvernance", "mise-en-reseau", "apprentissages", "-",
            ])
    }

    @Test(arguments: odd + said)
    func probabilitiesAndTellingWordsKeepTheirLaws(_ text: String) throws {
        let suggester = try Self.suggester.get()
        let (suggestions, judgement) = suggester.weigh(text)
        #expect(suggestions == suggester.suggestions(for: text) && judgement == suggester.judgement(of: text))
        #expect(judgement.chances.map(\.lever) == suggester.lens.levers.map(\.id))
        #expect((judgement.chances.map(\.probability) + [judgement.none]).allSatisfy { (0...1).contains($0) })
        #expect(suggestions.count <= 2)
        #expect(suggestions.map(\.lever) == Array(judgement.ranked.map(\.lever).prefix(suggestions.count)))
        for suggestion in suggestions {
            #expect(suggestion.telling.count <= 3)
            for (index, span) in suggestion.telling.enumerated() {
                #expect(span.lowerBound >= text.startIndex && span.upperBound <= text.endIndex && !span.isEmpty)
                #expect(isOnWordBoundaries(span, in: text), "\(text[span])")
                for other in suggestion.telling[..<index] { #expect(!other.overlaps(span)) }
            }
        }
    }

    private func isOnWordBoundaries(_ span: Range<String.Index>, in text: String) -> Bool {
        func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
        let before = span.lowerBound == text.startIndex || !isPart(text[text.index(before: span.lowerBound)])
        let after = span.upperBound == text.endIndex || !isPart(text[span.upperBound])
        return before && after && isPart(text[span.lowerBound])
    }

    @Test(arguments: ["", " \n\t", "…", "👩🏽‍🌾 🚜", "?!", "— « »"])
    func ofATextWithoutAWordNothingIsSaid(_ text: String) throws {
        let suggester = try Self.suggester.get()
        #expect(suggester.suggestions(for: text).isEmpty)
        #expect(suggester.judgement(of: text).none == 1)
    }

    @Test(arguments: [
        ("Qui DÉCIDE à la mairie ?", "qui decide a la mairie"), ("l’écoute", "l'ecoute"), ("cœur", "coeur"),
        ("tjs les mêmes", "toujours les mêmes"), ("pcq ça bloque", "parce que ça bloque"),
        ("un rdv pr les assos", "un rendez-vous pour les associations"), ("à 20h30", "à 19h"),
        ("cafe\u{301}", "café"), ("d'ici 2040", "d'ici 2050"), ("tiers-lieu", "tiers lieu"),
        ("45 personnes", "30 personnes"),
    ])
    func writtenOtherwiseItIsTheSame(_ one: String, _ other: String) throws {
        let suggester = try Self.suggester.get()
        #expect(suggester.judgement(of: one) == suggester.judgement(of: other))
    }

    @Test func tellsHowGoodItIsOnlyWhereItWasMeasured() throws {
        let suggester = try Self.suggester.get()
        #expect(!suggester.isFromCuesAlone)
        let french = try #require(suggester.measure(in: .fr))
        #expect(french.examples > 2000)
        for language in Language.allCases {
            guard let measure = suggester.measure(in: language) else { continue }
            #expect(measure.firstTwoRight >= measure.firstRight && measure.microF1 > 0.5)
        }
    }

    @Test func weightsOfOtherLeversServeNothing() throws {
        let lens = try Self.library.lens(LensID("rieutort"))
        let weights = try LeverWeights(text: Self.weightsText)
        var other = lens
        other.levers.removeLast()
        #expect(!weights.fit(other))
        #expect(Suggester(lens: other, weights: weights).isFromCuesAlone)
        #expect(!Suggester(lens: lens, weights: weights).isFromCuesAlone)
    }

    @Test func damagedWeightsAreRefused() throws {
        let bytes = Array(Self.weightsText.utf8)
        for size in [0, 10, 23, 24, 500, bytes.count / 2, bytes.count - 20, bytes.count - 1] {
            #expect(throws: WeightsTrouble.self) {
                try LeverWeights(text: String(decoding: bytes[..<size], as: UTF8.self))
            }
        }
        for place in [3, 40, 700, bytes.count / 3, bytes.count - 3] {
            var changed = bytes
            changed[place] = changed[place] == 0x40 ? 0x41 : 0x40
            #expect(throws: WeightsTrouble.self) { try LeverWeights(text: String(decoding: changed, as: UTF8.self)) }
        }
        #expect(throws: WeightsTrouble.damaged) { try LeverWeights(text: Self.weightsText + "x\n") }
        #expect(throws: WeightsTrouble.notWeights) { try LeverWeights(text: "id: rieutort\n") }
    }

    /// A file whose sum is right and whose lines are not.
    @Test(arguments: [
        ("levers", "levers: lieux"), ("buckets", "buckets: 1000"), ("biases", "biases: 1 2"),
        ("largest", "largest: nan"),
        ("thresholds", "thresholds: 0.3 x 1"), ("calibration lever", "calibration lever: 1 2 3"),
        ("measured fr", "measured fr: 12 1.5 1 1 1 1"), ("examples", "examples: 0"), ("lens", "lens:"),
    ])
    func aLineThatCannotBeIsTold(_ key: String, _ line: String) throws {
        var lines = Self.weightsText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let index = try #require(lines.firstIndex { $0.hasPrefix(key + ": ") })
        lines[index] = line
        let body = lines.dropLast(2).joined(separator: "\n") + "\n"
        #expect(throws: WeightsTrouble.self) { try LeverWeights(text: body + LeverWeights.sumLine(after: body)) }
    }
}
