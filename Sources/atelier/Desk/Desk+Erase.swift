import SessionEngine
import SessionStore

extension Desk {
    /// Erases after asking, and says what went and what cannot be reached.
    func erase(
        in path: String, asking question: (Erasure) -> String, isDry: Bool, isSure: Bool,
        _ erasure: (Session) throws -> Erasure
    ) throws {
        let file = try open(path, tellsBegun: false)
        let weighed = try file.weigh(try erasure(file.session))
        let rooms = file.session.workshop.rooms.count
        try file.close()
        if isDry { return output.line(phrases.wouldErase(weighed)) }
        try ask(question(weighed), isSure: isSure)
        let done = try WorkshopFile.erase(at: path, state: stateFolder, erasure)
        output.line(phrases.erased(done))
        if done.otherHistories > 0 { output.line(phrases.otherHistories(done.otherHistories)) }
        output.line(phrases.outOfReach)
        if rooms > 0 { output.line(phrases.roomsOutOfReach(rooms)) }
    }

    /// Asks what cannot be undone; without a terminal only who said so beforehand is sure.
    func ask(_ question: String, isSure: Bool) throws {
        guard !isSure else { return }
        guard isTerminalAtHand else { throw Complaint(phrases.needsYes, .wrong) }
        output.line(question)
        var lines = InputLines()
        let answer = Folding.fold(lines.next() ?? "")
        guard ["oui", "o", "yes", "y"].contains(answer) else { throw Complaint(phrases.nothingErased, .refused) }
    }

    /// The one workshop of the second copies that bears a title, alone or after its date.
    func secondCopy(titled typed: String, else trouble: StoreTrouble) throws -> RecoverySource {
        let names = [typed, Documents.name(of: typed)].map { Folding.fold($0) }
        let found = Recovery.all(state: stateFolder).filter { source in
            let own = [source.title, "\(source.date) \(source.title)", source.workshop.text]
            return own.contains { !$0.isEmpty && names.contains(Folding.fold($0)) }
        }
        guard let first = found.first else { throw trouble }
        guard Set(found.map(\.workshop)).count == 1 else { throw Complaint(phrases.severalNamed(typed), .refused) }
        return first
    }
}
