import Foundation
import Glibc

/// The sort of disk under a file, as the kernel lists its mounts.
enum Mounts {
    /// File systems of other machines, and, with `fuse.` before the name, programs that bring one in.
    ///
    /// Source: proc_pid_mountinfo(5); the kernel's Documentation/filesystems, and the names that sshfs, GVfs, davfs2
    /// and rclone give their mounts.
    private static let networks: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "ncpfs", "glusterfs", "fuse.sshfs",
        "fuse.gvfsd-fuse", "fuse.davfs", "fuse.rclone", "fuse.glusterfs", "fuse.smbnetfs",
    ]

    /// The file lies on another machine.
    static func isOnNetwork(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0,
            let table = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
        else { return false }
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
