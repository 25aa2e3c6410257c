/// A group that let others report before it.
package struct TurnPutOff: Hashable, Sendable {
    /// Which group.
    package let group: GroupLetter
    /// How.
    package let how: PutOff
    /// The block that was open; nil when none was.
    package let block: BlockID?
    /// How many turns had been given before.
    package let turnsBefore: Int
}

extension Workshop {
    /// A turn that is put off is ended, and does not count as reported.
    mutating func putOff(turn letter: GroupLetter, _ how: PutOff, at moment: Moment) {
        guard group(letter) != nil else { return }
        if turn == letter {
            give(turn: nil, at: moment)
            turns[turns.count - 1].isPutOff = true
        }
        turnsPutOff.append(TurnPutOff(group: letter, how: how, block: openBlock, turnsBefore: turns.count))
    }

    /// Who put its turn off hands it on at once to the next one.
    func putOffTurn(_ letter: GroupLetter, _ how: PutOff) throws(Refusal) -> [Fact] {
        try checkInTheRoom(letter)
        let order = reportOrder()
        guard letter == order.present || order.toCome.contains(letter) else { throw .hasReported(letter) }
        guard let next = order.toCome.first(where: { $0 != letter }) else { throw .nobodyElseToReport(letter) }
        return [.turnPutOff(letter, how)] + (letter == turn ? [.turnGiven(next)] : [])
    }

    func giveTurn(_ letter: GroupLetter?) throws(Refusal) -> [Fact] {
        if let letter { try checkInTheRoom(letter) }
        return letter == turn ? [] : [.turnGiven(letter)]
    }

    private func checkInTheRoom(_ letter: GroupLetter) throws(Refusal) {
        guard let group = group(letter) else {
            throw .unknown(.group, letter.text, nearest: groups.map(\.letter.text))
        }
        guard group.isPresent else { throw .notInTheRoom(letter) }
    }
}
