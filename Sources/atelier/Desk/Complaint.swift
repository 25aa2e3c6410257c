import Publishing
import SessionEngine
import SessionStore
import Templates

/// What stood in the way, said in two sentences, and the exit that goes with it.
struct Complaint: Error {
    /// What is wrong, a line each.
    let facts: [String]
    /// What to do.
    let remedy: String
    let exit: Exit

    /// The same as two sentences.
    var explanation: Explanation { Explanation(facts.joined(separator: " "), remedy) }

    init(_ explanation: Explanation, _ exit: Exit) {
        self.init([explanation.fact], explanation.remedy, exit)
    }

    init(_ facts: [String], _ remedy: String, _ exit: Exit) {
        self.facts = facts
        self.remedy = remedy
        self.exit = exit
    }

    /// Anything that a subcommand throws.
    @MainActor init(_ error: any Error, phrases: Phrases) {
        switch error {
        case let complaint as Complaint: self = complaint
        case let refusal as Refusal:
            self.init(phrases.explain(refusal), refusal.isWrongEverywhere ? .wrong : .refused)
        case let trouble as StoreTrouble: self.init(phrases.explain(trouble), .failed)
        case let misuse as Misuse: self.init(phrases.explain(misuse), .wrong)
        case let faults as TemplateFaults:
            self.init(
                faults.faults.map { phrases.fault($0) }, faults.faults.first.map { phrases.remedy($0) } ?? "",
                faults.isUnknownName ? .wrong : .failed)
        case let trouble as PaperTrouble: self.init(phrases.explain(trouble), .failed)
        case let lost as OutputLost: self.init(phrases.outputLost(errno: lost.errno), .failed)
        default: self.init(phrases.unforeseen(String(describing: error)), .failed)
        }
    }
}

extension TemplateFaults {
    fileprivate var isUnknownName: Bool {
        faults.contains { if case .unknownName = $0.trouble { true } else { false } }
    }
}
