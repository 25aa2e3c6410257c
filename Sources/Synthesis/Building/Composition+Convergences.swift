import Levers
import SessionEngine

extension Composition {
    /// Section 6: what was bundled, the levers that several groups spoke of, what pulls apart, the weak signals marked by hand, and the votes.
    var convergencesSection: Section {
        guard !kept.isEmpty else { return Section(id: .convergences, title: phrases.convergencesTitle, blocks: []) }
        return Section(
            id: .convergences, title: phrases.convergencesTitle,
            blocks: bundleBlocks + shared + sharedByRooms + tensions + weakSignals + votes)
    }

    private var shared: [SectionBlock] {
        guard workshop.groups.count > 1, map.mapped > 0 else { return [] }
        let places = map.places.filter { $0.groups.count > 1 }
        guard !places.isEmpty else { return [.paragraph([Sentence(phrases.nothingShared)])] }
        let all = places.filter { $0.groups.count == workshop.tables.count && $0.groups.count > 2 }
        let some = places.filter { place in !all.contains(place) }
        var blocks: [SectionBlock] = [.heading(phrases.sharedHeading)]
        if !all.isEmpty {
            let sentence = phrases.sharedByAll(all.map { $0.lever.label[phrases.language] })
            blocks.append(.paragraph([Sentence(sentence, rests: rests(of: all))]))
        }
        if !some.isEmpty {
            blocks.append(
                .list(
                    some.map { place in
                        Sentence(
                            phrases.shared(place.lever.label[phrases.language], by: place.groups.map(groupName)),
                            rests: rests(of: [place]))
                    }))
        }
        return blocks + [.paragraph([Sentence(phrases.sharedCaution)])]
    }

    /// What groups said of some levers, in order of arrival.
    private func rests(of places: [LeverPlace]) -> [ContributionID] {
        let lines = Set(places.flatMap(\.lines).filter { $0.group != nil }.map(\.id))
        return kept.ids.filter(lines.contains)
    }

    private var weakSignals: [SectionBlock] {
        let signals = workshop.weakSignals
        guard !signals.isEmpty else { return [.paragraph([Sentence(phrases.noWeakSignal)])] }
        return [
            .heading(phrases.weakHeading),
            .paragraph([Sentence(phrases.weakSentence(signals.count), rests: signals.ids)]),
            .quotations(quotations(signals)),
        ]
    }
}
