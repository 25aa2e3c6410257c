struct StoredWorkshopMade: StoredPayload {
    static let type = "workshop-made"
    let workshop: WorkshopID
    let language: Language
    let template: StoredTemplate
    let lenses: [StoredLens]

    init(_ made: WorkshopMade) {
        workshop = made.id
        language = made.language
        template = StoredTemplate(made.template)
        lenses = made.lenses.map(StoredLens.init)
    }

    func fact(_ words: inout WordReader) -> Fact {
        .workshopMade(
            WorkshopMade(
                id: workshop, language: language, template: template.template, lenses: lenses.map(\.lens)))
    }

    private enum CodingKeys: String, CodingKey {
        case workshop, language, template, lenses
    }
}

/// A wording in both languages: `fr`, `en`.
struct StoredBilingual: Codable, Hashable, Sendable {
    let fr: String
    let en: String

    init(_ wording: Bilingual) { (fr, en) = (wording.fr, wording.en) }

    var bilingual: Bilingual { Bilingual(fr: fr, en: en) }

    private enum CodingKeys: String, CodingKey {
        case fr, en
    }
}

/// A template: `id`, `title`, `summary`, `when-to-use`, `source`, `lens`, `groups`, `actors`, `phases`, `blocks`,
/// `gates`, `votes` where it has a rule for them, `closing` where it has one of its own, `experiences` where it proposes
/// any.
///
/// It stands apart from the form of template files, which may change with the program.
struct StoredTemplate: Codable, Hashable, Sendable {
    let id: String
    let title: StoredBilingual
    let summary: StoredBilingual
    let whenToUse: StoredBilingual
    let source: StoredBilingual
    let lens: LensID
    let groups: [StoredBilingual]
    let actors: [StoredActor]
    let phases: [StoredPhasePlan]
    let blocks: [StoredBlock]
    let gates: [StoredGate]
    let votes: StoredVoteRule?
    let closing: StoredClosing?
    let experiences: [ExperienceID]?

    init(_ template: Template) {
        id = template.id
        title = StoredBilingual(template.title)
        summary = StoredBilingual(template.summary)
        whenToUse = StoredBilingual(template.whenToUse)
        source = StoredBilingual(template.source)
        lens = template.lens
        groups = template.groups.map(StoredBilingual.init)
        actors = template.actors.map(StoredActor.init)
        phases = template.phases.map { StoredPhasePlan(phase: $0.phase, kinds: $0.kinds) }
        blocks = template.blocks.map(StoredBlock.init)
        gates = template.gates.map(StoredGate.init)
        votes = template.votes.map(StoredVoteRule.init)
        closing = template.closing.map(StoredClosing.init)
        experiences = template.experiences
    }

    var template: Template {
        Template(
            id: id, title: title.bilingual, summary: summary.bilingual, whenToUse: whenToUse.bilingual,
            source: source.bilingual, lens: lens, groups: groups.map(\.bilingual), actors: actors.map(\.actor),
            phases: phases.map { PhasePlan(phase: $0.phase, kinds: $0.kinds) }, blocks: blocks.map(\.block),
            gates: gates.map(\.gate), votes: votes?.rule, closing: closing?.closing, experiences: experiences)
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, summary
        case whenToUse = "when-to-use"
        case source, lens, groups, actors, phases, blocks, gates, votes, closing, experiences
    }
}

/// A closing of a template's own: `title`, `lead`, `questions`.
struct StoredClosing: Codable, Hashable, Sendable {
    let title: StoredBilingual
    let lead: StoredBilingual
    let questions: [StoredBilingual]

    init(_ closing: TemplateClosing) {
        title = StoredBilingual(closing.title)
        lead = StoredBilingual(closing.lead)
        questions = closing.questions.map(StoredBilingual.init)
    }

    var closing: TemplateClosing {
        TemplateClosing(title: title.bilingual, lead: lead.bilingual, questions: questions.map(\.bilingual))
    }

    private enum CodingKeys: String, CodingKey {
        case title, lead, questions
    }
}

/// A kind of actor of a template: `id`, `label`, `heads`, `concerned`.
struct StoredActor: Codable, Hashable, Sendable {
    let id: ActorID
    let label: StoredBilingual
    let heads: Int?
    let concerned: Bool

    init(_ actor: Actor) {
        id = actor.id
        label = StoredBilingual(actor.label)
        heads = actor.heads
        concerned = actor.isConcerned
    }

    var actor: Actor { Actor(id: id, label: label.bilingual, heads: heads, isConcerned: concerned) }

    private enum CodingKeys: String, CodingKey {
        case id, label, heads, concerned
    }
}

/// The kinds natural in a phase: `phase`, `kinds`.
struct StoredPhasePlan: Codable, Hashable, Sendable {
    let phase: Phase
    let kinds: [Kind]

    private enum CodingKeys: String, CodingKey {
        case phase, kinds
    }
}

/// A line of the running order: `id`, `phase`, `role`, `title`, `prompt`, `minutes`, `minimum`.
struct StoredBlock: Codable, Hashable, Sendable {
    let id: BlockID
    let phase: Phase?
    let role: BlockRole
    let title: StoredBilingual
    let prompt: StoredBilingual
    let minutes: Int
    let minimum: Int

    init(_ block: Block) {
        id = block.id
        phase = block.phase
        role = block.role
        title = StoredBilingual(block.title)
        prompt = StoredBilingual(block.prompt)
        minutes = block.minutes
        minimum = block.minimum
    }

    var block: Block {
        Block(
            id: id, phase: phase, role: role, title: title.bilingual, prompt: prompt.bilingual, minutes: minutes,
            minimum: minimum)
    }

    private enum CodingKeys: String, CodingKey {
        case id, phase, role, title, prompt, minutes, minimum
    }
}

/// A gate: `phase` and `requirements`, each with `scope` (`each-group`, `workshop`), `at-least`, `kinds`, `complete`.
struct StoredGate: Codable, Hashable, Sendable {
    let phase: Phase
    let requirements: [StoredRequirement]

    init(_ gate: Gate) {
        phase = gate.phase
        requirements = gate.requirements.map {
            StoredRequirement(scope: $0.scope, atLeast: $0.atLeast, kinds: $0.kinds, complete: $0.complete)
        }
    }

    var gate: Gate {
        Gate(
            phase: phase,
            requirements: requirements.map {
                Requirement(scope: $0.scope, atLeast: $0.atLeast, kinds: $0.kinds, complete: $0.complete)
            })
    }

    private enum CodingKeys: String, CodingKey {
        case phase, requirements
    }
}

struct StoredRequirement: Codable, Hashable, Sendable {
    let scope: Requirement.Scope
    let atLeast: Int
    let kinds: [Kind]
    let complete: Bool

    private enum CodingKeys: String, CodingKey {
        case scope
        case atLeast = "at-least"
        case kinds, complete
    }
}
