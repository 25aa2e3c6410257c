import SessionEngine

extension Model {
    /// A lever's letter: puts it on the line in the field, or on the last own contribution; the same again takes it off.
    mutating func setLever(key: String) -> [Effect] {
        guard let lens = workshop.lens, let lever = lens.lever(key: key) else { return [] }
        return answerLevers { levers throws(Refusal) in
            var levers = levers ?? []
            if let index = levers.firstIndex(of: lever.id) {
                levers.remove(at: index)
                return levers.isEmpty ? nil : levers
            }
            guard levers.count < Limits.levers else { throw .tooManyLevers }
            return levers + [lever.id]
        }
    }

    /// *None* of the levers, an answer too; the same again clears it.
    mutating func setNoLever() -> [Effect] {
        answerLevers { levers in levers == [] ? nil : [] }
    }

    private mutating func answerLevers(_ change: ([LeverID]?) throws(Refusal) -> [LeverID]?) -> [Effect] {
        guard let lens = workshop.lens else { return [] }
        do throws(Refusal) {
            if !live.field.text.isBlank {
                guard !lineSaysLevers else {
                    status = Status(.note, phrases.leversAreTyped())
                    return []
                }
                live.levers = try change(live.levers)
                live.accepted = nil
                status = Status(.note, phrases.leversOfLine(live.levers, in: lens))
                return []
            }
            guard let last = lastOwn else {
                status = Status(.note, phrases.nothingOfYours())
                return []
            }
            return [.perform(.map(last.id, lens.id, try change(last.mappings[lens.id]?.levers), .typed))]
        } catch {
            status = Status(phrases.explain(error))
            return []
        }
    }

    /// The line in the field bears its levers in its own tail.
    private var lineSaysLevers: Bool {
        let reading = LineReader.read(live.field.text, defaults: live.beside, workshop: workshop)
        guard live.mending?.isLiteral != true, case .contribution(let draft) = reading else { return false }
        return draft.levers != nil
    }
}
