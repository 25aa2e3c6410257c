import FrontEnd
import SessionEngine
import SessionStore

extension Desk {
    /// Takes back or brings back the last step of a seat, and says which.
    func turn(_ command: Command, in path: String, writer: String?) throws {
        let done = try perform(path, as: try self.writer(named: writer)) { _ in command }
        switch done.events.first?.fact {
        case .stepWithdrawn(let id)?: tell(id, in: done, with: phrases.takenBack)
        case .stepRestored(let id)?: tell(id, in: done, with: phrases.broughtBack)
        default: output.line(phrases.nothingChanged)
        }
    }

    /// Says what a step had done, named as the workshop was just after it.
    func tell(_ id: StepID, in done: Done, with sentence: (String) -> String) {
        guard let step = done.session.step(id) else { return }
        let then = Session(done.session.events.prefix { $0.seq < step.first + step.facts.count }).workshop
        output.line(sentence(phrases.summary(of: step, in: then)))
    }
}
