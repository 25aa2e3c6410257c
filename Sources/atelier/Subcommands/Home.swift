import ArgumentParser
import FrontEnd
import SessionEngine

struct Home: Subcommand {
    static let page = Page(
        name: "home", chapter: .begin,
        does: Bilingual(
            fr:
                "L'accueil : la liste des ateliers, d'où l'on en crée ou en ouvre un. C'est aussi « atelier » tout seul.",
            en: "Home: the list of workshops, from which one is made or opened. So does “atelier” alone."),
        forms: [Bilingual(typed: "")], words: 0...0, examples: [Bilingual(typed: "atelier")])
}

@MainActor
extension Home {
    func perform(at desk: Desk) throws { try runScreen(.listWorkshops, at: desk) }
}
