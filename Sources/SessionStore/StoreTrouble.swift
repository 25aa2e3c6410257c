/// What went wrong with a file, as facts; the sentences are in `Phrases+Store.swift`.
package enum StoreTrouble: Error, Hashable, Sendable {
    /// There is no file of that path.
    case missing(path: String)
    /// There is one already, and nothing is written over it.
    case exists(path: String)
    /// The folder that should hold the file is not there.
    case folderMissing(path: String)
    /// The path names a folder.
    case isFolder(path: String)
    /// The file may not be read by this user.
    case unreadable(path: String)
    /// The file, or the folder that holds it, may not be written by this user.
    case readOnly(path: String)
    /// Nothing is in the file.
    case empty(path: String)
    /// The file is of another sort: text, picture, anything.
    case notADatabase(path: String)
    /// The file is a database of another program.
    case notAWorkshop(path: String)
    /// A newer program wrote the file, or an event in it; `format` is nil in the second case.
    case newer(path: String, format: Int?)
    /// What is in the file is not what was written; `seq` is the first event concerned, where it is known.
    case damaged(path: String, seq: Int?)
    /// Nothing of a workshop is left there, nor in the second copy.
    case nothingLeft(path: String)
    /// What is left lacks the first event, which carries the template: no workshop can be made of it.
    case beginningLost(path: String)
    /// The disk is full; nothing was written.
    case full(path: String)
    /// Another program held the file too long; nothing was written.
    case busy(path: String)
    /// The file was moved, deleted or replaced, or its stick was pulled, while it was open.
    case moved(path: String)
    /// The place cannot hold a file that several programs share, as some network folders.
    case unfit(path: String)
    /// Anything else: the code and the words of the system.
    case failed(path: String, code: Int, message: String)

    /// The exit code of the command line for each of them.
    package static let exitCode: Int32 = 3

    /// The path concerned.
    package var path: String {
        switch self {
        case .missing(let path), .exists(let path), .folderMissing(let path), .isFolder(let path),
            .unreadable(let path), .readOnly(let path), .empty(let path), .notADatabase(let path),
            .notAWorkshop(let path), .newer(let path, _), .damaged(let path, _), .full(let path), .busy(let path),
            .moved(let path), .unfit(let path), .nothingLeft(let path), .beginningLost(let path),
            .failed(let path, _, _):
            path
        }
    }
}
