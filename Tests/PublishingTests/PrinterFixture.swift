import Glibc

/// A real IPP printer on loopback (`ippeveprinter`), with a spool folder and a message bus of its
/// own: nothing of the machine is touched, any number may run at once, and none outlives its owner.
final class PrinterFixture: Sendable {
    /// What the printer does with a job.
    enum Behaviour: String {
        /// It is done with it at once.
        case prints = "/bin/true"
        /// It gives it up.
        case aborts = "/bin/false"
        /// It never comes to an end with it.
        case hangs = "/bin/cat"
    }

    struct Trouble: Error { let what: String }

    /// The printer's address.
    let address: String
    private let folder: String
    private let bus: Child
    private let printer: Child

    /// Starts a printer that calls itself `name` and takes documents of the given formats.
    init(_ behaviour: Behaviour = .prints, name: String = "Essai", formats: String = "application/pdf") throws {
        folder = try Self.newFolder()
        guard mkdir(folder + "/spool", 0o700) == 0 else { throw Trouble(what: "no spool folder: \(errno)") }
        bus = try Self.startBus(in: folder)
        let command = try Self.command(for: behaviour, in: folder)
        (printer, address) = try Self.startPrinter(name, formats: formats, command: command, in: folder)
    }

    deinit {
        printer.end()
        bus.end()
        _ = try? Child(["rm", "-rf", folder]).wait()
    }

    /// The PDF files that reached the printer, in the order of their jobs.
    var documents: [[UInt8]] {
        guard let listing = opendir(folder + "/spool") else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".pdf") { names.append(name) }
        }
        return names.sorted { (Int($0.prefix { $0.isNumber }) ?? 0) < (Int($1.prefix { $0.isNumber }) ?? 0) }
            .map { Self.bytes(of: folder + "/spool/" + $0) }
    }

    /// What the printer wrote about its work; for the message of a failed test.
    var journal: String { String(decoding: Self.bytes(of: folder + "/journal"), as: UTF8.self) }

    /// A port of loopback on which nothing listens.
    static func freePort() throws -> UInt16 {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(probe) }
        var place = loopback(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(probe, $0, size) == 0 && getsockname(probe, $0, &size) == 0
            }
        }
        guard bound else { throw Trouble(what: "no free port: \(errno)") }
        return UInt16(bigEndian: place.sin_port)
    }

    // MARK: - Starting

    private static func startBus(in folder: String) throws -> Child {
        let settings = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig><type>system</type><listen>unix:path=\(folder)/bus</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/>
            <allow receive_sender="*"/></policy></busconfig>
            """
        try write(settings, to: folder + "/bus.conf")
        let bus = try Child(
            ["timeout", "-k", "2", "120", "dbus-daemon", "--config-file=\(folder)/bus.conf", "--nofork", "--nosyslog"],
            journal: folder + "/bus.journal")
        let path = folder + "/bus"
        try bus.await("dbus-daemon (Debian package dbus)") { access(path, F_OK) == 0 }
        return bus
    }

    /// `true` and `false` as they are; to hang, a script that waits to be ended.
    private static func command(for behaviour: Behaviour, in folder: String) throws -> String {
        guard behaviour == .hangs else { return behaviour.rawValue }
        let script = folder + "/hang"
        try write("#!/bin/sh\nexec sleep 60\n", to: script)
        chmod(script, 0o700)
        return script
    }

    private static func startPrinter(
        _ name: String, formats: String, command: String, in folder: String
    ) throws -> (Child, String) {
        for _ in 0..<5 {
            let port = try freePort()
            let printer = try Child(
                [
                    "timeout", "-k", "2", "120", "ippeveprinter", "-vvv", "-p", String(port), "-n", "localhost", "-r",
                    "off", "-k",
                    "-d", folder + "/spool", "-c", command, "-f", formats, name,
                ], environment: ["DBUS_SYSTEM_BUS_ADDRESS=unix:path=\(folder)/bus"], journal: folder + "/journal")
            // Somebody may have taken the port in between: then the printer ends, and another is tried.
            if (try? printer.await("ippeveprinter") { answers(on: port) }) != nil {
                return (printer, "ipp://localhost:\(port)/ipp/print")
            }
        }
        let journal = String(decoding: bytes(of: folder + "/journal"), as: UTF8.self)
        throw Trouble(what: "ippeveprinter (Debian package cups-ipp-utils) does not start: \(journal)")
    }

    // MARK: - Files and ports

    private static func newFolder() throws -> String {
        var template = Array("/tmp/atelier-printer.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Trouble(what: "no temporary folder: \(errno)") }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "w") else { throw Trouble(what: "cannot write \(path): \(errno)") }
        defer { fclose(file) }
        fputs(text, file)
    }

    private static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var all: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&part, 1, part.count, file), count > 0 { all += part[..<count] }
        return all
    }

    private static func answers(on port: UInt16) -> Bool {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(probe) }
        var place = loopback(port: port)
        return withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(probe, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return place
    }
}

/// A process that a fixture started, ended by its number.
final class Child: Sendable {
    private let pid: pid_t

    init(_ words: [String], environment extra: [String] = [], journal: String = "/dev/null") throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, journal, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // A thread of the test runner blocks most signals, and its child would never hear SIGTERM.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        let settings = extra + ["PATH=\(path):/usr/sbin:/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8"]
        var arguments = words.map { strdup($0) } + [nil]
        var environment = settings.map { strdup($0) } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        var child: pid_t = 0
        let trouble = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &environment)
        guard trouble == 0 else { throw PrinterFixture.Trouble(what: "\(words[0]) does not start: \(trouble)") }
        pid = child
    }

    /// Looks until the condition holds; throws when the process has ended or ten seconds are over.
    func await(_ what: String, until holds: () -> Bool) throws {
        for _ in 0..<2_000 {
            guard waitpid(pid, nil, WNOHANG) == 0 else { throw PrinterFixture.Trouble(what: "\(what) ended") }
            if holds() { return }
            usleep(5_000)
        }
        throw PrinterFixture.Trouble(what: "\(what) is not ready after 10 s")
    }

    /// Waits for its end; its exit code, or minus the signal that ended it.
    @discardableResult
    func wait() -> Int32 {
        var status: Int32 = 0
        waitpid(pid, &status, 0)
        return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
    }

    func end() {
        kill(pid, SIGTERM)
        wait()
    }
}
