/// What the rooms of a plenary are called: short, and no two the same, whatever the order in which they come.
enum RoomNames {
    /// A room as it is known before it has a name.
    struct Known: Hashable {
        let id: WorkshopID
        let title: String, place: String?, date: String?
    }

    /// Characters of a name.
    private static let length = 24

    /// What stands before the name of a group of a room.
    static func prefix(_ room: String) -> String { room + " · " }

    /// Each room by its place, else by its title; rooms that share it by their title, then with their date, then by
    /// their rank among them.
    static func names(of rooms: [Known]) -> [WorkshopID: String] {
        let ways: [(Known) -> String] = [
            { short($0.place ?? $0.title) }, { short($0.title) },
            { [short($0.place ?? $0.title), $0.date].compactMap(\.self).joined(separator: ", ") },
        ]
        var names: [WorkshopID: String] = [:]
        var left = rooms.sorted { $0.id < $1.id }
        for way in ways {
            let told = Dictionary(grouping: left) { Folding.fold(way($0)) }
            var taken = Set(names.values.map { Folding.fold($0) })
            for room in left {
                let name = way(room)
                guard !name.isBlank, told[Folding.fold(name)]?.count == 1, taken.insert(Folding.fold(name)).inserted
                else { continue }
                names[room.id] = name
            }
            left.removeAll { names[$0.id] != nil }
        }
        for room in left {
            var rank = 1
            let name = short(room.place ?? room.title)
            while names.values.contains("\(name) \(rank)") { rank += 1 }
            names[room.id] = "\(name) \(rank)"
        }
        return names
    }

    /// As many whole words as fit.
    private static func short(_ text: String) -> String {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard text.count > length else { return text }
        var short = ""
        for word in text.split(separator: " ") where short.count + word.count < length {
            short += short.isEmpty ? String(word) : " " + word
            if short.count + 1 >= length { break }
        }
        return (short.isEmpty ? String(text.prefix(length - 1)) : short) + "…"
    }
}
