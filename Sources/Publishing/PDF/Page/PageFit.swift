/// How much page 1 says, and how large: tried from the fullest until everything stands on one page.
struct PageFit: Equatable {
    /// The size of running text, in points.
    var text: Double
    /// Room's words at each lever, actions shown, lines of a thing to keep, lines of the notes; nil: all of them.
    var quotations: Int, actions: Int, takeawayLines: Int?, noteLines: Int?
    /// The least height that the diagram is worth, in points.
    var diagram: Double

    /// From the fullest to the barest; what is left out is said on the page.
    static let ladder: [PageFit] = [
        PageFit(text: 11, quotations: 2, actions: 8, takeawayLines: nil, noteLines: nil, diagram: 300),
        PageFit(text: 10.5, quotations: 2, actions: 8, takeawayLines: nil, noteLines: nil, diagram: 270),
        PageFit(text: 10, quotations: 2, actions: 6, takeawayLines: nil, noteLines: nil, diagram: 250),
        PageFit(text: 9.5, quotations: 1, actions: 6, takeawayLines: nil, noteLines: nil, diagram: 230),
        PageFit(text: 9, quotations: 1, actions: 5, takeawayLines: 6, noteLines: 3, diagram: 210),
        PageFit(text: 8.5, quotations: 1, actions: 4, takeawayLines: 4, noteLines: 2, diagram: 200),
        PageFit(text: 8, quotations: 0, actions: 3, takeawayLines: 3, noteLines: 2, diagram: 170),
        PageFit(text: 7.5, quotations: 0, actions: 2, takeawayLines: 2, noteLines: 1, diagram: 150),
    ]
}
