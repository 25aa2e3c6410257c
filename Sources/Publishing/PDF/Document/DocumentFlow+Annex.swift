import SessionEngine
import Synthesis

extension DocumentFlow {
    /// Every contribution with its number, then what was set aside, the honest count, and how to correct.
    mutating func annex() {
        let annex = synthesis.annex
        within(.section) { flow in
            flow.title(annex.title, name: "annex")
            for sentence in annex.count { flow.paragraph([sentence]) }
            flow.within(.list) { flow in
                for entry in annex.entries { flow.entry(entry) }
            }
            for (index, block) in annex.aside.enumerated() { flow.block(block, name: "aside-\(index)") }
            for note in annex.notes { flow.paragraph([note], style: flow.look.remark) }
        }
    }

    /// The number leads back to where the contribution is cited; the words; below in small all that is known of it.
    private mutating func entry(_ entry: Annex.Entry) {
        let id = entry.quotation.id
        var words = look.text
        words.size -= 1
        let number = style(look.remark, .bold, look.deep)
        let runs = [
            TextRun(phrases.number(entry.quotation.number), number), .tab(words),
            TextRun(phrases.quoted(entry.quotation.words) + "\n", words), .tab(words),
            TextRun(phrases.known(of: entry), look.remark),
        ]
        var piece = FlowPiece(setter.set(runs, Setting(width: width, hanging: 38, isHyphenated: true)), .item)
        piece.after = 4
        piece.name = "annex-" + id.text
        if cited.contains(id) { piece.link = "cited-" + id.text }
        add(piece)
    }
}
