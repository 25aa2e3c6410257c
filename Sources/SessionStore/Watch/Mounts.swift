import Foundation
import Glibc

/// The disks of the machine, as the kernel lists its mounts.
package enum Mounts {
    /// File systems of other machines, and, with `fuse.` before the name, programs that bring one in.
    ///
    /// Source: proc_pid_mountinfo(5); the kernel's Documentation/filesystems, and the names that sshfs, GVfs, davfs2
    /// and rclone give their mounts.
    private static let networks: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "ncpfs", "glusterfs", "fuse.sshfs",
        "fuse.gvfsd-fuse", "fuse.davfs", "fuse.rclone", "fuse.glusterfs", "fuse.smbnetfs",
    ]

    private static func table() -> String? { try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8) }

    /// The folders of the sticks and disks that a desktop has mounted for its user and that can be written, in the
    /// kernel's order.
    package static func sticks() -> [String] {
        sticks(in: table() ?? "").filter { access($0, W_OK) == 0 }
    }

    /// Where a table puts them.
    ///
    /// Source: udisks(8) mounts under `/run/media/USER` or `/media/USER`, older desktops under `/media`.
    static func sticks(in table: String) -> [String] {
        table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count > 4 else { return nil }
            let folder = unescaped(fields[4])
            return ["/media/", "/run/media/"].contains(where: folder.hasPrefix) ? folder : nil
        }
    }

    /// A path as it is: the kernel writes spaces, tabs, line ends and backslashes as three octal digits.
    private static func unescaped(_ field: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The file lies on another machine.
    static func isOnNetwork(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0, let table = table() else { return false }
        let device = UInt64(status.st_dev)
        // Source: makedev(3), glibc's numbering.
        let major = (device >> 8 & 0xFFF) | (device >> 32 & 0xFFFF_F000)
        let minor = (device & 0xFF) | (device >> 12 & 0xFFFF_FF00)
        return type(ofDevice: "\(major):\(minor)", in: table).map(networks.contains) ?? false
    }

    /// The file system of a device in the kernel's table; nil when it is not listed.
    static func type(ofDevice device: String, in table: String) -> String? {
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-") else { continue }
            return fields[dash...].dropFirst().first.map(String.init)
        }
        return nil
    }
}
