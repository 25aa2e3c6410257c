import Canvas
import SessionEngine

extension Phrases {
    var noNameLeft: String {
        say(fr: "Aucun nom probable n'est à juger.", en: "No probable name is left to judge.")
    }

    /// A probable or judged name in one line.
    func line(_ name: ProbableName) -> String {
        let state = Fitting.padded("[\(self.name(of: name.judgement))]", to: 10)
        let told =
            name.score > 0
            ? [self.name(of: name.ground), places(name.appearances.count)]
            : [
                places(name.appearances.count)
            ]
        return "\(state) \(name.text) — \(told.joined(separator: ", "))"
    }

    /// A name where it stands, in one line under it.
    func line(_ appearance: ProbableName.Appearance, in workshop: Workshop) -> String {
        let place = name(of: appearance.place, in: workshop)
        return "           \(place)  \(quoted(appearance.before + appearance.name + appearance.after))"
    }

    /// A public document is written while names are left to judge: how many, and what to do.
    func namesLeft(_ count: Int, file: String) -> String {
        say(
            fr: "Attention : \(namesToJudge(count)) avant de diffuser. Voyez « atelier mask {} ».",
            en: "Take care: \(namesToJudge(count)) before you hand this out. See “atelier mask {}”.",
            words: Self.argument(file))
    }
}
