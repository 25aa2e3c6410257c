import SessionEngine
import SessionStore
import Templates

/// What stood in the way, said in two sentences, and the exit that goes with it.
struct Complaint: Error {
    let explanation: Explanation
    let exit: Exit

    init(_ explanation: Explanation, _ exit: Exit) {
        self.explanation = explanation
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
        case let faults as TemplateFaults: self.init(phrases.explain(faults), faults.isUnknownName ? .wrong : .failed)
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
