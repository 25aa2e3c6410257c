import Canvas
import SessionEngine

/// What was promised the last time, before the room: the promises and what became of them, never who made them.
extension RoomView {
    /// How many were kept of how many, then each with its answer.
    var promiseSentences: [String] {
        guard !readings.promises.isEmpty else { return [phrases.roomNoPromise()] }
        return [promiseCount] + readings.promises.map { "\($0.text) — \(phrases.name(of: $0.outcome, .action))" }
    }

    private var promiseCount: String {
        phrases.roomPromises(readings.promises.count { $0.outcome == .done }, of: readings.promises.count)
    }

    func drawPromises(on canvas: inout Canvas, in area: Rect) {
        guard !readings.promises.isEmpty else {
            write(phrases.roomNoPromise(), on: &canvas, in: area.split(top: area.rows / 3).rest)
            return
        }
        let (head, below) = area.split(top: 1)
        canvas.write(promiseCount, in: column(of: head), role: .strong)
        let list = column(of: below.rows > 8 ? below.split(top: 1).rest : below)
        var row = 0
        for (index, promise) in readings.promises.enumerated() {
            let mark = "\(Outcome.mark(of: promise.outcome)) "
            let lines = Wrapping.lines(
                "\(mark)\(promise.text) — \(phrases.name(of: promise.outcome, .action))", width: list.columns, indent: 2
            )
            let left = readings.promises.count - index
            // What has no row left is counted in the last one.
            guard row + lines.count + (left > 1 ? 1 : 0) <= list.rows else {
                canvas.write(phrases.roomOtherPromises(left), in: list, line: min(row, list.rows - 1), role: .muted)
                return
            }
            for line in lines {
                canvas.write(line, in: list, line: row, role: promise.outcome?.isOver == true ? .muted : .plain)
                row += 1
            }
        }
    }
}

extension Phrases {
    func roomPromises(_ done: Int, of all: Int) -> String {
        say(fr: "Promesses tenues : \(done) sur \(all)", en: "Promises kept: \(done) of \(all)")
    }

    func roomOtherPromises(_ number: Int) -> String {
        say(fr: "… et \(actions(number)) de plus", en: "… and \(actions(number)) more")
    }

    func roomNoPromise() -> String {
        say(
            fr: "Aucune promesse d'un atelier précédent n'a été reprise ici.",
            en: "No promise of an earlier workshop was carried over here.")
    }
}
