import SessionEngine

/// What the list of what was carried over remembers.
package struct SeriesState: Sendable {
    /// On which of them the next key acts, by its rank from 0.
    var selected = 0

    init() {}
}

/// A line of the list of what was carried over.
enum SeriesLine: Hashable {
    case heading(Carried.Sort)
    /// By its rank from 0.
    case item(Int)
}

extension Model {
    /// What was carried over, under a heading for each sort.
    var seriesLines: [SeriesLine] {
        let carried = workshop.carried
        return Carried.Sort.allCases.flatMap { sort -> [SeriesLine] in
            let items = carried.indices.filter { carried[$0].sort == sort }
            return items.isEmpty ? [] : [.heading(sort)] + items.map { .item($0) }
        }
    }

    /// What the next key acts on, with its rank from 0.
    var chosenCarried: (rank: Int, item: Carried)? {
        let carried = workshop.carried
        guard !carried.isEmpty else { return nil }
        let rank = max(0, min(series.selected, carried.count - 1))
        return (rank, carried[rank])
    }
}
