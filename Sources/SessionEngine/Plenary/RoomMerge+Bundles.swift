extension RoomMerge {
    /// Bundles of a room, with those of their members that stand in no bundle here, and what pulls apart in it.
    ///
    /// A bundle that is here already takes in only what has just come: what was decided here stands.
    mutating func bringBundles(of room: Workshop) {
        let arrived = Set(
            facts.compactMap { fact in if case .contributionMade(let made) = fact { made.id } else { nil } })
        var bundled = Set(workshop.bundles.flatMap(\.members))
        for bundle in room.bundles {
            let free = bundle.members.filter { workshop.contribution($0) != nil && !bundled.contains($0) }
            if let here = workshop.bundle(bundle.id) {
                let new = free.filter(arrived.contains)
                guard !here.isDissolved, !new.isEmpty else { continue }
                add(.bundleChanged(bundle.id, [.add(new)]))
                bundled.formUnion(new)
            } else if !free.isEmpty {
                add(.bundleMade(bundle.id, title: bundle.title, free))
                bundled.formUnion(free)
                for (id, mapping) in bundle.mappings.sorted(by: { $0.key < $1.key }) {
                    guard let lens = workshop.lenses.first(where: { $0.id == id }),
                        mapping.levers.allSatisfy({ lens.lever($0) != nil })
                    else { continue }
                    add(.bundleChanged(bundle.id, [.mapping(id, mapping)]))
                }
            }
        }
        bringTensions(of: room)
    }

    private mutating func bringTensions(of room: Workshop) {
        for tension in room.tensions where workshop.tension(tension.id) == nil {
            let ends: Set = [tension.one, tension.other]
            guard ends.allSatisfy({ isHere($0) }),
                !workshop.tensions.contains(where: { Set([$0.one, $0.other]) == ends })
            else { continue }
            add(.tensionMade(tension.id, tension.one, tension.other, title: tension.title))
        }
    }

    private func isHere(_ point: Point) -> Bool {
        switch point {
        case .contribution(let id): workshop.contribution(id) != nil
        case .bundle(let id): workshop.bundle(id).map { !$0.isDissolved } ?? false
        }
    }
}
