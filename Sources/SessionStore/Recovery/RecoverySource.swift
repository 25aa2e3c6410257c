import Foundation
package import SessionEngine

/// One place from which a workshop can be brought back, and what it still holds.
package struct RecoverySource: Hashable, Sendable {
    /// Which place.
    package enum Place: Hashable, Sendable {
        /// The file itself with the log beside it.
        case file
        /// A history of the second copy, by its file.
        case branch(path: String)
    }

    /// Which place.
    package let place: Place
    /// The workshop, its title and its date as typed; empty where they are lost.
    package let workshop: WorkshopID, title: String, date: String
    /// How many events and contributions it holds, and how many of the first events without a hole.
    package let events: Int, contributions: Int, whole: Int
    /// When the last of them was written; nil where there is none.
    package let last: Moment?
}

/// A source with all that was read from it.
struct ReadSource {
    let told: RecoverySource
    let history: History
    var doubtful: [String: WordRow] = [:]

    init(_ place: RecoverySource.Place, _ history: History, doubtful: [String: WordRow] = [:]) {
        self.history = history
        self.doubtful = doubtful
        let workshop = history.session.workshop
        let numbers = history.rows.keys.sorted()
        told = RecoverySource(
            place: place, workshop: workshop.id, title: workshop.frame[.title] ?? "",
            date: workshop.frame[.date] ?? "", events: history.rows.count,
            contributions: history.rows.values.count { StoredForm.arrivals.contains($0.type) },
            whole: history.whole,
            last: numbers.last.flatMap { history.rows[$0] }.map {
                Moment(at: $0.at, offset: $0.offset, boot: $0.boot, tick: $0.tick)
            })
    }

    /// What the file at a path still holds, with the log beside it.
    static func file(_ path: String) -> ReadSource? {
        guard let main = FileManager.default.contents(atPath: path).map({ [UInt8]($0) }) else { return nil }
        let salvage = PageSalvage(main: main, log: [UInt8](FilePlace.log(beside: path) ?? Data()))
        var history = salvage.history
        for log in widowedLogs(near: path) where PageSalvage(main: [], log: log).history.agrees(with: history) {
            history.fill(from: PageSalvage(main: main, log: log).history)
        }
        return ReadSource(.file, history, doubtful: salvage.doubtful)
    }

    /// The logs of the same folder whose files are not there any more: of a file that was renamed while it was open,
    /// they hold the last that was written.
    private static func widowedLogs(near path: String) -> [[UInt8]] {
        let folder = FilePlace.folder(of: path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { $0.hasSuffix("-wal") }
            .map { folder + "/" + $0.dropLast("-wal".count) }
            .filter { !FileManager.default.fileExists(atPath: $0) }
            .compactMap { FilePlace.log(beside: $0).map { [UInt8]($0) } }
    }

    /// What a branch of the second copy holds; nil when it holds nothing.
    static func branch(_ branch: Branch) -> ReadSource? {
        guard let history = try? branch.read(), !history.rows.isEmpty else { return nil }
        return ReadSource(.branch(path: branch.path), history)
    }

    /// Every branch of every workshop in the second copy.
    static func branches(state: String) -> [ReadSource] {
        let folder = SecondCopy.all(state: state)
        let ids = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return ids.sorted().compactMap { SecondCopy(state: state, workshop: WorkshopID($0)) }
            .flatMap(\.branches).compactMap { ReadSource.branch($0) }
    }
}

extension History {
    /// The workshop as its readable events tell it, holes passed over.
    var session: Session {
        let coder = EventCoder()
        var words = WordReader(
            Dictionary(self.words.values.lazy.compactMap { word in word.text.map { (word.id, $0) } }) { $1 })
        return Session(rows.keys.sorted().compactMap { rows[$0] }.compactMap { try? coder.decode($0, &words) })
    }

    /// The two tell one history: they have a row in common, and differ in none that both have.
    func agrees(with other: History) -> Bool {
        let common = rows.keys.filter { other.rows[$0] != nil }
        return !common.isEmpty && common.allSatisfy { rows[$0] == other.rows[$0] }
    }

    /// What this one lacks is taken from the other; what was forgotten in either stays forgotten.
    mutating func fill(from other: History) {
        rows.merge(other.rows) { own, _ in own }
        words.merge(other.words) { own, other in other.text == nil ? other : own }
    }
}
