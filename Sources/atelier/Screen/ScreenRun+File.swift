import FrontEnd
import Glibc
import SessionEngine
import SessionStore
import Templates

extension ScreenRun {
    private var asking: Asking { Asking(writer: writer, moment: clock.now(), makeID: { FreshID.make() }) }

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
            let opened = try WorkshopFile.open(at: path, state: keepsCopy ? desk.stateFolder : nil)
            closeFile()
            keep(opened, keepsCopy: keepsCopy)
            answer(.opened(opened.session, file: Documents.name(of: path)))
            if keepsCopy { tellState(of: opened) }
            watch()
            guard let lost = opened.lostTail else { return opened.levelCopy() }
            answer(.failed(model.phrases.explain(lost, of: path), of: nil))
        }
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

    func closeFile() {
        guard let file else { return }
        self.file = nil
        seat = nil
        roomLink = nil
        try? file.close()
        if demonstration != nil { try? Forgetting.forget(file.session.workshop.id, state: desk.stateFolder) }
        demonstration?.remove()
        demonstration = nil
    }

    func listTemplates() {
        answer(.templates(library.list().compactMap { try? library.template($0.id) }))
    }

    /// Makes a workshop in the documents folder, under its date and title, and opens it.
    func make(template id: String, title: String) throws {
        let template = try library.template(id)
        let today = clock.now().local.isoDay
        let making = Making(
            language: model.language, template: template, lenses: [try library.lens(template.lens)],
            frame: [.title: title, .date: today])
        let path = documents.free(name: "\(today) \(title)")
        let made = try WorkshopFile.create(at: path, state: desk.stateFolder) {
            try $0.decide(.make(making), asking: asking)
        }
        try made.close()
        open(path)
    }

    /// Replays the composed example into a temporary place, and opens it.
    func demonstrate() throws {
        let copy = try DemonstrationFile()
        open(copy.path, keepsCopy: false)
        demonstration = copy
    }

    func importFile(_ name: String) throws {
        guard let file else { return }
        let text = try desk.importText(documents.path(of: name, beside: file.path))
        var command = Command.importLines([])
        let own = try file.perform { session in
            let reading = ImportReading(text, workshop: session.workshop)
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
