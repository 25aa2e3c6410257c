import Levers
import SessionEngine

/// The examples, and how to learn from some of them.
struct Course {
    let examples: [Example]
    let levers: [LeverID]
    /// The lines of the concepts, folded.
    let conceptLines: [String]
    let concepts: Concepts
    let settings: Settings
    let sheet: Sheet
    private let signs: [SIMD8<Float>]

    init(_ examples: [Example], lens: Lens, concepts lines: [String], settings: Settings) {
        self.examples = examples
        conceptLines = lines
        concepts = Concepts(lines: lines)
        self.settings = settings
        levers = lens.levers.map(\.id)
        sheet = Sheet(examples.map(\.text), concepts: concepts, settings: settings)
        let levers = levers
        signs = examples.map { example in
            var signs = SIMD8<Float>(repeating: -1)
            for (index, lever) in levers.enumerated() where example.levers.contains(lever) { signs[index] = 1 }
            if example.levers.isEmpty { signs[levers.count] = 1 }
            return signs
        }
    }

    /// A sum of all that the weights are learnt from.
    var origin: String { Self.origin(examples, conceptLines, settings) }

    /// A sum of all that weights are learnt from.
    static func origin(_ examples: [Example], _ concepts: [String], _ settings: Settings) -> String {
        var hash = LetterHash()
        for example in examples {
            hash.add("\(example.id) \(example.lang) \(example.text) \(example.levers.map(\.text))\n".utf8)
        }
        for line in concepts { hash.add(line.utf8) }
        hash.add("\(settings.buckets) \(settings.closeness) \(settings.addedWeight) \(settings.rounds)".utf8)
        return String(hash.value, radix: 16)
    }

    /// Learns from these examples.
    func learn(from texts: [Int]) -> Regression {
        let limits = examples.map { settings.closeness * ($0.isAdded ? settings.addedWeight : 1) }
        return Regression(
            sheet, scaled: sheet.rarity(among: texts), texts: texts, signs: signs, limits: limits,
            rounds: settings.rounds)
    }

    /// What teaches when a source is held out; nil holds out none.
    func teaching(without source: String?) -> [Int] {
        examples.indices.filter {
            examples[$0].source != source && !(settings.isOriginalOnly && examples[$0].isAdded)
        }
    }

    /// The sources that are held out in turn: those of the original examples.
    var sources: [String] { Set(examples.filter { !$0.isAdded }.map(\.source)).sorted() }
}
