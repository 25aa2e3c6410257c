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
        let done = DispatchSemaphore(value: 0)
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
            done.signal()
        }
        guard !isLate, done.wait(timeout: .now() + limit) == .timedOut else { return }
        state.withLock { state in if state.waiting > 0 { state.isLate = true } }
    }

    /// Waits until everything is on disk, two seconds at most.
    func finish() {
        let done = DispatchSemaphore(value: 0)
        queue.async { done.signal() }
        _ = done.wait(timeout: .now() + .seconds(2))
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
