import ArgumentParser
import SessionEngine

struct Withdraw: Subcommand {
    static let page = Page(
        name: "withdraw", chapter: .mend,
        does: Bilingual(
            fr: "Retire n'importe quel geste du journal, de qui qu'il soit.",
            en: "Withdraws any step of the log, whoever made it."),
        forms: [Bilingual(fr: "FICHIER GESTE", en: "FILE STEP")], words: 2...2,
        examples: [Bilingual(fr: "atelier withdraw sante.atelier 12", en: "atelier withdraw health.atelier 12")],
        note: Bilingual(
            fr: "GESTE : le numéro que lui donne « atelier log », ou son identifiant.",
            en: "STEP: the number that “atelier log” gives it, or its id."))

    @Argument var file: String
    @Argument var step: String
}

@MainActor
extension Withdraw {
    func perform(at desk: Desk) throws {
        let done = try desk.perform(file) { session in .withdraw(try find(in: session).id) }
        if case .stepWithdrawn(let id)? = done.events.first?.fact {
            desk.tell(id, in: done, with: desk.phrases.withdrawn)
        }
    }

    private func find(in session: Session) throws(Refusal) -> Step {
        let numbered = Int(step).flatMap { number in session.steps.first { $0.first == number } }
        if let found = numbered ?? session.step(StepID(step)) { return found }
        throw .unknown(.step, step, nearest: [])
    }
}
