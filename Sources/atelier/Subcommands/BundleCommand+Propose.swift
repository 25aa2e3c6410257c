import Levers
import SessionEngine
import Templates

@MainActor
extension BundleCommand {
    /// What seems to say the same, the surest first; nothing is bundled.
    func propose(_ number: String?, in workshop: Workshop, at desk: Desk) throws {
        let id = try number.map { try workshop.findContribution($0, command: Self.page.name) }
        var index = LikenessIndex(common: CommonWords(TemplateLibrary.commonWords))
        index.refresh(workshop.contributions)
        let rooms = RoomSides(workshop, areAlone: acrossRooms)
        let proposals =
            id.map { index.proposals(for: $0, bundles: workshop.bundles, rooms: rooms) }
            ?? index.proposals(bundles: workshop.bundles, rooms: rooms)
        if json {
            return try desk.output.json(proposals.map { ProposalRecord($0, index, in: workshop) })
        }
        for (rank, proposal) in proposals.enumerated() {
            if rank > 0 { desk.output.line("") }
            desk.output.line(desk.phrases.told(proposal, words: index.words(of: proposal), in: workshop))
            for line in proposal.all.compactMap({ workshop.contribution($0) }) {
                desk.output.line(
                    desk.phrases.proposed(
                        line, isInBundle: proposal.beside.contains(line.id), room: workshop.room(of: line)?.name))
            }
        }
    }
}

/// Contributions that seem to say the same, for a program.
private struct ProposalRecord: Encodable {
    /// The numbers of those that may be bundled: two at least, or one that may join `bundle`.
    let lines: [Int]
    /// The number of the bundle that they may join; absent where they would make one.
    let bundle: Int?
    /// The numbers of those of the bundle that they are like.
    let beside: [Int]
    /// The shared words.
    let words: [String]
    /// How sure it is, from 0 to 1, in hundredths.
    let degree: Double

    init(_ proposal: LikenessProposal, _ index: LikenessIndex, in workshop: Workshop) {
        func numbers(_ ids: [ContributionID]) -> [Int] { ids.compactMap { workshop.contribution($0)?.number } }
        lines = numbers(proposal.lines)
        bundle = proposal.bundle.flatMap { workshop.bundle($0)?.number }
        beside = numbers(proposal.beside)
        words = index.words(of: proposal)
        degree = (proposal.degree * 100).rounded() / 100
    }
}

extension Phrases {
    /// A line of a proposal: `   12 b  la réserve citoyenne`, and its room.
    fileprivate func proposed(_ line: Contribution, isInBundle: Bool, room: String?) -> String {
        let mark = isInBundle ? " ·" : "  "
        return "\(mark) \(line.number) \(line.group?.text ?? "·")  \(line.text)"
            + (room.map { "  [\(self.room($0))]" } ?? "")
    }
}
