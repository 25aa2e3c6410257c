import Dispatch
import Synchronization

/// Writes the second copy beside the capture: on a queue of its own, so that a slow or broken place never stops it.
final class CopyWriter: Sendable {
    /// What is known of the copy by those who do not write it.
    private struct State {
        /// Commits handed over and not written yet.
        var waiting = 0
        /// The last was late: nobody waits until the copy has caught up.
        var isLate = false
        var trouble: StoreTrouble?
    }

    private let queue = DispatchQueue(label: "second copy", qos: .userInitiated)
    private let state = Mutex(State())
    private let appender: Mutex<Appender>

    init(_ appender: sending Appender) { self.appender = Mutex(appender) }

    /// What is wrong with the copy since the last commit; nil when it is level.
    var trouble: StoreTrouble? { state.withLock { $0.trouble } }

    /// Hands commits over and waits a moment for them to be on disk; longer than that nobody waits.
    func write(_ lines: [CommitLine], atMost limit: DispatchTimeInterval = .milliseconds(20)) {
        let wait = BoundedWait()
        let isLate = state.withLock { state in
            state.waiting += 1
            return state.isLate
        }
        queue.async { [self] in
            let trouble = attempt { try $0.append(lines) }
            state.withLock { state in
                state.waiting -= 1
                state.trouble = trouble
                if state.waiting == 0 { state.isLate = false }
            }
            wait.end()
        }
        guard !isLate, !wait.ends(within: limit) else { return }
        state.withLock { state in if state.waiting > 0 { state.isLate = true } }
    }

    /// Waits until everything is on disk, two seconds at most.
    func finish() {
        let wait = BoundedWait()
        queue.async { wait.end() }
        _ = wait.ends(within: .seconds(2))
    }

    /// Copies what the branch lacks of the file's first events, up to a number; nobody waits for it.
    func level(to seq: Int) {
        state.withLock { $0.waiting += 1 }
        queue.async { [self] in
            let trouble = attempt { try $0.level(to: seq) }
            state.withLock { state in
                state.waiting -= 1
                state.trouble = trouble
            }
        }
    }

    private func attempt(_ body: (Appender) throws -> Void) -> StoreTrouble? {
        appender.withLock { appender in
            do {
                try body(appender)
                return nil
            } catch let trouble as StoreTrouble {
                return trouble
            } catch {
                return .failed(path: appender.folder, code: 0, message: "\(error)")
            }
        }
    }
}

/// Something that is waited for, but not longer than so long.
///
/// A semaphore's own limit counts by the wall clock on Linux: set forward it would be over at once, set back it would
/// last for hours. A timer counts by a clock that nobody sets.
private final class BoundedWait: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let isEnded = Mutex(false)

    func end() {
        isEnded.withLock { $0 = true }
        semaphore.signal()
    }

    /// Waits; false when the time was up before the end.
    func ends(within limit: DispatchTimeInterval) -> Bool {
        DispatchQueue.global(qos: .userInitiated).asyncAfter(deadline: .now() + limit) { self.semaphore.signal() }
        semaphore.wait()
        return isEnded.withLock { $0 }
    }
}
