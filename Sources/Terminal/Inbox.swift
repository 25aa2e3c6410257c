import Glibc
import Synchronization

/// What work in the background has to say to the loop: posted from any thread, handed over on the main one.
///
/// Nothing else reaches the screen from another thread. Nobody may await the main actor while the loop runs, for it
/// never yields.
package final class Inbox<Message: Sendable>: Sendable {
    private let waiting = Mutex<[Message]>([])
    private let ends: (read: Int32, write: Int32)
    /// What the loop polls.
    var descriptor: Int32 { ends.read }

    /// An empty one.
    package init() { ends = Pipe.make() }

    deinit {
        close(ends.read)
        close(ends.write)
    }

    /// Leaves a message and wakes the loop.
    package func post(_ message: Message) {
        let isFirst = waiting.withLock { waiting in
            waiting.append(message)
            return waiting.count == 1
        }
        guard isFirst else { return }
        var byte: UInt8 = 0
        _ = write(ends.write, &byte, 1)
    }

    /// The messages that came since the last call, in order.
    func take() -> [Message] {
        _ = Pipe.drain(ends.read)
        return waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
