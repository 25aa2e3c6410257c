import ArgumentParser
import SessionEngine

struct List: Subcommand {
    static let page = Page(
        name: "list", chapter: .look,
        does: Bilingual(
            fr: "Montre les contributions, toutes ou certaines.", en: "Shows the contributions, all or some."),
        forms: [Bilingual(fr: "FICHIER [OPTIONS]", en: "FILE [OPTIONS]")], words: 1...1,
        options: [
            .text("--kind", "GENRE", "KIND", Bilingual(fr: "De ce genre.", en: "Of this kind.")),
            .text(
                "--lever", "LEVIER", "LEVER",
                Bilingual(
                    fr: "Sur ce levier ; « none » : hors schéma ; « unmapped » : pas encore classées.",
                    en: "On this lever; “none”: outside the diagram; “unmapped”: not yet mapped.")),
            .lensOfWorkshop,
            .text(
                "--group", "GROUPE", "GROUP",
                Bilingual(fr: "De ce groupe ; « none » : de la plénière.", en: "Of this group; “none”: of the plenary.")
            ),
            .text(
                "--phase", "PHASE", "PHASE",
                Bilingual(
                    fr: "De cette phase ; « none » : hors phase.", en: "Of this phase; “none”: outside the phases.")),
            .text(
                "--room", "SALLE", "ROOM",
                Bilingual(
                    fr: "De cette salle d'une plénière ; « none » : dites ici.",
                    en: "Of this room of a plenary; “none”: said here.")),
            .text("--flag", "MARQUE", "FLAG", Bilingual(fr: "Qui portent cette marque.", en: "That bear this flag.")),
            .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier list sante.atelier --group b --kind ecueil",
                en: "atelier list health.atelier --group b --kind ecueil")
        ])

    @Argument var file: String
    @Option var kind: String?
    @Option var lever: String?
    @Option var lens: String?
    @Option var group: String?
    @Option var phase: String?
    @Option var flag: String?
    @Option var room: String?
    @ArgumentParser.Flag var json = false
}

@MainActor
extension List {
    func perform(at desk: Desk) throws {
        let kind = try kind.map { try Kind.find($0) }
        let flag = try flag.map { try SessionEngine.Flag.find($0) }
        let phase: Phase?? = try phase.map { isNone($0) ? nil : try Phase.find($0) }
        let workshop = try desk.read(file).workshop
        let lens = try lens.map { try workshop.findLens($0) } ?? workshop.lens
        let hasLever = try leverFilter(in: workshop, lens)
        let hasOrigin = try groupFilter(in: workshop)
        let hasRoom = try roomFilter(in: workshop)
        let chosen = workshop.contributions.filter { contribution in
            (kind == nil || contribution.kind == kind) && (flag.map(contribution.flags.contains) ?? true)
                && (phase == nil || contribution.phase == phase) && hasLever(contribution) && hasOrigin(contribution)
                && hasRoom(contribution)
        }
        let bundles = workshop.bundleOfMember
        if json {
            return try desk.output.json(
                chosen.map { ContributionRecord($0, in: workshop, lens: lens, bundle: bundles[$0.id]) })
        }
        for contribution in chosen {
            desk.output.line(
                desk.phrases.line(contribution, in: workshop, lens: lens, bundle: bundles[contribution.id]))
        }
    }

    private func leverFilter(in workshop: Workshop, _ lens: Lens?) throws -> (Contribution) -> Bool {
        guard let lever, let lens else { return { _ in true } }
        if Folding.fold(lever) == "unmapped" { return { $0.mapping(in: lens) == nil } }
        if isNone(lever) { return { $0.mapping(in: lens)?.levers.isEmpty ?? false } }
        let id = try lens.findLever(lever)
        return { $0.mapping(in: lens)?.levers.contains(id) ?? false }
    }

    private func roomFilter(in workshop: Workshop) throws -> (Contribution) -> Bool {
        guard let room else { return { _ in true } }
        if isNone(room) { return { $0.source == nil } }
        let id = try workshop.findRoom(room)
        return { $0.source?.room == id }
    }

    private func groupFilter(in workshop: Workshop) throws -> (Contribution) -> Bool {
        guard let group else { return { _ in true } }
        if isNone(group) { return { $0.origin == .plenary } }
        let letter = try workshop.findGroup(group)
        return { $0.group == letter }
    }
}
