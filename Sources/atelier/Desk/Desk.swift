import SessionEngine
import SessionStore

/// What a subcommand works with: words in one language, standard output, the surroundings of the process.
final class Desk {
    let phrases: Phrases
    let environment: [String: String]
    let output = Output(descriptor: 1)
    let errors = Output(descriptor: 2)

    init(phrases: Phrases, environment: [String: String]) {
        self.phrases = phrases
        self.environment = environment
    }

    /// Says what stood in the way on standard error: what is wrong, then what to do.
    func say(_ complaint: Complaint) -> Exit {
        errors.lines(complaint.facts + [complaint.remedy])
        return complaint.exit
    }
}
