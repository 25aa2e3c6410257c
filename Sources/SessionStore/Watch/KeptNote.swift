import Foundation
import Glibc

/// A few bytes of the program's own state: for its owner only, replaced at once and whole.
struct KeptNote {
    /// Where it lies, and how many bytes of it are read at most.
    let place: String, most: Int

    /// What was kept last; nil where there is nothing, or a link.
    var bytes: Data? {
        let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        return try? FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).read(upToCount: most)
    }

    /// Keeps bytes in the place of those before; false where they cannot be written.
    ///
    /// They are not brought down to the disk: nobody waits for it.
    func keep(_ bytes: Data) -> Bool {
        let draft = place + "." + FreshID.make()
        guard (try? FilePlace.make(draft)) != nil else { return false }
        guard let file = FileHandle(forWritingAtPath: draft), (try? file.write(contentsOf: bytes)) != nil,
            (try? file.close()) != nil, rename(draft, place) == 0
        else {
            unlink(draft)
            return false
        }
        return true
    }
}
