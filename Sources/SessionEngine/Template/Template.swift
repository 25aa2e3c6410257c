/// What a gate asks before its phase is accomplished.
package struct Requirement: Hashable, Codable, Sendable {
    /// Whether each group present must meet it, or the workshop as a whole.
    package enum Scope: String, Codable, Sendable {
        case eachGroup = "each-group"
        case workshop
    }

    /// Who must meet it.
    package var scope: Scope
    /// How many contributions: at least 1.
    package var atLeast: Int
    /// Of these kinds; empty means any kind.
    package var kinds: [Kind]
    /// Only actions that have a carrier and a date count.
    package var complete: Bool

    /// Takes who, how many, and of which kinds.
    package init(scope: Scope, atLeast: Int, kinds: [Kind] = [], complete: Bool = false) {
        self.scope = scope
        self.atLeast = atLeast
        self.kinds = kinds
        self.complete = complete
    }

    private enum CodingKeys: String, CodingKey {
        case scope
        case atLeast = "at-least"
        case kinds, complete
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            scope: try values.decode(Scope.self, forKey: .scope),
            atLeast: try values.decode(Int.self, forKey: .atLeast),
            kinds: try values.decodeIfPresent([Kind].self, forKey: .kinds) ?? [],
            complete: try values.decodeIfPresent(Bool.self, forKey: .complete) ?? false)
    }
}

/// What makes a phase *accomplished*.
package struct Gate: Hashable, Codable, Sendable {
    /// The phase it judges.
    package var phase: Phase
    /// All of these must be met.
    package var requirements: [Requirement]

    /// Takes a phase and what it asks.
    package init(phase: Phase, requirements: [Requirement]) {
        self.phase = phase
        self.requirements = requirements
    }
}

/// What a phase is called in this template, and what is natural in it.
package struct PhasePlan: Hashable, Codable, Sendable {
    /// The phase.
    package var phase: Phase
    /// The kinds natural in it, the first being the one a line takes unmarked.
    package var kinds: [Kind]

    /// Takes a phase and its kinds.
    package init(phase: Phase, kinds: [Kind]) {
        self.phase = phase
        self.kinds = kinds
    }
}

/// A way of running a workshop, as data: a workshop's file carries the whole of it.
package struct Template: Hashable, Codable, Sendable {
    /// Its id: `s-inspirer`.
    package let id: String
    /// Its title.
    package var title: Bilingual
    /// What it is, in one or two sentences.
    package var summary: Bilingual
    /// When to use it, and when not.
    package var whenToUse: Bilingual
    /// Where it comes from, and what in it is the tool's.
    package var source: Bilingual
    /// The lens whose levers it maps onto.
    package var lens: LensID
    /// The groups proposed to a new workshop.
    package var groups: [Bilingual]
    /// The kinds of actors that it knows; those concerned are marked.
    package var actors: [Actor]
    /// The phases, each once, in order.
    package var phases: [PhasePlan]
    /// The running order.
    package var blocks: [Block]
    /// What makes each phase accomplished.
    package var gates: [Gate]
    /// How votes are given; nil where it says nothing of them.
    package var votes: VoteRule?
    /// What the things to keep answer; nil where they are left free.
    package var closing: TemplateClosing?
    /// The experiences proposed to those who learn, in order; nil where it proposes none.
    package var experiences: [ExperienceID]?

    /// Takes all that a template file says.
    package init(
        id: String, title: Bilingual, summary: Bilingual, whenToUse: Bilingual, source: Bilingual, lens: LensID,
        groups: [Bilingual], actors: [Actor], phases: [PhasePlan], blocks: [Block], gates: [Gate],
        votes: VoteRule? = nil, closing: TemplateClosing? = nil, experiences: [ExperienceID]? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.whenToUse = whenToUse
        self.source = source
        self.lens = lens
        self.groups = groups
        self.actors = actors
        self.phases = phases
        self.blocks = blocks
        self.gates = gates
        self.votes = votes
        self.closing = closing
        self.experiences = experiences
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, summary
        case whenToUse = "when-to-use"
        case source, lens, groups, actors, phases, blocks, gates, votes, closing, experiences
    }

    /// The kinds natural in a phase; outside a phase, words heard.
    package func kinds(in phase: Phase?) -> [Kind] {
        let kinds = phases.first { $0.phase == phase }?.kinds ?? []
        return kinds.isEmpty ? [.parole] : kinds
    }

    /// What the gate of a phase asks; nothing when the template has none.
    package func requirements(of phase: Phase) -> [Requirement] {
        gates.first { $0.phase == phase }?.requirements ?? []
    }
}
