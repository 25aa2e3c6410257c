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
        /// Ends when nothing waits any more.
        var wait: BoundedWait?
    }

    private let queue = DispatchQueue(label: "second copy", qos: .userInitiated)
    private let state = Mutex(State())
    private let appender: Mutex<Appender>

    init(_ appender: sending Appender) { self.appender = Mutex(appender) }

    /// What is wrong with the copy since the last commit; nil when it is level, or late.
    var trouble: StoreTrouble? {
        settle()
        return state.withLock { $0.trouble }
    }

    /// Hands commits over, once those handed over before are on disk or a moment has passed: the copy is never more
    /// than a commit behind, and is written while the next is thought of.
    func write(_ lines: [CommitLine]) {
        settle()
        state.withLock { $0.waiting += 1 }
        queue.async { [self] in
            let trouble = attempt { try $0.append(lines) }
            end(trouble)
        }
    }

    /// Waits until everything is on disk, two seconds at most.
    func finish() {
        let wait = BoundedWait()
        queue.async { wait.end() }
        _ = wait.ends(within: .seconds(2))
    }

    /// Waits a moment for what was handed over to be on disk; once that was too short nobody waits until it is.
    private func settle(atMost limit: DispatchTimeInterval = .milliseconds(20)) {
        let wait: BoundedWait? = state.withLock { state in
            guard state.waiting > 0, !state.isLate else { return nil }
            let wait = state.wait ?? BoundedWait()
            state.wait = wait
            return wait
        }
        guard let wait, !wait.ends(within: limit) else { return }
        state.withLock { state in if state.waiting > 0 { state.isLate = true } }
    }

    private func end(_ trouble: StoreTrouble?) {
        state.withLock { state in
            state.waiting -= 1
            state.trouble = trouble
            guard state.waiting == 0 else { return }
            state.isLate = false
            state.wait?.end()
            state.wait = nil
        }
    }

    /// Copies what the branch lacks of the file's first events, up to a number; nobody waits for it.
    func level(to seq: Int) {
        state.withLock { $0.waiting += 1 }
        queue.async { [self] in
            let trouble = attempt { try $0.level(to: seq) }
            end(trouble)
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
