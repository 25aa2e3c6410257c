import Foundation
import FrontEnd
import SessionEngine
import SessionStore

/// The place of the open file, looked at every second, and a new one when it is lost.
extension ScreenRun {
    /// Goes on with a file that has just been opened.
    func keep(_ opened: WorkshopFile, keepsCopy: Bool) {
        file = opened
        rereadings = opened.rereadings
        isCopyTroubleTold = false
        opened.holdReserve()
        roomLink = RoomLink(opened.session.workshop.id, state: desk.stateFolder)
        bookmarkFile = keepsCopy ? BookmarkFile(opened.session.workshop.id, state: desk.stateFolder) : nil
        keptBookmark = nil
        seat = keepsCopy ? ScreenSeat(opened.session.workshop.id, state: desk.stateFolder) : nil
    }

    /// Says what has become of the file's place, and that it is shown twice.
    func watch() {
        guard let file else { return }
        let standing = file.standing
        if standing.isWritten { file.holdReserve() }
        let notice = model.phrases.notice(of: standing) ?? (seat?.isAlone == false ? model.phrases.shownTwice : nil)
        if notice != model.notice { answer(.watched(notice)) }
    }

    /// Writes the whole workshop into the first place that takes it, and goes on there.
    func saveElsewhere() {
        attempt {
            guard let file else { return }
            let path = try save(file)
            let opened = try WorkshopFile.open(at: path, state: passing == nil ? desk.stateFolder : nil)
            self.file = nil
            seat = nil
            try? file.close()
            keep(opened, keepsCopy: passing == nil)
            changed()
            answer(.savedElsewhere(file: Documents.name(of: path), model.phrases.savedElsewhere(path)))
            follow()
            watch()
        }
    }

    /// Tries the documents folder, then the home folder, then the machine's temporary one.
    private func save(_ file: WorkshopFile) throws -> String {
        var trouble: (any Error)?
        for folder in [documents, Documents(folder: NSHomeDirectory()), Documents(folder: NSTemporaryDirectory())] {
            let path = folder.free(name: model.phrases.nameElsewhere(Documents.name(of: file.path)))
            do {
                try file.save(to: path)
                return path
            } catch {
                trouble = trouble ?? error
            }
        }
        throw trouble ?? StoreTrouble.moved(path: file.path)
    }
}
