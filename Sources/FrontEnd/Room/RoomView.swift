package import Canvas
package import SessionEngine
import Synthesis

/// What the room sees of a workshop at one moment, in the language of the workshop: few words, large digits, nothing
/// private.
package struct RoomView: Sendable {
    /// The workshop.
    let workshop: Workshop
    /// What the room may see of it.
    let readings: RoomReadings
    /// What is shown of it.
    package let part: RoomPart
    /// The moment.
    let now: Moment
    let phrases: Phrases

    /// Takes what is shown, and when.
    package init(_ workshop: Workshop, _ readings: RoomReadings, showing part: RoomPart, at now: Moment) {
        self.workshop = workshop
        self.readings = readings
        self.part = part
        self.now = now
        phrases = Phrases(workshop.language)
    }

    /// Lines longer than this are read with difficulty, however large the window is.
    static let measure = 76

    /// Draws it; at any size without a trap, from 60×10 on with everything that it says.
    package func draw(on canvas: inout Canvas, in area: Rect) {
        let (head, below) = area.inset(columns: 2).split(top: 1)
        drawHead(on: &canvas, in: head)
        // A row of air where there is one to spare.
        let body = below.rows > 12 ? below.split(top: 1).rest : below
        switch part {
        case .title: drawTitle(on: &canvas, in: body)
        case .question: drawQuestion(on: &canvas, in: body)
        case .turn: drawTurn(on: &canvas, in: body)
        case .counts: drawCounts(on: &canvas, in: body)
        case .experience(let page): drawExperience(page, on: &canvas, in: body)
        case .diagram: drawDiagram(on: &canvas, in: body)
        case .promises: drawPromises(on: &canvas, in: body)
        case .step(let number): drawStep(number, on: &canvas, in: body)
        }
    }

    /// The same as sentences, each understandable by itself: for who cannot see it, and for the one who wants to know
    /// what the room sees.
    package var sentences: [String] {
        let told =
            switch part {
            case .title: titleLines
            case .question: [question] + clockSentences
            case .turn: turnSentences
            case .counts: countSentences
            case .experience(let page): experienceSentences(page)
            case .diagram: diagramSentences
            case .promises: promiseSentences
            case .step(let number): stepSentences(number)
            }
        return ([heading] + told).filter { !$0.isEmpty }
    }

    // MARK: the head

    /// Where the workshop stands, or what is shown.
    private var heading: String {
        switch part {
        case .title: ""
        case .question, .turn: readings.masked(phrases.whereTheRoomIs(workshop))
        case .counts: phrases.roomCountsTitle()
        case .promises: phrases.seriesTitle
        case .experience: experienceTitle
        case .diagram: workshop.lens.map { phrases.text($0.title) } ?? ""
        case .step(let number): phrases.closingStep(number, of: workshop.closingStepCount)
        }
    }

    /// At the right what must never be cut: that it is an example, and the time of day.
    private func drawHead(on canvas: inout Canvas, in row: Rect) {
        let notice = workshop.frame[.notice].map {
            readings.masked(Phrases.short(notice: $0, columns: row.columns / 3))
        }
        let told = ([notice] + [now.local.clock]).compactMap(\.self).joined(separator: " · ")
        let (left, right) = row.split(right: Width.columns(of: told) + 1)
        canvas.write(told, in: right, role: .muted, .trailing)
        canvas.write(heading, in: left, role: .heading)
    }

    // MARK: pieces

    /// A column in the middle, no wider than text is read well.
    func column(of area: Rect) -> Rect { area.centered(rows: area.rows, columns: Self.measure) }

    /// A sentence in the middle of an area, wrapped, cut at its last row; returns the rows taken.
    @discardableResult
    func write(_ text: String, on canvas: inout Canvas, in area: Rect, role: Role = .strong) -> Int {
        let column = column(of: area)
        let lines = Wrapping.lines(text, width: column.columns)
        guard lines.count > 1 else {
            canvas.write(text, in: column, role: role, .center)
            return min(lines.count, area.rows)
        }
        // Several lines begin under one another, the longest of them in the middle.
        let widest = lines.map { Width.columns(of: $0) }.max() ?? 0
        let shift = (column.columns - widest) / 2
        return canvas.write(paragraph: text, in: column.split(left: shift).rest.split(left: widest).left, role: role)
    }

    /// The rows that a text takes in the column.
    func rows(of text: String, in area: Rect) -> Int {
        Wrapping.lines(text, width: min(area.columns, Self.measure)).count
    }

    /// The role of the digits of a clock.
    static func role(of stage: ClockStage) -> Role {
        switch stage {
        case .ample: .digits
        case .soon: .digitsSoon
        case .last, .over: .digitsLast
        }
    }
}
