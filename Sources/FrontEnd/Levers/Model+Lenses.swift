import Canvas
import Levers
package import SessionEngine

extension Action {
    /// What chooses a lens, and brings a further one in.
    static let lenses: [Action] = [
        Action(
            "lens",
            title: Bilingual(
                fr: "Choisir la grille qu’on regarde, ou en ajouter une",
                en: "Choose the lens that is looked at, or add one"),
            short: Bilingual(fr: "Grille", en: "Lens"), chords: [.letter("G")], screens: [.levers, .closing],
            performs: [.addLens]
        ) { _ in [.listLenses] }
    ]
}

extension Model {
    /// The lens that the screen looks at: on the levers and the closing the one chosen there, everywhere else, as before
    /// the room, the one that the workshop maps onto.
    var lens: Lens? {
        guard screen == .levers || screen == .closing, let chosenLens else { return workshop.lens }
        return workshop.lens(chosenLens) ?? workshop.lens
    }

    /// The lens with which the paper is written in the place of the workshop's own; nil as long as nobody chose one.
    package var paperLens: Lens? { closing.paperLens.flatMap { workshop.lens($0) } }

    /// The lenses of the library have come: those that the workshop carries are told first.
    mutating func chooseLens(_ library: [Lens]) {
        guard screen == .levers || screen == .closing, let now = lens else { return }
        let carried = workshop.lenses.map { lens in
            Choice.Option(
                phrases.carried(lens, mapped: LeverMap(workshop, lens: lens), isFirst: lens.id == workshop.lens?.id),
                detail: phrases.shortCaution(lens)
            ) { $0.look(at: lens) }
        }
        let others = library.filter { workshop.lens($0.id) == nil }.map { lens in
            Choice.Option(phrases.toAdd(lens), detail: phrases.levers(of: lens)) { _ in [.perform(.addLens(lens))] }
        }
        overlay = .choice(
            Choice(
                Bilingual(fr: "Quelle grille ?", en: "Which lens?"), text: phrases.whatFollowsTheLens(),
                selected: workshop.lenses.firstIndex { $0.id == now.id } ?? 0, carried + paperOptions(now) + others))
    }

    /// On the closing: which lens the paper is written with.
    private func paperOptions(_ now: Lens) -> [Choice.Option] {
        guard screen == .closing, let first = workshop.lens else { return [] }
        func option(_ lens: Lens?) -> Choice.Option {
            Choice.Option(key: "p", phrases.paper(lens ?? first)) { model in
                model.closing.paperLens = lens?.id
                model.status = Status(.note, model.phrases.paperIsWritten(lens ?? first))
                return []
            }
        }
        if let paper = paperLens {
            return paper.id == now.id ? [option(nil)] : [option(now.id == first.id ? nil : now)]
        }
        return now.id == first.id ? [] : [option(now)]
    }

    /// Looks at a lens from now on, on the levers and the closing.
    mutating func look(at lens: Lens) -> [Effect] {
        chosenLens = lens.id
        (levers, closing.pointed, readings) = (LeversState(), nil, nil)
        let map = LeverMap(workshop, lens: lens)
        status = Status(.note, phrases.lookedAt(lens, mapped: map.mapped, of: map.kept))
        return []
    }
}

extension Phrases {
    func whatFollowsTheLens() -> String {
        say(
            fr: "Le schéma, la file et la liste la suivent. La saisie et la salle gardent celle de l'atelier.",
            en: "The diagram, the queue and the list follow it. Capture and the room keep the workshop's own.")
    }

    /// `Les leviers de Rieutort · 12 classées sur 64 · celle de l'atelier`.
    func carried(_ lens: Lens, mapped map: LeverMap, isFirst: Bool) -> String {
        let own = isFirst ? [say(fr: "celle de l'atelier", en: "the workshop's own")] : []
        return ([text(lens.title), mapped(map)] + own).joined(separator: " · ")
    }

    func toAdd(_ lens: Lens) -> String { say(fr: "Ajouter : {}", en: "Add: {}", words: text(lens.title)) }

    /// The labels of its levers, in order.
    func levers(of lens: Lens) -> String { lens.levers.map { text($0.label) }.joined(separator: " · ") }

    func lookedAt(_ lens: Lens, mapped: Int, of kept: Int) -> String {
        say(fr: "On regarde : {}", en: "Looked at: {}", words: text(lens.title)) + " · "
            + self.mapped(mapped, of: kept)
    }

    func paper(_ lens: Lens) -> String {
        say(fr: "Écrire le papier avec : {}", en: "Write the paper with: {}", words: text(lens.title))
    }

    func paperIsWritten(_ lens: Lens) -> String {
        say(
            fr: "Aperçu, impression et fichiers sont écrits avec : {}",
            en: "Preview, print and files are written with: {}", words: text(lens.title))
    }
}
