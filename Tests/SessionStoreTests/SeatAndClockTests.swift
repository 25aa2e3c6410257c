import Foundation
import SessionEngine
import Testing

@testable import SessionStore

@Suite("Seat, clock and names")
struct SeatAndClockTests {
    @Test("An installation keeps its name, privately")
    func kept() throws {
        let room = try Room()
        let environment = ["XDG_STATE_HOME": room.folder + "/état"]
        let first = Installation.find(environment: environment)
        #expect(first.isKept)
        #expect(Installation.find(environment: environment) == first)
        let path = room.folder + "/état/atelier/installation"
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.folder + "/état/atelier") == ["installation"])
        let writer = first.writer(.line, user: "dom/camille")
        #expect(Writer(writer.text) == writer)
    }

    @Test("Without a folder to write to it goes on under a passing name; a spoilt name is replaced")
    func notKept() throws {
        let room = try Room()
        try Data().write(to: URL(fileURLWithPath: room.folder + "/fichier"))
        #expect(!Installation.find(environment: ["XDG_STATE_HOME": room.folder + "/fichier"]).isKept)
        let environment = ["XDG_STATE_HOME": room.folder]
        try FileManager.default.createDirectory(atPath: room.folder + "/atelier", withIntermediateDirectories: false)
        try Data("pas / un nom".utf8).write(to: URL(fileURLWithPath: room.folder + "/atelier/installation"))
        let mended = Installation.find(environment: environment)
        #expect(mended.isKept)
        #expect(Installation.find(environment: environment) == mended)
    }

    @Test("The state folder follows the XDG rules")
    func stateFolder() {
        #expect(Installation.stateFolder(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/atelier")
        #expect(Installation.stateFolder(["XDG_STATE_HOME": "s", "HOME": "/h"]) == "/h/.local/state/atelier")
        #expect(Installation.stateFolder(["HOME": "/h"]) == "/h/.local/state/atelier")
    }

    @Test("Ticks never go back, and belong to one boot")
    func clock() {
        let clock = SystemClock()
        let first = clock.now(), second = clock.now()
        #expect(second.tick >= first.tick)
        #expect(first.boot == second.boot)
        #expect(!first.boot.isEmpty)
        #expect(SystemClock().boot == clock.boot)
        #expect(first.at > 1_700_000_000_000)
        #expect((-14 * 60...14 * 60).contains(first.offset))
    }

    @Test("Names follow the standard: the time first, the version and the variant in their places")
    func names() {
        // Source of the vector: RFC 9562, A.6.
        #expect(
            FreshID.text(milliseconds: 0x017F_22E2_79B0, 0xCC3, 0x18C4_DC0C_0C07_398F)
                == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
        #expect(Set((0..<1000).map { _ in FreshID.make() }).count == 1000)
    }
}
