import Foundation

// Measures of the store, on the disk under the folder that is named, or under /var/tmp; never on a folder in memory:
//
//     swift run -c release Benchmarks [appends|opening|all] [FOLDER]
//
// `appends`: durable appends a second, and how long one takes, for a bare loop of write and fdatasync, for SQLite's own
// shell, and for the store as the program calls it, with and without its second copy. `opening`: the time and the most
// memory that it takes to open workshops of 1,000, 10,000 and 100,000 contributions, each time in a new process.

let words = Array(CommandLine.arguments.dropFirst())
let what = words.first ?? "all", folder = words.dropFirst().first
do {
    switch what {
    case "appends", "opening", "all":
        if what != "opening" { try Appends(in: Bench(under: folder)).run() }
        if what != "appends" { try Opening(in: Bench(under: folder)).run() }
    case "open": try Opening.openOnce(folder ?? "")
    default: print("Benchmarks [appends|opening|all] [FOLDER]")
    }
} catch {
    print("\(error)")
    exit(1)
}
