import ArgumentParser
import FrontEnd
import SessionEngine

struct Log: Subcommand {
    static let page = Page(
        name: "log", chapter: .look,
        does: Bilingual(
            fr: "Montre le journal : chaque geste, quand et de quel poste.",
            en: "Shows the log: each step, when and from which seat."),
        forms: [Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]")], words: 1...1, options: [.json],
        examples: [Bilingual(fr: "atelier log sante.atelier", en: "atelier log health.atelier")],
        note: Bilingual(
            fr: "Le numéro en tête de ligne est celui que prend « atelier withdraw ».",
            en: "The number that begins a line is the one that “atelier withdraw” takes."))

    @Argument var file: String
    @ArgumentParser.Flag var json = false
}

@MainActor
extension Log {
    func perform(at desk: Desk) throws {
        let session = try desk.read(file)
        let told = session.steps.map { ($0, desk.phrases.summary(of: $0, in: session.workshop)) }
        if json {
            return try desk.output.json(
                told.map { StepRecord($0, in: session, phrases: desk.phrases, summary: $1) })
        }
        for (step, summary) in told {
            desk.output.line(
                desk.phrases.line(step, summary: summary, isWithdrawn: session.withdrawn.contains(step.id)))
        }
    }
}
