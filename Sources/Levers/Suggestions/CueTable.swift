import SessionEngine

/// The words by which the levers of a lens are known: its cues, and what its labels and descriptions say.
///
/// It serves a lens that nobody gave examples for. Its probabilities are an order and no more: they were never
/// measured, and stay below those of weights that were.
struct CueTable: Sendable {
    /// A cue of one word or of several in a row.
    private struct Cue: Sendable {
        let lever: Int
        let stems: [[UInt8]]
        let weight: Double
    }

    /// A cue that was found: of which lever, in which words, how strong.
    struct Find {
        let lever: Int
        let words: Range<Int>
        let weight: Double
    }

    private let cues: [[UInt8]: [Cue]]
    private let count: Int

    /// Reads the levers of a lens.
    init(_ lens: Lens) {
        var all: [Cue] = []
        for (lever, told) in lens.levers.enumerated() {
            for cue in told.cues ?? [] {
                let stems = Self.stems(of: cue)
                if !stems.isEmpty {
                    all.append(Cue(lever: lever, stems: stems, weight: 1 + 0.3 * Double(stems.count - 1)))
                }
            }
            for language in Language.allCases {
                all += Self.said(told.label[language], of: lever, weight: 0.8)
                all += Self.said(told.about[language], of: lever, weight: 0.7)
            }
        }
        cues = Dictionary(grouping: Self.weighed(all)) { $0.stems[0] }
        count = lens.levers.count
    }

    /// The words of a description that can tell something.
    private static func said(_ text: String, of lever: Int, weight: Double) -> [Cue] {
        stems(of: text).filter { $0.count > 3 && !EmptyWords.stems.contains($0) }
            .map { Cue(lever: lever, stems: [$0], weight: weight) }
    }

    /// A word that several levers claim tells less of each; the same cue of one lever counts once.
    private static func weighed(_ all: [Cue]) -> [Cue] {
        var best: [[[UInt8]]: [Int: Double]] = [:]
        for cue in all { best[cue.stems, default: [:]][cue.lever] = max(best[cue.stems]?[cue.lever] ?? 0, cue.weight) }
        return best.flatMap { stems, levers in
            levers.map { Cue(lever: $0, stems: stems, weight: $1 / Double(levers.count)) }
        }
    }

    private static func stems(of text: String) -> [[UInt8]] {
        TextWord.words(of: text).map { WordStem.stem($0.letters) }
    }

    /// Every cue that stands in these words.
    func finds(in words: [TextWord]) -> [Find] {
        let stems = words.map { WordStem.stem($0.letters) }
        return stems.indices.flatMap { start in
            (cues[stems[start]] ?? []).compactMap { cue in
                let end = start + cue.stems.count
                guard end <= stems.count, stems[start..<end].elementsEqual(cue.stems) else { return nil }
                return Find(lever: cue.lever, words: start..<end, weight: cue.weight)
            }
        }
    }

    /// How likely each lever is, and none.
    func chances(of finds: [Find]) -> (levers: [Double], none: Double) {
        var sums = Array(repeating: 0.0, count: count)
        for find in finds { sums[find.lever] += find.weight }
        // One cue of a lever's own gives about a half, and no number of them more than 0.8.
        let alone = sums.map { 0.8 * $0 / ($0 + 0.6) }
        let total = sums.reduce(0, +)
        let levers = zip(sums, alone).map { sum, chance in total > 0 ? chance * (0.5 + 0.5 * sum / total) : 0 }
        return (levers, levers.reduce(1) { $0 * (1 - $1) })
    }

    /// When a lever is suggested.
    static let thresholds = Thresholds(first: 0.4, second: 0.4, none: 1)
}

/// Words of French and English that tell nothing of any lever.
enum EmptyWords {
    /// As `WordStem` has them.
    static let stems = Set(list.split(separator: " ").map { WordStem.stem(Array($0.utf8)) })

    private static let list = """
        dans pour avec sans sous chez entre vers mais donc comme quand alors aussi plus moins tres trop tout tous toute \
        toutes cette cela celui celle ceux elle elles nous vous leur leurs notre votre etre avoir fait faire peut sont \
        etait sera quel quelle quels quelles meme autre autres encore deja ainsi dont lors parce pendant depuis apres \
        avant jusque selon that this these those with from into over under about have been were they them their there \
        where when what which will would could should than then some such each every very more most much many also \
        only other others your ours does doing being whom whose because while before after between
        """
}
