import Foundation

/// A disk on which only what was synced is sure, and what a cut of the power leaves of it.
///
/// Each write, and each change of a size, since the last sync of its file is kept, dropped, or torn at a sector of 512
/// bytes, in any combination. Of the changes of names in one folder since that folder's last sync, those up to some
/// point are kept: a name made or taken away after it is as it was before. A sync of a file does not keep its name.
/// What is written through memory (`-shm`) is left out: it does not outlive a cut, and SQLite makes it anew.
struct DiskModel {
    private final class Node {
        let isFolder: Bool
        var bytes: [UInt8] = []
        var pending: [Change] = []

        init(isFolder: Bool = false) { self.isFolder = isFolder }
    }

    fileprivate enum Change { case write([UInt8], at: Int), size(Int) }

    private struct Naming {
        let folder: String
        var names: [(path: String, node: Node?)]
    }

    private var nodes: [UInt64: Node] = [:]
    private var live: [String: Node] = [:]
    private var kept: [String: Node] = [:]
    private var namings: [Naming] = []

    mutating func apply(_ record: DiskJournal.Record) {
        guard !record.path.hasSuffix("-shm") else { return }
        switch record.deed {
        case .created:
            let node = Node()
            nodes[record.file] = node
            name([(record.path, node)])
        case .written(let bytes): node(record).pending.append(.write(bytes, at: record.offset))
        case .truncated: node(record).pending.append(.size(record.offset))
        case .synced:
            let node = node(record)
            for change in node.pending { node.bytes.apply(change) }
            node.pending = []
        case .folderMade: name([(record.path, Node(isFolder: true))])
        case .unlinked, .folderRemoved: name([(record.path, nil)])
        case .renamed(let path): name([(record.path, nil), (path, live[record.path])])
        case .linked(let path): name([(path, live[record.path])])
        case .folderSynced:
            for naming in namings where naming.folder == record.path { keep(naming) }
            namings.removeAll { $0.folder == record.path }
        case .said: break
        }
    }

    /// A file that was made out of the layer's sight has its name from its first write on.
    private mutating func node(_ record: DiskJournal.Record) -> Node {
        if let node = nodes[record.file] { return node }
        let node = Node()
        nodes[record.file] = node
        name([(record.path, node)])
        return node
    }

    private mutating func name(_ names: [(path: String, node: Node?)]) {
        for (path, node) in names { live[path] = node }
        namings.append(
            Naming(folder: (names[names.count - 1].path as NSString).deletingLastPathComponent, names: names))
    }

    private mutating func keep(_ naming: Naming) {
        for (path, node) in naming.names { kept[path] = node }
    }

    /// Writes what a cut now leaves into another folder, which takes the place of `root`.
    func cut(_ chance: inout Chance, root: String, into target: String) throws {
        var left = self
        for folder in Set(namings.map(\.folder)).sorted() {
            let own = namings.filter { $0.folder == folder }
            let count = chance.isOne(in: 2) ? own.count : Int.random(in: 0...own.count, using: &chance)
            for naming in own.prefix(count) { left.keep(naming) }
        }
        for (path, node) in left.kept.sorted(by: { $0.key < $1.key }) where path.hasPrefix(root + "/") {
            let place = target + path.dropFirst(root.count)
            // What lies in a folder whose own name is gone is gone with it.
            let folder = (place as NSString).deletingLastPathComponent
            guard FileManager.default.fileExists(atPath: folder) else { continue }
            if node.isFolder {
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
            } else {
                try Data(Self.left(of: node, &chance)).write(to: URL(filePath: place))
            }
        }
    }

    /// Writes what is there when the program is stopped and the machine goes on: everything.
    func stopped(root: String, into target: String) throws {
        for (path, node) in live.sorted(by: { $0.key < $1.key }) where path.hasPrefix(root + "/") {
            let place = target + path.dropFirst(root.count)
            if node.isFolder {
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            } else {
                var bytes = node.bytes
                for change in node.pending { bytes.apply(change) }
                try Data(bytes).write(to: URL(filePath: place))
            }
        }
    }

    /// How a file's unsynced changes fare together: all kept, none, or each by itself.
    private static func left(of node: Node, _ chance: inout Chance) -> [UInt8] {
        var bytes = node.bytes
        let fate = Int.random(in: 0..<4, using: &chance)
        guard fate > 0 else { return bytes }
        for change in node.pending {
            switch fate == 1 ? 0 : Int.random(in: 0..<3, using: &chance) {
            case 0: bytes.apply(change)
            case 1: break
            default: bytes.tear(change, &chance)
            }
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func apply(_ change: DiskModel.Change) {
        switch change {
        case .size(let size): resize(size)
        case .write(let data, let offset):
            if count < offset + data.count { resize(offset + data.count) }
            replaceSubrange(offset..<offset + data.count, with: data)
        }
    }

    /// Only some of the sectors of a write reach the disk.
    fileprivate mutating func tear(_ change: DiskModel.Change, _ chance: inout Chance) {
        guard case .write(let data, let offset) = change else { return }
        var start = offset
        while start < offset + data.count {
            let end = Swift.min((start / 512 + 1) * 512, offset + data.count)
            if chance.isOne(in: 2) { apply(.write(Array(data[start - offset..<end - offset]), at: start)) }
            start = end
        }
    }

    private mutating func resize(_ size: Int) {
        if size < count { removeLast(count - size) } else { append(contentsOf: repeatElement(0, count: size - count)) }
    }
}
