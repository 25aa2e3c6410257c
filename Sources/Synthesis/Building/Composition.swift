import Levers
import SessionEngine

/// What every part of the document is written from, worked out once.
struct Composition {
    let workshop: Workshop
    let edition: Synthesis.Edition
    let phrases: Phrases
    /// The lens, and what was said under it; a workshop without one has no levers.
    let lens: Lens
    let map: LeverMap
    /// A second lens, told beside the first.
    let beside: Lens?
    let count: HonestCount
    /// The bundle in which each contribution stands.
    let bundleOfMember: [ContributionID: Bundle]
    /// The room's own levers, by lever.
    let ownBundles: [LeverID: [Bundle]]
    /// The parts of each contribution that was split.
    let partsOfWhole: [ContributionID: [Contribution]]
    /// What finds moments again in recordings.
    let recordingClocks: [RecordingClock]
    /// What counts, in order of arrival.
    let kept: [Contribution]

    /// Speaks the language of the workshop, unless it stands in a document of another one.
    init(
        _ workshop: Workshop, lens: Lens?, beside: Lens? = nil, edition: Synthesis.Edition, language: Language? = nil
    ) {
        let lens =
            lens
            ?? Lens(
                id: "", title: Bilingual(typed: ""), source: Bilingual(typed: ""), caution: Bilingual(typed: ""),
                levers: [])
        self.workshop = workshop
        self.edition = edition
        self.lens = lens
        self.beside = beside
        phrases = Phrases(language ?? workshop.language)
        map = LeverMap(workshop, lens: lens)
        count = workshop.count(lens: lens.id)
        bundleOfMember = workshop.bundleOfMember
        ownBundles = workshop.ownLevers(in: lens)
        partsOfWhole = workshop.partsOfWhole
        recordingClocks = workshop.recordingClocks
        kept = workshop.kept
    }

    // MARK: whose words

    /// What the place where words stand leaves to be said of them.
    struct Told: OptionSet {
        let rawValue: Int
        static let kind = Told(rawValue: 1)
        static let origin = Told(rawValue: 2)
        static let speaker = Told(rawValue: 4)
        static let all: Told = [.kind, .origin, .speaker]
    }

    /// A contribution's words, with what they are and where they come from as the edition allows it.
    func quotation(_ contribution: Contribution, _ told: Told = .all) -> Quotation {
        Quotation(
            id: contribution.id, number: contribution.number, words: contribution.text, kind: contribution.kind,
            label: told.contains(.kind) ? phrases.name(of: contribution.kind) : nil,
            attribution: attribution(of: contribution, told))
    }

    func quotations(_ contributions: [Contribution], _ told: Told = .all) -> [Quotation] {
        contributions.map { quotation($0, told) }
    }

    func contributions(_ lines: [LeverLine]) -> [Contribution] { lines.compactMap { workshop.contribution($0.id) } }

    /// Group or place, kind of actor, who is spoken for, timecode: "Groupe 2, élus (18min43)".
    private func attribution(of contribution: Contribution, _ told: Told) -> String? {
        var parts = told.contains(.origin) ? [origin(of: contribution)] : []
        if told.contains(.speaker) {
            if let actor = shownActor(of: contribution) { parts.append(label(of: actor)) }
            if let actor = shownSpokenFor(of: contribution) { parts.append(phrases.speakingFor(label(of: actor))) }
        }
        let timecode = told.contains(.speaker) ? shownTimecode(of: contribution) : nil
        let text = [parts.joined(separator: ", "), timecode].compactMap { $0 }.filter { !$0.isEmpty }
        return text.isEmpty ? nil : text.joined(separator: " ")
    }

    /// The group by its name, the plenary, or the place outside the room.
    func origin(of contribution: Contribution) -> String {
        if let room = workshop.room(of: contribution) { return origin(of: contribution, in: room) }
        return switch contribution.origin {
        case .group(let letter): groupName(letter)
        case .plenary: phrases.plenary
        case .outside(let place): phrases.outside(place)
        }
    }

    /// What a group is called: its name, or its letter where it has none.
    func groupName(_ letter: GroupLetter) -> String {
        let name = workshop.group(letter)?.name ?? letter.text
        return name == letter.text ? phrases.group(letter) : name
    }

    func label(of actor: ActorID) -> String { workshop.actor(actor)?.label[phrases.language] ?? actor.text }

    // MARK: what the edition allows

    /// A line of so few people may give one of them away: then neither actor nor timecode is told in public.
    func isVeiled(_ contribution: Contribution) -> Bool {
        edition == .public && contribution.actor.map { workshop.isThin($0, for: contribution) } ?? false
    }

    /// Those whose kind of actor may be told by line: what a claim about kinds of actors may cite.
    func unveiled(_ contributions: [Contribution]) -> [Contribution] { contributions.filter { !isVeiled($0) } }

    func shownActor(of contribution: Contribution) -> ActorID? { isVeiled(contribution) ? nil : contribution.actor }

    func shownSpokenFor(of contribution: Contribution) -> ActorID? {
        isVeiled(contribution) ? nil : contribution.spokenFor.flatMap { isVeiled($0, for: contribution) ? nil : $0 }
    }

    private func isVeiled(_ actor: ActorID, for contribution: Contribution) -> Bool {
        edition == .public && workshop.isThin(actor, for: contribution)
    }

    func shownTimecode(of contribution: Contribution) -> String? {
        isVeiled(contribution) ? nil : contribution.timecode.map(phrases.timecode)
    }

    /// Where it is found in each recording, as far as its timecode may be told.
    func shownPlaces(of contribution: Contribution) -> [(recording: Recording, place: Int64)] {
        guard !isVeiled(contribution), let timecode = workshop.ownTimecode(of: contribution) else { return [] }
        return recordingClocks.compactMap { clock in clock.place(at: timecode).map { (clock.recording, $0) } }
    }
}

extension [Contribution] {
    /// Their names, in the same order.
    var ids: [ContributionID] { map(\.id) }
}
