import SessionEngine

extension Composition {
    /// Section 4: what each group marked *keep*, in its own words; then the plenary and what came from outside.
    var groupsSection: Section {
        guard !kept.isEmpty else { return Section(id: .groups, title: phrases.groupsTitle, blocks: []) }
        guard kept.contains(where: { $0.flags.contains(.keep) }) else {
            return Section(
                id: .groups, title: phrases.groupsTitle, blocks: [.paragraph([Sentence(phrases.nothingMarkedKeep)])])
        }
        return Section(
            id: .groups, title: phrases.groupsTitle, blocks: workshop.groups.flatMap { part(of: $0) } + elsewhere)
    }

    private func part(of group: Group) -> [SectionBlock] {
        let said = kept.filter { $0.group == group.letter }
        let keeps = said.filter { $0.flags.contains(.keep) }
        guard !said.isEmpty || group.isPresent else { return [] }
        let heading = SectionBlock.heading(groupName(group.letter) + heads(of: group))
        guard !keeps.isEmpty else {
            return [heading, .paragraph([Sentence(phrases.groupWithoutKeep(said.count), rests: said.ids)])]
        }
        return [heading, .quotations(quotations(keeps, [.kind, .speaker]))]
    }

    private func heads(of group: Group) -> String { group.heads.map { " (\(phrases.people($0)))" } ?? "" }

    private var elsewhere: [SectionBlock] {
        let keeps = kept.filter { $0.flags.contains(.keep) && $0.group == nil }
        let plenary = keeps.filter { $0.origin == .plenary }
        let outside = keeps.filter { $0.origin != .plenary }
        var blocks: [SectionBlock] = []
        if !plenary.isEmpty {
            let told: Told = workshop.rooms.isEmpty ? [.kind, .speaker] : .all
            blocks += [.heading(phrases.plenary), .quotations(quotations(plenary, told))]
        }
        if !outside.isEmpty { blocks += [.heading(phrases.outsideTheRoom), .quotations(quotations(outside))] }
        return blocks
    }
}
