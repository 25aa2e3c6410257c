/// The workshops of a series, in its order, and what of its chain does not hold.
package struct Series: Hashable, Sendable {
    /// The workshops, the first of the series first.
    package let workshops: [Workshop]
    /// What does not hold, in the order of the workshops.
    package let breaks: [SeriesBreak]

    /// Puts workshops in the order of their series, in whatever order they are given.
    ///
    /// Of a workshop that is given several times the one to which most happened stands.
    package init(_ given: [Workshop]) {
        var longest: [WorkshopID: Workshop] = [:]
        var twice: Set<WorkshopID> = []
        for workshop in given {
            if let other = longest[workshop.id] {
                twice.insert(workshop.id)
                if other.isAfter(workshop) { continue }
            }
            longest[workshop.id] = workshop
        }
        workshops = longest.values.sorted { $0.place < $1.place }
        breaks = Self.breaks(in: workshops, twice: twice)
    }

    private static func breaks(in workshops: [Workshop], twice: Set<WorkshopID>) -> [SeriesBreak] {
        let known = Set(workshops.map(\.id))
        var missing: Set<WorkshopID> = []
        var continued: Set<WorkshopID> = []
        var breaks: [SeriesBreak] = []
        for workshop in workshops {
            if twice.contains(workshop.id) { breaks.append(.twice(workshop.id)) }
            let chain = workshop.continuation?.chain ?? []
            for earlier in chain where !known.contains(earlier.id) && missing.insert(earlier.id).inserted {
                breaks.append(.missing(earlier))
            }
            if let last = chain.last, !continued.insert(last.id).inserted { breaks.append(.forked(last)) }
            let isLinked =
                !known.isDisjoint(with: chain.map(\.id))
                || workshops.contains { $0.earlier(workshop.id) != nil }
            if !isLinked, workshops.count > 1 { breaks.append(.alone(workshop.id)) }
        }
        return breaks
    }

    /// The workshop of that name, and its place in the series from 0.
    package func workshop(_ id: WorkshopID) -> (place: Int, workshop: Workshop)? {
        workshops.firstIndex { $0.id == id }.map { ($0, workshops[$0]) }
    }
}

/// Why a chain of workshops does not hold.
package enum SeriesBreak: Hashable, Sendable {
    /// One of them names a workshop before it that is not among them.
    case missing(EarlierWorkshop)
    /// It neither continues one of the others nor is continued by one.
    case alone(WorkshopID)
    /// Two of them continue the same one.
    case forked(EarlierWorkshop)
    /// It was given more than once.
    case twice(WorkshopID)
}

/// Something promised, asked or to be followed, through a series.
package struct SeriesItem: Hashable, Sendable {
    /// A workshop that took it up, by its place in the series, and what became of it there; nil: not answered.
    package struct Step: Hashable, Sendable {
        /// The place of the workshop, from 0.
        package let place: Int
        /// What the room said of it.
        package let answer: CarriedAnswer?
    }

    /// What it is, in the words of the workshop it comes from where that one is here.
    package let item: Carried
    /// The place of the workshop it comes from; nil where that one is missing.
    package let origin: Int?
    /// The workshops that took it up, in order.
    package let steps: [Step]

    /// What became of it, as the last workshop says that answered it.
    package var answer: CarriedAnswer? { steps.last { $0.answer != nil }?.answer }
    /// A workshop that no other one continues knows it, and there it is neither done nor dropped.
    package let isOpen: Bool
    /// Such a workshop said it: nobody could take it up yet.
    package let isNew: Bool
}

extension Series {
    /// Everything promised, asked or to be followed, in the order in which it was said.
    package var items: [SeriesItem] {
        var found: [CarriedKey: Carried] = [:]
        var order: [CarriedKey] = []
        for workshop in workshops {
            // Its own words win over what later workshops remember of them.
            for item in workshop.ownToCarry where found.updateValue(item, forKey: item.key) == nil {
                order.append(item.key)
            }
            for item in workshop.carried where found[item.key] == nil && stands(item.key) {
                found[item.key] = item
                order.append(item.key)
            }
        }
        return order.compactMap { key in
            found[key].map { item in
                let (origin, steps) = (workshop(key.workshop)?.place, steps(of: key))
                let isNew = steps.isEmpty && origin.map(isLast) == true
                let isTaken = steps.contains { isLast($0.place) && $0.answer?.outcome.isOver != true }
                return SeriesItem(item: item, origin: origin, steps: steps, isOpen: isNew || isTaken, isNew: isNew)
            }
        }
    }

    /// None of the others continues it.
    private func isLast(_ place: Int) -> Bool {
        !workshops.contains { $0.earlier(workshops[place].id) != nil }
    }

    /// What was set aside or taken back where it was said is told no more; of a workshop that is missing all is told.
    private func stands(_ key: CarriedKey) -> Bool {
        guard let (_, origin) = workshop(key.workshop) else { return true }
        return switch key.point {
        case .contribution(let id): origin.contribution(id)?.isKept == true
        case .bundle(let id): origin.bundle(id).map { !$0.isDissolved && !origin.kept(in: $0).isEmpty } == true
        }
    }

    private func steps(of key: CarriedKey) -> [SeriesItem.Step] {
        workshops.enumerated().compactMap { place, workshop in
            guard workshop.carried.contains(where: { $0.key == key }) else { return nil }
            return SeriesItem.Step(place: place, answer: workshop.answer(of: key))
        }
    }

    /// What the public may not read in any of them; a name masked in one is masked in all.
    package func nameMask(sign: String) -> NameMask {
        let judged = workshops.flatMap(\.judgedNames)
        let masked = judged.filter { $0.judgement == .masked }
        let keys = Set(masked.map { JudgedName.key($0.text) })
        return NameMask(masked + judged.filter { !keys.contains(JudgedName.key($0.text)) }, sign: sign)
    }
}

extension Workshop {
    /// How far down its series it stands, then when it was made.
    fileprivate var place: Place {
        Place(rank: continuation?.chain.count ?? 0, made: madeAt?.at ?? 0, id: id)
    }

    fileprivate struct Place: Comparable {
        let rank: Int
        let made: Int64
        let id: WorkshopID

        static func < (left: Self, right: Self) -> Bool {
            (left.rank, left.made, left.id) < (right.rank, right.made, right.id)
        }
    }

    /// More happened to it than to another state of the same.
    fileprivate func isAfter(_ other: Workshop) -> Bool {
        let (own, others) = (lastEvent, other.lastEvent)
        return (own?.seq ?? 0, own?.id ?? "") > (others?.seq ?? 0, others?.id ?? "")
    }
}
