import Foundation

/// The log beside a file as SQLite reads it: up to the first page whose sum does not fit.
///
/// SQLite takes what stands after that page for the rest of an older log, and throws it away when it closes the file.
/// After a cut of the power that is right: the last commit, of which nobody was told, may be torn. Where two commits of
/// the same log or more stand behind, which were synced one after the other, the log was damaged, and they were told.
/// Source: "Database File Format", sqlite.org/fileformat2.html, 4.1 (log), 4.2 (sums), 4.4 (reading).
struct LogChain: Hashable {
    /// How many bytes fit.
    private(set) var end = 0
    /// How many commits stand behind them.
    private(set) var unread = 0

    /// The log of the file at a path lost commits; a log that another program is just writing is looked at again.
    static func isBroken(beside path: String) -> Bool {
        var last: LogChain?
        while let log = FilePlace.log(beside: path) {
            let chain = LogChain([UInt8](log))
            guard chain.unread > 1 else { return false }
            if chain == last { return true }
            last = chain
        }
        return false
    }

    /// Reads the bytes of a log; any bytes are taken.
    init(_ bytes: [UInt8]) {
        guard bytes.count > 32 else { return }
        let size = bytes.number(at: 8)
        var sums = Sums(isLowFirst: bytes[3] & 1 == 0)
        sums.add(bytes[0..<24])
        guard size >= 512, size & (size - 1) == 0, size <= 65536, sums.stand(in: bytes, at: 24) else {
            // A log begins with its header on disk: what stands behind a damaged one is lost with it.
            unread = 2
            return
        }
        end = 32
        for frame in stride(from: 32, through: bytes.count - 24 - size, by: 24 + size)
        where bytes[frame + 8..<frame + 16] == bytes[16..<24] {
            if end == frame {
                sums.add(bytes[frame..<frame + 8])
                sums.add(bytes[frame + 24..<frame + 24 + size])
                if sums.stand(in: bytes, at: frame + 16) { end = frame + 24 + size }
            }
            if end <= frame, bytes.number(at: frame + 4) > 0 { unread += 1 }
        }
    }

    /// The two sums that run through a log.
    private struct Sums {
        let isLowFirst: Bool
        private var first: UInt32 = 0
        private var second: UInt32 = 0

        init(isLowFirst: Bool) { self.isLowFirst = isLowFirst }

        mutating func add(_ bytes: ArraySlice<UInt8>) {
            var at = bytes.startIndex
            while at < bytes.endIndex {
                first &+= word(bytes, at) &+ second
                second &+= word(bytes, at + 4) &+ first
                at += 8
            }
        }

        private func word(_ bytes: ArraySlice<UInt8>, _ at: Int) -> UInt32 {
            let word =
                UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3])
                << 24
            return isLowFirst ? word : word.byteSwapped
        }

        func stand(in bytes: [UInt8], at place: Int) -> Bool {
            bytes.number(at: place) == Int(first) && bytes.number(at: place + 4) == Int(second)
        }
    }
}

extension [UInt8] {
    /// Four bytes, the highest first.
    fileprivate func number(at offset: Int) -> Int { self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
}
