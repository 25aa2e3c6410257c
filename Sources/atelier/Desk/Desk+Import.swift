import SessionEngine

extension Desk {
    /// The refusal of a file to import: every fault with its line, and nothing taken.
    func refused(_ reading: ImportReading) -> Complaint {
        let told = reading.faults.map { phrases.fault($0) }
        let isWrong = reading.faults.allSatisfy { fault in
            if case .refused(let refusal) = fault.trouble { refusal.isWrongEverywhere } else { true }
        }
        let fact = ([phrases.importRefused(reading.faults.count)] + told.map(\.fact)).joined(separator: "\n")
        return Complaint(Explanation(fact, told.first?.remedy ?? ""), isWrong ? .wrong : .refused)
    }
}
