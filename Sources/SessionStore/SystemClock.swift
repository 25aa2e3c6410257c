import Foundation
import Glibc
package import SessionEngine

/// The machine's clocks, read together.
package struct SystemClock: Sendable {
    /// The boot during which the ticks count.
    package let boot: String

    /// Reads the boot's id once; a machine that has none (no /proc) gets a new one, and durations then follow the
    /// wall clock from one start of the program to the next.
    package init() {
        let id = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
        let trimmed = id?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        boot = trimmed.isEmpty ? FreshID.make() : trimmed
    }

    /// The wall clock, the offset of local time from UTC at that moment, and the tick.
    package func now() -> Moment {
        let wall = Self.read(CLOCK_REALTIME)
        return Moment(at: wall, offset: Self.offset(at: wall), boot: boot, tick: Self.read(CLOCK_BOOTTIME))
    }

    /// Minutes between the machine's local time at an instant and UTC; east is positive.
    static func offset(at milliseconds: Int64) -> Int {
        var seconds = time_t(milliseconds / 1000)
        var local = tm()
        guard localtime_r(&seconds, &local) != nil else { return 0 }
        return Int(local.tm_gmtoff) / 60
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
