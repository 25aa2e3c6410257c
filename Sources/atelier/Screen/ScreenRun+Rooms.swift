import FrontEnd
import SessionEngine
import SessionStore

extension ScreenRun {
    /// The workshops of the documents folder, but for the one that is open.
    func listRooms() {
        answer(.rooms(documents.workshops(last: nil).filter { $0.path != file?.path }))
    }

    /// Brings rooms into the workshop that is open.
    func mergeRooms(_ paths: [String]) throws { perform(.merge(try paths.map { try read($0).workshop })) }

    /// Makes a plenary of rooms in the documents folder, and opens it.
    func makePlenary(_ paths: [String], title: String) throws {
        let rooms = try paths.map { try read($0).workshop }
        let path = documents.free(name: "\(clock.now().local.isoDay) \(title)")
        let plenary = try desk.plenary(of: rooms, title: title, asking: asking)
        try WorkshopFile.create(at: path, state: desk.stateFolder) { _ in plenary.session.events }.close()
        open(path)
        guard let step = plenary.session.steps.last else { return }
        let told = model.phrases.summary(of: step, in: plenary.session.workshop)
        answer(.finished(Explanation(told, model.phrases.roomsStay)))
    }
}
