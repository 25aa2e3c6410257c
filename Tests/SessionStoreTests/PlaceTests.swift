import Foundation
import GRDB
import SessionEngine
import Testing

@testable import SessionStore

@Suite("The place of a workshop's file") struct PlaceTests {
    @Test("The standing of a file names what became of it")
    func standings() throws {
        let room = try Room()
        let file = try room.makeFile()
        #expect(file.standing == .inPlace)
        let other = room.folder + "/ailleurs.atelier"
        try FileManager.default.moveItem(atPath: room.path, toPath: other)
        #expect(file.standing == .moved(path: room.path, to: other))
        try Data("autre".utf8).write(to: URL(filePath: room.path))
        #expect(file.standing == .replaced(path: room.path))
        try FileManager.default.removeItem(atPath: room.path)
        try FileManager.default.removeItem(atPath: other)
        #expect(file.standing == .deleted(path: room.path))
        #expect(!file.standing.isWritten)
    }

    @Test("Saved elsewhere, a file holds all rows as they were, also when its name is gone, and the history goes on")
    func saved() throws {
        let room = try Room()
        let file = try WorkshopFile.create(at: room.path, state: room.state) { _ in [Hand.made()] }
        try file.perform { _ in [Hand.said("un"), Hand.said("deux")] }
        try FileManager.default.removeItem(atPath: room.path)
        let elsewhere = room.folder + "/ailleurs.atelier"
        try file.save(to: elsewhere)
        let again = try WorkshopFile.open(at: elsewhere, state: room.state)
        #expect(again.session == file.session)
        #expect(again.lostTail == nil)
        try again.perform { _ in [Hand.said("trois")] }
        try again.close()
        let report = try WorkshopFile.check(at: elsewhere, state: room.state)
        #expect(report.isWhole && report.copy?.branches == 1)
        #expect(try room.mode(of: elsewhere) == 0o600)
    }

    @Test("Where the file cannot be read any more, what is in memory is saved")
    func remembered() throws {
        let room = try Room()
        let file = try room.makeFile()
        try file.perform { _ in [Hand.said("un"), Hand.said("deux")] }
        try file.queue.close()
        let elsewhere = room.folder + "/ailleurs.atelier"
        try file.save(to: elsewhere)
        let again = try WorkshopFile.open(at: elsewhere)
        #expect(again.session == file.session)
        #expect(try WorkshopFile.check(at: elsewhere).isWhole)
    }

    @Test("Saving takes the place of nothing")
    func exists() throws {
        let room = try Room()
        let file = try room.makeFile()
        let other = room.folder + "/autre"
        try Data("autre".utf8).write(to: URL(filePath: other))
        #expect(throws: StoreTrouble.exists(path: other)) { try file.save(to: other) }
        #expect(try Data(contentsOf: URL(filePath: other)) == Data("autre".utf8))
    }

    @Test("Closing a file whose name another bears leaves what lies beside that one")
    func replacedLog() throws {
        let room = try Room()
        let file = try room.makeFile()
        let other = room.folder + "/autre.atelier"
        let second = try WorkshopFile.create(at: other) { _ in [Hand.made()] }
        try second.perform { _ in [Hand.said("de l'autre")] }
        for suffix in ["", "-wal"] { #expect(rename(other + suffix, room.path + suffix) == 0) }
        try file.close()
        #expect(FileManager.default.fileExists(atPath: room.path + "-wal"))
        let opened = try WorkshopFile.open(at: room.path)
        #expect(opened.session.texts == ["de l'autre"])
    }

    @Test("The reserve is a hidden private file of its size, and goes with the file")
    func reserve() throws {
        let room = try Room()
        let file = try room.makeFile()
        file.holdReserve()
        let path = Reserve.path(beside: room.path)
        #expect(path == room.folder + "/.essai.atelier.reserve")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.size] as? Int == Reserve.size)
        #expect(try room.mode(of: path) == 0o600)
        try file.close()
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    // MARK: network folders

    /// Lines as the kernel writes them.
    private let table = """
        22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        60 22 0:55 / /home/a/partage rw,relatime shared:300 - cifs //serveur/partage rw,vers=3.1.1
        61 22 0:56 / /run/user/1000/gvfs rw,nosuid,nodev,relatime shared:301 - fuse.gvfsd-fuse gvfsd-fuse rw
        62 22 8:17 / /media/a/CLE rw,nosuid,nodev,relatime shared:302 - fuseblk /dev/sdb1 rw
        """

    @Test(
        "The kernel's table tells the sort of a disk, with optional fields or without",
        arguments: [("8:1", "ext4"), ("0:55", "cifs"), ("0:56", "fuse.gvfsd-fuse"), ("8:17", "fuseblk"), ("9:9", nil)])
    func mounts(device: String, type: String?) {
        #expect(Mounts.type(ofDevice: device, in: table) == type)
    }

    @Test("This disk is found in the table of this machine, and is no network")
    func here() throws {
        let room = try Room()
        try room.leaveFile()
        #expect(!Mounts.isOnNetwork(room.path))
    }

    @Test("With a rollback journal, as on a network folder, the file is written, followed and read as any other")
    func journal() throws {
        let room = try Room()
        try room.leaveFile()
        let queue = try Schema.connect(room.path, patience: 2, isNew: false, journal: .delete)
        #expect(try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "delete")
        #expect(try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
        #expect(!FileManager.default.fileExists(atPath: room.path + "-wal"))
        try queue.close()
        let again = try WorkshopFile.open(at: room.path)
        try again.perform { _ in [Hand.said("de nouveau ici")] }
        #expect(again.session.texts.last == "de nouveau ici")
    }

    @Test("Sticks are what a desktop mounts for its user, with the spaces of their names")
    func sticks() {
        let table = #"""
            28 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
            91 28 8:17 / /media/moi/CLE\040ROUGE rw,nosuid shared:40 - vfat /dev/sdb1 rw
            92 28 8:33 / /run/media/moi/Photos\134\0402 rw,nosuid shared:41 - exfat /dev/sdc1 rw
            93 28 8:34 / /mediatheque rw - ext4 /dev/sdd1 rw
            94 28 0:40 / /proc rw
            95 28
            """#
        #expect(Mounts.sticks(in: table) == ["/media/moi/CLE ROUGE", "/run/media/moi/Photos\\ 2"])
    }
}
