import Foundation

// Measures, on the disk under the folder that is named, or under /var/tmp; never on a folder in memory:
//
//     swift run -c release Benchmarks [appends|opening|papers|screen|suggestions|all] [FOLDER]
//
// `appends`: durable appends a second, and how long one takes, for a bare loop of write and fdatasync, for SQLite's own
// shell, and for the store as the program calls it, with and without its second copy. `opening`: the time and the most
// memory that it takes to open workshops of 1,000, 10,000 and 100,000 contributions, each time in a new process.
// `papers`: the time and the most memory from a file of 50 and of 1,000 contributions to a PDF, beside pandoc and
// weasyprint with our Markdown, and beside Pango alone with the same characters. `screen`: the live screen of the program
// that was built beside, at 10,000 contributions, beside nano with the same lines: from a key to what shows it, the
// bytes that it takes, the start, what is sent while nothing is typed, memory. `suggestions`: how long the weights of the
// levers take to load, in a new process each time, and how many texts are judged a second on one core.

let words = Array(CommandLine.arguments.dropFirst())
let what = words.first ?? "all", folder = words.dropFirst().first, last = words.last ?? ""
do {
    switch what {
    case "appends": try Appends(in: Bench(under: folder)).run()
    case "opening": try Opening(in: Bench(under: folder)).run()
    case "papers": try Papers(in: Bench(under: folder)).run()
    case "screen": try LiveScreen(in: Bench(under: folder)).run()
    case "suggestions": try Suggestions().run()
    case "all":
        try Appends(in: Bench(under: folder)).run()
        try Opening(in: Bench(under: folder)).run()
        try Papers(in: Bench(under: folder)).run()
        try LiveScreen(in: Bench(under: folder)).run()
        try Suggestions().run()
    // What they run in processes of their own.
    case "open": try Opening.openOnce(folder ?? "")
    case "suggest": try Suggestions.judgeOnce()
    case "make-paper": try Papers.make(folder ?? "", size: Int(last) ?? 0)
    case "paper": try Papers.writeOnce(folder ?? "", to: last)
    case "bare": try BareLayout.write(String(contentsOfFile: folder ?? "", encoding: .utf8), to: last)
    default: print("Benchmarks [appends|opening|papers|screen|suggestions|all] [FOLDER]")
    }
} catch {
    print("\(error)")
    exit(1)
}
