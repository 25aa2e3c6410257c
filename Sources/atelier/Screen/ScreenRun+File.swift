import FrontEnd
import Glibc
import SessionEngine
import SessionStore
import Templates

extension ScreenRun {
    var asking: Asking { Asking(writer: writer, moment: clock.now(), makeID: { FreshID.make() }) }

    /// Decides on the state as it is on disk, appends, and only then says that it is written.
    func perform(_ command: Command) {
        guard let file else { return }
        attempt(of: command) {
            let own = try file.perform { try $0.decide(command, asking: asking) }
            let others = try file.events(after: model.session?.last ?? 0).filter { $0.step != own.first?.step }
            if !others.isEmpty { answer(.arrived(others)) }
            changed()
            if case .openBlock = command { checkpoint() }
            answer(.written(own, of: command))
        }
    }

    /// Reads what others wrote into the same file.
    func follow() {
        guard let file, let session = model.session else { return }
        attempt {
            let events = try file.events(after: session.last)
            if file.rereadings != rereadings {
                rereadings = file.rereadings
                answer(.reread(file.session))
            } else if !events.isEmpty {
                changed()
                answer(.arrived(events))
            }
        }
    }

    /// Opens a workshop; the demonstration alone has no second copy.
    func open(_ path: String, keepsCopy: Bool = true) {
        attempt {
            show(try WorkshopFile.open(at: path, state: keepsCopy ? desk.stateFolder : nil), keepsCopy: keepsCopy)
        }
    }

    /// Goes on with a workshop that has just been opened.
    func show(_ opened: WorkshopFile, keepsCopy: Bool = true) {
        closeFile()
        keep(opened, keepsCopy: keepsCopy)
        answer(.opened(opened.session, file: Documents.name(of: opened.path), bookmark: foundBookmark))
        if keepsCopy { tellState(of: opened) }
        watch()
        guard let lost = opened.lostTail else { return isCopyToLevel = true }
        answer(.failed(model.phrases.explain(lost, of: opened.path), of: nil))
    }

    /// An erasure that has not ended, else that the workshop lies there for long.
    private func tellState(of file: WorkshopFile) {
        if let begun = file.begunErasures.first {
            answer(.failed(model.phrases.explain(begun, of: file.path), of: nil))
        } else if let day = file.session.retentionDay, Retention.isOver(day: day, today: clock.now().local) {
            answer(.finished(model.phrases.retention))
        }
    }

    /// Trouble with the second copy is said once; the capture goes on.
    func tellCopyTrouble() {
        guard !isCopyTroubleTold, let trouble = file?.copyTrouble else { return }
        isCopyTroubleTold = true
        answer(.failed(model.phrases.explainCopy(trouble), of: nil))
    }

    /// Brings the second copy up to the file, once the first screen is shown; what is written meanwhile comes after.
    func levelCopy() {
        guard isCopyToLevel else { return }
        isCopyToLevel = false
        file?.levelCopy()
    }

    func closeFile() {
        guard let file else { return }
        levelCopy()
        keepBookmark()
        self.file = nil
        (seat, bookmarkFile) = (nil, nil)
        roomLink = nil
        try? file.close()
        if passing != nil { try? Forgetting.forget(file.session.workshop.id, state: desk.stateFolder) }
        if passing?.isRehearsal == true { farewell = model.phrases.rehearsalGone() }
        passing?.remove()
        passing = nil
    }

    /// Closes the file; from a rehearsal it goes back to the workshop from which it was begun.
    func leaveFile() {
        let origin = passing?.origin
        closeFile()
        if let origin { open(origin) }
        if let farewell { answer(.finished(farewell)) }
        farewell = nil
    }

    func listTemplates() {
        answer(.templates(library.list().compactMap { try? library.template($0.id) }))
    }

    /// One of the user's own that is broken is left out: `lens check` says what is wrong with it.
    func listLenses() {
        answer(.lenses(library.listLenses().compactMap { try? $0.content.get() }))
    }

    /// Makes a workshop of a template in the documents folder, and opens it.
    func make(template id: String, title: String) throws {
        let template = try library.template(id)
        let lens = try library.lens(template.lens)
        try make(Making(language: model.language, template: template, lenses: [lens], frame: [:]), title: title)
    }

    /// Makes a workshop like another one, or the one that continues it, in the documents folder, and opens it.
    func make(like path: String, title: String, continues: Bool) throws {
        let other = try read(path).workshop
        try make(continues ? try other.makingOfContinuation() : try other.makingOfNext(), title: title)
    }

    /// Its file bears today's date and its title.
    private func make(_ making: Making, title: String) throws {
        var making = making
        let today = clock.now().local.isoDay
        (making.frame[.title], making.frame[.date]) = (title, today)
        let path = documents.free(name: "\(today) \(title)")
        let made = try WorkshopFile.create(at: path, state: desk.stateFolder) {
            try $0.decide(.make(making), asking: asking)
        }
        try made.close()
        open(path)
    }

    /// A workshop as it is in its file, also where nothing can be written.
    func read(_ path: String) throws -> Session {
        do {
            let file = try WorkshopFile.open(at: path)
            try file.close()
            return file.session
        } catch StoreTrouble.readOnly {
            return try WorkshopFile.readLocked(at: path)
        }
    }

    // MARK: what does not stay

    /// Opens a workshop that goes when it is closed.
    func pass(_ copy: PassingFile) throws {
        open(copy.path, keepsCopy: false)
        guard file?.path == copy.path else { return copy.remove() }
        (passing, farewell) = (copy, nil)
    }

    /// Opens a rehearsal of the workshop at this path; nil is the one that is open.
    func rehearse(_ path: String?) throws {
        guard let session = try path.map({ try read($0) }) ?? file?.session else { return }
        let origin = path == nil ? (passing == nil ? file?.path : passing?.origin) : nil
        try pass(
            try PassingFile.rehearsal(
                of: session.workshop, by: asking, notice: Phrases(session.workshop.language).rehearsalNotice(),
                origin: origin))
        if passing != nil { answer(.finished(model.phrases.rehearsing(hasOrigin: origin != nil))) }
    }

    func importFile(_ name: String) throws {
        guard let file else { return }
        let source = try desk.importSource(documents.path(of: name, beside: file.path))
        var command = Command.importLines([])
        let own = try file.perform { session in
            let reading = ImportReading(source, workshop: session.workshop)
            guard reading.faults.isEmpty else { throw desk.refused(reading) }
            command = .importLines(reading.lines)
            return try session.decide(command, asking: asking)
        }
        changed()
        let others = try file.events(after: model.session?.last ?? 0).filter { $0.step != own.first?.step }
        if !others.isEmpty { answer(.arrived(others)) }
        answer(.written(own, of: command))
    }
}
