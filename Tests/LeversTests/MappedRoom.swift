import Levers
import SessionEngine

/// A workshop of groups a, b, c that says things already mapped.
struct MappedRoom {
    private var events: [Event] = []

    static let lens = Lens(
        id: "rieutort", title: Bilingual(typed: ""), source: Bilingual(typed: ""), caution: Bilingual(typed: ""),
        levers: ["lieux", "communaute", "reseau", "vision", "gouvernance", "mise-en-reseau", "apprentissages"].map {
            Lever(
                id: LeverID($0), key: String($0.prefix(1)), label: Bilingual(typed: $0), short: Bilingual(typed: $0),
                about: Bilingual(typed: ""))
        })

    init() {
        let template = Template(
            id: "essai", title: Bilingual(typed: ""), summary: Bilingual(typed: ""), whenToUse: Bilingual(typed: ""),
            source: Bilingual(typed: ""), lens: "rieutort", groups: [],
            actors: [
                Actor(id: "elus", label: Bilingual(typed: "Élus")),
                Actor(id: "habitants", label: Bilingual(typed: "Habitants")),
            ], phases: [], blocks: [], gates: [])
        happen(.workshopMade(WorkshopMade(id: "w", language: .fr, template: template, lenses: [Self.lens])))
        for letter in ["a", "b", "c"].compactMap({ GroupLetter($0) }) { happen(.groupChanged(letter, [])) }
    }

    var workshop: Workshop { Session(events).workshop }
    var map: LeverMap { LeverMap(workshop, lens: Self.lens) }

    @discardableResult
    mutating func happen(_ fact: Fact) -> StepID {
        let seq = events.count + 1
        let step = StepID("s\(seq)")
        events.append(
            Event(
                seq: seq, id: EventID("e\(seq)"), moment: Moment(at: 0, offset: 0, boot: "b", tick: 0),
                writer: Writer(installation: "i", user: "u", seat: .screen), step: step, fact: fact))
        return step
    }

    /// Something is said; levers nil: not yet mapped, empty: none.
    @discardableResult
    mutating func say(
        _ kind: Kind, by letter: String? = nil, actor: ActorID? = nil, levers: [LeverID]? = nil, keep: Bool = false,
        text: String = "t"
    ) -> ContributionID {
        let id = ContributionID("c\(events.count)")
        let origin = letter.flatMap { GroupLetter($0) }.map { Origin.group($0) } ?? .plenary
        happen(
            .contributionMade(
                ContributionMade(id: id, kind: kind, origin: origin, phase: nil, text: text, raw: text, actor: actor)))
        if let levers { happen(.mappingSet(id, "rieutort", Mapping(levers: levers, confirmation: .typed))) }
        if keep { happen(.flagSet(id, .keep, true)) }
        return id
    }

    /// Takes a contribution back with the step that made it.
    mutating func takeBack(_ id: ContributionID) {
        let made = events.first { if case .contributionMade(let made) = $0.fact { made.id == id } else { false } }
        if let made { happen(.stepWithdrawn(made.step)) }
    }
}

/// The same numbers for the same seed (SplitMix64), so that a failing law can be run again.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 &+ 0x5851_F42D_4C95_7F2D }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
