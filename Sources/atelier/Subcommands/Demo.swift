import ArgumentParser
import Foundation
import FrontEnd
import Publishing
import SessionEngine
import Synthesis

struct Demo: Subcommand {
    static let page = Page(
        name: "demo", chapter: .begin,
        does: Bilingual(
            fr: "Ouvre une copie d'un atelier de démonstration, déjà mené ; rien de ce qu'on y fait ne reste.",
            en: "Opens a copy of a demonstration workshop, already run; nothing done in it stays."),
        forms: [Bilingual(typed: "")], words: 0...0, examples: [Bilingual(typed: "atelier demo")],
        note: Bilingual(
            fr: "Sans terminal, l'atelier est rejoué en lignes de texte, que suit sa synthèse.",
            en: "Without a terminal, the workshop is replayed as lines of text, followed by its synthesis."))
}

@MainActor
extension Demo {
    func perform(at desk: Desk) throws {
        if isTerminalAtHand { return try runScreen(.demonstrate, at: desk) }
        let copy = try PassingFile.demonstration()
        defer { copy.remove() }
        replay(copy.session, at: desk)
        desk.output.line()
        desk.output.raw(Data(TextRenderer.render(Synthesis(of: copy.session.workshop)).utf8))
    }

    private func replay(_ session: Session, at desk: Desk) {
        let workshop = session.workshop
        desk.output.line(workshop.frame[.title] ?? "")
        if let notice = workshop.frame[.notice] { desk.output.line(notice) }
        desk.output.line()
        for step in session.steps {
            let time = desk.phrases.timecode(workshop.begunAt.map { step.moment.milliseconds(since: $0) } ?? 0)
            guard case .contributionMade(let made)? = step.facts.first,
                let contribution = workshop.contribution(made.id)
            else {
                desk.output.line("\(time) — \(desk.phrases.summary(of: step, in: workshop))")
                continue
            }
            desk.output.line("\(time) \(desk.phrases.line(contribution, in: workshop, lens: workshop.lens))")
        }
    }
}
