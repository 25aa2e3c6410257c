package import Foundation
import Glibc

/// Reads files that somebody else may have made: never more than was allowed, and never a pipe or a device, which
/// could go on for ever.
package enum OrdinaryFile {
    /// Why there are no bytes.
    package enum Trouble: Error, Hashable, Sendable {
        /// Absent, without the right to it, or no ordinary file.
        case unreadable
        /// More bytes than were allowed.
        case tooLarge
    }

    /// The bytes of an ordinary file, at most so many; a symbolic link is followed.
    package static func read(_ path: String, atMost limit: Int) throws(Trouble) -> Data {
        // Without O_NONBLOCK opening a pipe would wait for its writer.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unreadable }
        return try read(file, atMost: limit)
    }

    /// What a descriptor still holds, up to its end, at most so many bytes.
    package static func read(_ descriptor: Int32, atMost limit: Int) throws(Trouble) -> Data {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable }
            if count == 0 { return data }
            data.append(contentsOf: buffer[..<count])
            guard data.count <= limit else { throw .tooLarge }
        }
    }
}
