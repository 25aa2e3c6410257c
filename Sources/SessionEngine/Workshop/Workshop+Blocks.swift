extension Workshop {
    mutating func change(block id: BlockID, _ edits: [BlockEdit]) {
        if block(id) == nil {
            blocks.append(RunningBlock(Block(id: id, phase: nil, title: Bilingual(typed: id.text), minutes: 10)))
        }
        for edit in edits {
            guard let index = blocks.firstIndex(where: { $0.id == id }) else { return }
            switch edit {
            case .title(let title): blocks[index].block.title = Bilingual(typed: title)
            case .prompt(let prompt): blocks[index].block.prompt = Bilingual(typed: prompt)
            case .phase(let phase): blocks[index].block.phase = phase
            case .role(let role): blocks[index].block.role = role
            case .minutes(let minutes): blocks[index].block.minutes = minutes
            case .minimum(let minimum): blocks[index].block.minimum = minimum
            case .after(let other): move(from: index, after: other)
            case .cut(let isCut): blocks[index].isCut = isCut
            }
        }
    }

    private mutating func move(from index: Int, after other: BlockID?) {
        let moved = blocks.remove(at: index)
        let target = blocks.firstIndex { $0.id == other }.map { $0 + 1 }
        blocks.insert(moved, at: target ?? (other == nil ? 0 : index))
    }

    mutating func open(_ id: BlockID, reason: String?, at moment: Moment) {
        guard block(id) != nil else { return }
        closeOpenBlock(at: moment)
        guard let index = blocks.firstIndex(where: { $0.id == id }) else { return }
        openBlock = id
        blocks[index].spells.append(Spell(opened: moment, from: age))
        blocks[index].clock.runningSince = age
        if let reason { overrides.append(Override(block: id, reason: reason, moment: moment)) }
    }

    mutating func closeOpenBlock(at moment: Moment) {
        give(turn: nil, at: moment)
        guard let index = blocks.firstIndex(where: { $0.id == openBlock }) else { return }
        blocks[index].spells[blocks[index].spells.count - 1].close(at: moment, age)
        blocks[index].clock.stop(at: age)
        openBlock = nil
    }

    mutating func turnClock(of id: BlockID, _ change: ClockChange) {
        guard let index = blocks.firstIndex(where: { $0.id == id }) else { return }
        blocks[index].clock.turn(change, at: age)
        let isOfTurn = turn != nil && turns.last?.block == id
        if case .adjust = change {} else if isOfTurn { turns[turns.count - 1].clock.turn(change, at: age) }
    }

    mutating func give(turn letter: GroupLetter?, at moment: Moment) {
        if turn != nil, !turns.isEmpty {
            turns[turns.count - 1].spell.close(at: moment, age)
            turns[turns.count - 1].clock.stop(at: age)
        }
        turn = letter
        guard let letter else { return }
        turns.append(Turn(group: letter, block: openBlock, spell: Spell(opened: moment, from: age)))
        let stands = block(openBlock).map { !$0.clock.isRunning } ?? false
        if !stands { turns[turns.count - 1].clock.runningSince = age }
    }
}

extension BlockClock {
    fileprivate mutating func turn(_ change: ClockChange, at age: Int64) {
        switch change {
        case .start: if !isRunning { runningSince = age }
        case .pause: stop(at: age)
        case .adjust(let minutes): adjustment += minutes
        }
    }

    fileprivate mutating func stop(at age: Int64) {
        before = elapsed(at: age)
        runningSince = nil
    }
}

extension Spell {
    fileprivate mutating func close(at moment: Moment, _ age: Int64) {
        closed = moment
        to = age
    }
}
