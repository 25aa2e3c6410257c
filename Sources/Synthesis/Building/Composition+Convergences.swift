import Levers
import SessionEngine

extension Composition {
    /// Section 6: the levers that several groups spoke of, and the weak signals marked by hand.
    var convergencesSection: Section {
        guard !kept.isEmpty else { return Section(id: .convergences, title: phrases.convergencesTitle, blocks: []) }
        return Section(id: .convergences, title: phrases.convergencesTitle, blocks: shared + weakSignals)
    }

    private var shared: [SectionBlock] {
        guard workshop.groups.count > 1, map.mapped > 0 else { return [] }
        let places = map.places.filter { $0.groups.count > 1 }
        guard !places.isEmpty else { return [.paragraph([Sentence(phrases.nothingShared)])] }
        let lines = places.map { place in
            Sentence(
                phrases.shared(
                    place.lever.label[phrases.language], by: place.groups.map(groupName),
                    all: place.groups.count == workshop.tables.count),
                rests: place.lines.filter { $0.group != nil }.map(\.id))
        }
        return [.heading(phrases.sharedHeading), .list(lines), .paragraph([Sentence(phrases.sharedCaution)])]
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
