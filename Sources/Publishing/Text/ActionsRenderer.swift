import SessionEngine
package import Synthesis

/// The actions as plain text, to be pasted into a mail.
package enum ActionsRenderer {
    /// The workshop's name, each action with its carrier and its date, the next date; a line end after the last line.
    package static func render(_ synthesis: Synthesis) -> String {
        let phrases = Phrases(synthesis.language)
        let essential = synthesis.essential
        var lines =
            [synthesis.heading.title] + [synthesis.heading.notice].compactMap { $0 } + ["", essential.actionsTitle]
        if let missing = essential.actionsMissing { lines.append(missing.text) }
        for (index, action) in essential.actions.enumerated() {
            lines.append("\(index + 1). \(phrases.quoted(action.what.words))")
            lines.append(
                "   " + phrases.labelled(phrases.who, action.who) + " · " + phrases.labelled(phrases.when, action.when))
        }
        if let next = essential.next { lines += ["", phrases.labelled(next.label, next.text)] }
        return lines.map(Shown.safe).joined(separator: "\n") + "\n"
    }
}
