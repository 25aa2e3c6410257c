import SessionEngine
package import Canvas

extension Model {
    /// The smallest size at which the screens are drawn.
    package static let smallest = Size(rows: 16, columns: 60)

    /// The window is too small for the screens: one sentence is shown, and only quitting acts.
    package var isTooSmall: Bool { size.rows < Self.smallest.rows || size.columns < Self.smallest.columns }

    /// Takes one message in, and says what is asked of the world.
    package mutating func update(_ message: Message) -> [Effect] {
        defer {
            refreshBoard()
            refreshReadings()
            refreshSuggestions()
            refreshNames()
            refreshRoom()
            refreshLatest()
        }
        return respond(to: message)
    }

    private mutating func respond(to message: Message) -> [Effect] {
        switch message {
        case .input(let event): take(event)
        case .tick(let moment): tick(moment)
        case .resized(let size):
            {
                self.size = size; return []
            }()
        case .answer(let answer): take(answer)
        }
    }

    private mutating func tick(_ moment: Moment) -> [Effect] {
        now = moment
        seekSuggester()
        return chime()
    }

    // MARK: keys

    private mutating func take(_ event: InputEvent) -> [Effect] {
        if isTooSmall {
            guard case .key(let key, let modifiers) = event,
                Action.find(Chord(key, modifiers), on: screen)?.id == "quit"
            else { return [] }
            return [.quit]
        }
        if overlay != nil { return overlayTakes(event) }
        switch event {
        case .key(let key, let modifiers): return press(Chord(key, modifiers))
        case .paste(let text): return paste(text)
        case .mouse, .focus, .unknown: return []
        }
    }

    private mutating func press(_ chord: Chord) -> [Effect] {
        if !isCommanding {
            if chord == Chord(.escape) {
                isTyping = false
                return []
            }
            if !chord.actsWhileTyping || Action.find(chord, on: screen) == nil { return type(chord) }
        } else if screen.hasCaptureField, chord == Chord(.escape) {
            isTyping = true
            return []
        }
        // On a screen with a field a command holds for one key, then typing resumes.
        isTyping = true
        guard let action = Action.find(chord, on: screen) else { return pressElsewhere(chord) }
        return run(action, chord)
    }

    /// Does what an action does, or says why it cannot be had.
    mutating func run(_ action: Action, _ chord: Chord) -> [Effect] {
        if let obstacle = action.obstacle(self) {
            status = Status(.trouble, phrases.text(obstacle))
            return []
        }
        return action.perform(&self, chord)
    }

    /// A key that the table does not know: moving in lists, or nothing.
    private mutating func pressElsewhere(_ chord: Chord) -> [Effect] {
        switch screen {
        case .home: return homePress(chord)
        case .prepare: return preparePress(chord)
        case .floor: return floorPress(chord)
        case .board: return boardPress(chord)
        case .levers: return leversPress(chord)
        case .closing: return closingPress(chord)
        case .names: return namesPress(chord)
        case .series: return seriesPress(chord)
        case .log: return logPress(chord)
        case .live, .round:
            status = Status(.note, phrases.unknownKey(phrases.name(of: chord)))
            return []
        }
    }

    private mutating func type(_ chord: Chord) -> [Effect] {
        status = nil
        return captureType(chord)
    }

    private mutating func paste(_ text: String) -> [Effect] {
        guard screen.hasCaptureField else {
            status = Status(.note, phrases.pasteRefused())
            return []
        }
        return capturePaste(text)
    }

    // MARK: answers

    private mutating func take(_ answer: Answer) -> [Effect] {
        switch answer {
        case .written(let events, let command): return take(events, of: command)
        case .refused(let refusal, let command): return refused(refusal, command)
        case .failed(let explanation, let command):
            captureFailed(command)
            handBack()
            status = Status(explanation)
        case .arrived(let events): arrived(events)
        case .reread(let session): reread(session)
        case .workshops(let entries):
            home.workshops = entries
            home.selected = 0
        case .templates(let templates): return receive(templates)
        case .lenses(let lenses): chooseLens(lenses)
        case .experiences(let cards): chooseExperience(cards)
        case .opened(let session, let file, let bookmark): open(session, file: file, bookmark)
        case .importable(let names): chooseImport(names)
        case .rooms(let entries): chooseRooms(entries)
        case .preview(let lines): overlay = .reader(Reader(title: phrases.previewTitle(), lines: lines))
        case .printers(let names): choosePrinter(names)
        case .places(let places): choosePlace(places)
        case .finished(let explanation): status = Status(.done, explanation.fact, remedy: explanation.remedy)
        case .watched(let notice): self.notice = notice
        case .room(let choice, let isSeen):
            (room.choice, room.isSeen) = (choice, isSeen)
            followStage(choice)
        case .savedElsewhere(let file, let explanation):
            self.file = file
            notice = nil
            status = Status(.done, explanation.fact, remedy: explanation.remedy)
        }
        return []
    }

    private mutating func open(_ session: Session, file: String, _ bookmark: Bookmark?) {
        let kept = (home, rings)
        self = Model(language: language, size: size, now: now, writer: writer, knowledge: knowledge)
        (home, rings) = kept
        self.session = session
        self.file = file
        // A round that was under way is found again where it was.
        screen = session.workshop.begunAt == nil ? .prepare : session.workshop.turn == nil ? .live : .round
        live.follow(session.workshop, writer: writer)
        if let bookmark { go(to: bookmark) }
        live.chimed = turnTimeUp
    }

    private mutating func take(_ events: [Event], of command: Command) -> [Effect] {
        let floorLine = screen == .floor ? floorRow : nil
        for event in events { session?.apply(event) }
        handed = nil
        settleMarks(after: command)
        switch command {
        case .capture: captureWritten(events)
        case .addLens(let lens):
            _ = look(at: lens)
            status = Status(.done, phrases.done(command, events, in: session))
        case _ where live.asked == command:
            mendWritten()
            status = Status(.done, phrases.done(command, events, in: session))
        default: status = Status(.done, phrases.done(command, events, in: session))
        }
        live.follow(workshop, writer: writer)
        followFloor(floorLine)
        return []
    }

    private mutating func refused(_ refusal: Refusal, _ command: Command) -> [Effect] {
        captureFailed(command)
        if case .gateUnmet = refusal { return askReason(for: command, refusal) }
        handBack()
        status = Status(phrases.explain(refusal))
        return []
    }

    /// What was typed is never lost: the line is asked for again as it was.
    private mutating func handBack() {
        if let handed { overlay = .prompt(handed) }
        handed = nil
    }

    /// Nothing that was read before stays on the screen, nor in a line that would write it again.
    private mutating func reread(_ session: Session) {
        self.session = session
        (readings, naming, room.readings) = (nil, nil, nil)
        board.forget()
        if live.mending != nil { live.giveUpMending() }
        switch overlay {
        case .reader, .likeness: overlay = nil
        default: break
        }
        live.follow(workshop, writer: writer)
        status = Status(.note, phrases.erasedElsewhere())
    }

    private mutating func arrived(_ events: [Event]) {
        let floorLine = screen == .floor ? floorRow : nil
        for event in events { session?.apply(event) }
        live.follow(workshop, writer: writer)
        followFloor(floorLine)
        if let sentence = phrases.arrived(events, in: workshop) { announce(sentence) }
    }

    /// Tells what came without hiding what was just said of one's own line.
    private mutating func announce(_ sentence: String) {
        guard let status, status.tone != .note else { return status = Status(.note, sentence) }
        guard status.tone == .done, status.remedy.isEmpty || status.remedy == news else { return }
        news = sentence
        self.status = Status(.done, status.text, remedy: sentence)
    }
}
