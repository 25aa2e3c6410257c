import Levers
import SessionEngine

/// The examples, and how to learn from some of them.
struct Course {
    let examples: [Example]
    let levers: [LeverID]
    let concepts: Concepts
    let settings: Settings
    let sheet: Sheet
    private let signs: [SIMD8<Float>]

    init(_ examples: [Example], lens: Lens, concepts: Concepts, settings: Settings) {
        self.examples = examples
        self.concepts = concepts
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
