import ArgumentParser
import FrontEnd
import SessionEngine

struct BlockCommand: Subcommand {
    static let page = Page(
        name: "block", chapter: .lead,
        does: Bilingual(
            fr: "Montre le déroulé ; ouvre, ajoute, change, retire ou remet une séquence ; replanifie ce qui reste.",
            en: "Shows the running order; opens, adds, changes, cuts or restores a block; re-plans what remains."),
        forms: [
            Bilingual(fr: "FICHIER [list] [--json]", en: "FILE [list] [--json]"),
            Bilingual(fr: "FICHIER open SÉQUENCE [--reason RAISON]", en: "FILE open BLOCK [--reason REASON]"),
            Bilingual(
                fr: "FICHIER add TITRE --minutes N [--phase PHASE] [--role RÔLE] [--minimum N] [--after SÉQUENCE]",
                en: "FILE add TITLE --minutes N [--phase PHASE] [--role ROLE] [--minimum N] [--after BLOCK]"),
            Bilingual(fr: "FICHIER change SÉQUENCE [OPTIONS]", en: "FILE change BLOCK [OPTIONS]"),
            Bilingual(fr: "FICHIER cut|restore SÉQUENCE", en: "FILE cut|restore BLOCK"),
            Bilingual(
                fr: "FICHIER replan [--end HEURE] [--cut SÉQUENCE]… [--dry-run] [--json]",
                en: "FILE replan [--end TIME] [--cut BLOCK]… [--dry-run] [--json]"),
        ],
        words: 1...3,
        options: [
            .text(
                "--reason", "RAISON", "REASON",
                Bilingual(
                    fr: "Pourquoi ouvrir Résoudre avant l'heure ; la raison est imprimée.",
                    en: "Why Solve is opened early; the reason is printed.")),
            .text("--title", "TITRE", "TITLE", Bilingual(fr: "Le titre.", en: "The title.")),
            .text(
                "--prompt", "QUESTION", "QUESTION",
                Bilingual(fr: "La question posée à la salle.", en: "The question put to the room.")),
            .text(
                "--phase", "PHASE", "PHASE",
                Bilingual(
                    fr: "La phase ; « none » : hors phase.", en: "The phase; “none”: outside the phases.")),
            .text(
                "--role", "RÔLE", "ROLE",
                Bilingual(typed: "work, welcome, pause, report, closing.")),
            .number("--minutes", "N", "N", Bilingual(fr: "La durée prévue.", en: "The time planned.")),
            .number(
                "--minimum", "N", "N",
                Bilingual(
                    fr: "La durée au-dessous de laquelle mieux vaut la retirer.",
                    en: "The time below which it should rather be cut.")),
            .text(
                "--after", "SÉQUENCE", "BLOCK",
                Bilingual(
                    fr: "La séquence qui précède ; « none » : tout en haut.",
                    en: "The block before it; “none”: at the top.")),
            .text(
                "--end", "HEURE", "TIME",
                Bilingual(
                    fr: "L'heure de fin voulue, 12:30 ; sans elle, celle qui était promise.",
                    en: "The end that is wanted, 12:30; without it, the one that was promised.")),
            .text(
                "--cut", "SÉQUENCE", "BLOCK",
                Bilingual(
                    fr: "Une séquence à venir que le nouveau plan retire ; se répète.",
                    en: "A block to come that the new plan cuts; may be repeated.")),
            .alone(
                "--dry-run",
                Bilingual(
                    fr: "Montre le nouveau plan et n'écrit rien.", en: "Shows the new plan and writes nothing.")),
            .json,
        ],
        examples: [
            Bilingual(
                fr: "atelier block sante.atelier add \"Pause café\" --minutes 15 --role pause --after 3",
                en: "atelier block health.atelier add \"Coffee\" --minutes 15 --role pause --after 3"),
            Bilingual(
                fr: "atelier block sante.atelier replan --end 12:30 --dry-run",
                en: "atelier block health.atelier replan --end 12:30 --dry-run"),
        ],
        note: Bilingual(
            fr: "SÉQUENCE : son rang dans la liste, son titre ou son identifiant.",
            en: "BLOCK: its rank in the list, its title or its id."))

    @Argument var words: [String]
    @Option var reason: String?
    @Option var title: String?
    @Option var prompt: String?
    @Option var phase: String?
    @Option var role: String?
    @Option var minutes: Int?
    @Option var minimum: Int?
    @Option var after: String?
    @Option var end: String?
    @Option var cut: [String] = []
    @ArgumentParser.Flag var dryRun = false
    @ArgumentParser.Flag var json = false

    private enum Verb: String, CaseIterable { case list, open, add, change, cut, restore, replan }
}

@MainActor
extension BlockCommand {
    func perform(at desk: Desk) throws {
        var queue = WordQueue(words, of: Self.page.name)
        let file = try queue.next()
        let verb = try queue.verb(Verb.self, default: .list)
        let name = [.list, .replan].contains(verb) ? "" : try queue.next()
        try queue.end()
        switch verb {
        case .list: try list(try desk.read(file).workshop, at: desk)
        case .replan: try replan(file, at: desk)
        case .open: try desk.tell(file) { .openBlock(try $0.workshop.findBlock(name), reason: reason) }
        case .add: try desk.tell(file) { try add(name, in: $0.workshop) }
        case .change: try desk.tell(file) { .changeBlock(try $0.workshop.findBlock(name), try edits(in: $0.workshop)) }
        case .cut, .restore:
            try desk.tell(file) { .changeBlock(try $0.workshop.findBlock(name), [.cut(verb == .cut)]) }
        }
    }

    private func add(_ title: String, in workshop: Workshop) throws -> Command {
        guard let minutes else { throw Misuse.lacksValue(option: "--minutes", command: Self.page.name) }
        return .addBlock(
            title: title, prompt: prompt, phase: try phaseEdit ?? nil, role: try roleEdit ?? .work, minutes: minutes,
            minimum: minimum, after: try after.map { try workshop.findBlock($0) })
    }

    private func edits(in workshop: Workshop) throws -> [BlockEdit] {
        var edits: [BlockEdit] = []
        if let title { edits.append(.title(title)) }
        if let prompt { edits.append(.prompt(prompt)) }
        if let phase = try phaseEdit { edits.append(.phase(phase)) }
        if let role = try roleEdit { edits.append(.role(role)) }
        if let minutes { edits.append(.minutes(minutes)) }
        if let minimum { edits.append(.minimum(minimum)) }
        if let after { edits.append(.after(isNone(after) ? nil : try workshop.findBlock(after))) }
        guard !edits.isEmpty else {
            throw Misuse.oneOf(
                ["--title", "--prompt", "--phase", "--role", "--minutes", "--minimum", "--after"],
                command: Self.page.name)
        }
        return edits
    }

    private var phaseEdit: Phase?? {
        get throws { try phase.map { isNone($0) ? nil : try Phase.find($0) } }
    }

    private var roleEdit: BlockRole? {
        get throws {
            try role.map { typed in
                let lookup = Lookup(
                    typed, among: BlockRole.allCases.map { ($0, [$0.rawValue, $0.label.fr, $0.label.en]) })
                guard let role = lookup.value else {
                    throw Misuse.unknownVerb(
                        typed, command: "\(Self.page.name) --role", known: BlockRole.allCases.map(\.rawValue))
                }
                return role
            }
        }
    }

    private func list(_ workshop: Workshop, at desk: Desk) throws {
        let now = desk.now()
        if json { return try desk.output.json(BlockRecord.all(of: workshop, at: now, phrases: desk.phrases)) }
        desk.output.lines(desk.phrases.runningOrder(workshop, at: now))
    }
}

// MARK: a new plan

@MainActor
extension BlockCommand {
    /// Shows the new plan, and applies it unless it was only asked to be shown.
    private func replan(_ file: String, at desk: Desk) throws {
        guard !dryRun else { return try show(try plan(in: try desk.read(file).workshop, at: desk.now()), at: desk) }
        var shown: Replan?
        let done = try desk.perform(file) { session in
            let plan = try plan(in: session.workshop, at: desk.now())
            shown = plan
            return .replan(plan.times, end: plan.newEnd)
        }
        if let shown { try show(shown, at: desk) }
        guard !json else { return }
        desk.output.line(
            done.step.map { desk.phrases.written(desk.phrases.summary(of: $0, in: done.workshop)) }
                ?? desk.phrases.nothingChanged)
    }

    private func plan(in workshop: Workshop, at now: Moment) throws -> Replan {
        let wanted = try end.map { text throws(Refusal) in
            guard let time = ClockTime(text) else { throw .notATime(text) }
            return time
        }
        if workshop.isClosed { throw Refusal.closed }
        guard
            let plan = workshop.replan(at: now, end: wanted, cutting: Set(try cut.map { try toCome($0, in: workshop) }))
        else { throw Refusal.nothingToCome }
        return plan
    }

    /// A block that the new plan may cut: it was never opened.
    private func toCome(_ name: String, in workshop: Workshop) throws -> BlockID {
        let id = try workshop.findBlock(name)
        guard let running = workshop.block(id), running.wasOpened else { return id }
        throw Refusal.alreadyOpened(running.block.title[workshop.language])
    }

    private func show(_ plan: Replan, at desk: Desk) throws {
        if json { return try desk.output.json(ReplanRecord(plan, phrases: desk.phrases)) }
        desk.output.lines(desk.phrases.preview(of: plan))
    }
}
