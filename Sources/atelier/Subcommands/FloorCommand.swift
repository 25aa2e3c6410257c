import ArgumentParser
import Canvas
import FrontEnd
import SessionEngine

struct FloorCommand: Subcommand {
    static let page = Page(
        name: "floor", chapter: .look,
        does: Bilingual(
            fr: "La parole : qui l'attend, qui en a le plus, quelles voix manquent, par groupe et par type d'acteur.",
            en: "The floor: who is owed it, who has most of it, whose voice is missing, by group and by kind of actor."),
        forms: [Bilingual(fr: "FICHIER [--json]", en: "FILE [--json]")], words: 1...1, options: [.json],
        examples: [Bilingual(fr: "atelier floor sante.atelier", en: "atelier floor health.atelier")],
        note: Bilingual(
            fr: "On compte les contributions notées, pas le temps de parole : règle de l'outil.",
            en: "Contributions noted are counted, not time spoken: a rule of the tool."))

    @Argument var file: String
    @ArgumentParser.Flag var json = false
}

@MainActor
extension FloorCommand {
    func perform(at desk: Desk) throws {
        let workshop = try desk.read(file).workshop
        if json { return try desk.output.json(FloorRecord(workshop.floorSheet, phrases: desk.phrases)) }
        desk.output.lines(desk.phrases.floor(workshop.floorSheet, in: workshop))
    }
}

extension Phrases {
    /// The floor by group and by kind of actor, least heard first, then the voices, then the rule.
    func floor(_ sheet: FloorSheet, in workshop: Workshop) -> [String] {
        var lines = [floorHeading(sheet.groups)]
        lines += sheet.groups.lines.map { seat(group($0.seat, in: workshop), share($0, of: sheet.groups)) }
        lines += sheet.groups.outside.map { seat(group($0.seat, in: workshop), share($0)) }
        lines += ["", floorHeading(sheet)]
        lines += sheet.actors.lines.map { seat(actor($0.seat, in: workshop), share($0, of: sheet.actors)) }
        lines += sheet.actors.outside.map { seat(actor($0.seat, in: workshop), share($0)) }
        lines += [""] + voices(sheet, in: workshop)
        if !sheet.outside.isEmpty { lines.append(gathered(sheet.outside)) }
        if workshop.rooms.count > 1 { lines.append(floorAcrossRooms) }
        return lines + ["", floorRule()]
    }

    private func seat(_ name: String, _ share: String) -> String { "  \(Fitting.padded(name, to: 30))  \(share)" }
}
