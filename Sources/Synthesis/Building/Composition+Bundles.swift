import SessionEngine

extension Composition {
    /// A bundle with what it holds that counts.
    struct Held {
        let bundle: Bundle
        let members: [Contribution]
    }

    /// The bundles of which something counts, in the order in which they were made.
    var held: [Held] {
        workshop.bundles.map { Held(bundle: $0, members: workshop.kept(in: $0)) }.filter { !$0.members.isEmpty }
    }

    /// The room's own levers at a lever: the bundles that were put there.
    func ownLevers(at lever: LeverID) -> [OwnLever] {
        (ownBundles[lever] ?? []).map { bundle in
            let members = workshop.kept(in: bundle)
            return OwnLever(
                title: bundle.title,
                tally: Sentence(phrases.tally(members.count, groups: groups(of: members).count), rests: members.ids))
        }
    }

    /// The same as sentences, for the section of the levers.
    func ownLeverBlocks(at lever: LeverID) -> [SectionBlock] {
        let own = ownLevers(at: lever)
        guard !own.isEmpty else { return [] }
        return [
            .paragraph([Sentence(phrases.ownLeversLead(own.count), rests: [])]),
            .list(own.map { Sentence(phrases.ownLever($0.title, $0.tally.text), rests: $0.tally.rests) }),
        ]
    }

    /// What was said several times: bundles that join groups, with everyone's words, then the others in a line each.
    var bundleBlocks: [SectionBlock] {
        let held = held
        guard !held.isEmpty else { return [] }
        let isTold = { (held: Held) in workshop.groups.count < 2 || groups(of: held.members).count > 1 }
        let told = held.filter(isTold).flatMap { held -> [SectionBlock] in
            let sentence = phrases.bundle(
                held.bundle.title, held.members.count, groups: groups(of: held.members).map(groupName))
            return [.paragraph([Sentence(sentence, rests: held.members.ids)]), .quotations(quotations(held.members))]
        }
        return [.heading(phrases.bundlesHeading)] + told + lines(of: held.filter { !isTold($0) })
    }

    /// Their words stand at their levers and in the annex: here are their titles and numbers.
    private func lines(of held: [Held]) -> [SectionBlock] {
        guard !held.isEmpty else { return [] }
        let lines = held.map { held in
            let sentence = phrases.bundle(
                held.bundle.title, held.members.count, groups: groups(of: held.members).map(groupName),
                numbers: held.members.map(\.number))
            return Sentence(sentence, rests: held.members.ids)
        }
        return [.paragraph([Sentence(phrases.otherBundlesLead)]), .list(lines)]
    }

    /// The tables that said some contributions, by letter.
    private func groups(of contributions: [Contribution]) -> [GroupLetter] {
        Set(contributions.compactMap { $0.group.map(workshop.table(of:)) }).sorted()
    }
}
