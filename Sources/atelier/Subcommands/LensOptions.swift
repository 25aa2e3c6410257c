import ArgumentParser
import SessionEngine
import Synthesis

/// The options by which a document is written with another lens than the workshop's own, or with a second one beside it.
struct LensOptions: ParsableArguments {
    @Option var lens: String?
    @Option var beside: String?

    /// What the help says of them.
    nonisolated static let options: [Page.Option] = [
        .text(
            "--lens", "GRILLE", "LENS",
            Bilingual(
                fr: "La grille avec laquelle le document est écrit ; sinon, celle de l'atelier.",
                en: "The lens with which the document is written; otherwise the workshop's own.")),
        .text(
            "--beside", "GRILLE", "LENS",
            Bilingual(
                fr:
                    "Une seconde grille, dite à côté ; d'habitude, la première autre où quelque chose est classé. « none » : aucune.",
                en:
                    "A second lens, told beside it; as a rule the first other one onto which something is mapped. “none”: none."
            )),
    ]
}

@MainActor
extension LensOptions {
    /// The lens that was named; nil: the workshop's own.
    func main(in workshop: Workshop) throws -> Lens? { try lens.map { try workshop.findLens($0) } }

    /// What stands beside it; refuses the same lens twice.
    func beside(in workshop: Workshop, at desk: Desk) throws -> Synthesis.Beside {
        guard let beside else { return .usual }
        if isNone(beside) { return .nothing }
        let second = try workshop.findLens(beside)
        guard try second.id != workshop.findLens(lens).id else {
            throw Complaint(desk.phrases.besideItself(second.id.text), .refused)
        }
        return .lens(second)
    }
}
