import FrontEnd
import SessionEngine

extension Phrases {
    /// What became of a room, in one line.
    func told(_ report: RoomReport) -> String {
        var parts: [String] = []
        func tell(_ number: Int, _ words: @autoclosure () -> String) { if number > 0 { parts.append(words()) } }
        tell(report.groups, groups(report.groups))
        tell(
            report.received,
            count(
                report.received, fr: ("contribution reçue", "contributions reçues"),
                en: ("contribution received", "contributions received")))
        tell(report.known, say(fr: "\(report.known) déjà là", en: "\(report.known) here already"))
        tell(
            report.rewritten.count,
            count(
                report.rewritten.count, fr: ("autre rédaction gardée", "autres rédactions gardées"),
                en: ("other wording kept", "other wordings kept")) + " (\(numbers(report.rewritten)))")
        tell(
            report.completed.count,
            count(report.completed.count, fr: ("complétée", "complétées"), en: ("filled in", "filled in"))
                + " (\(numbers(report.completed)))")
        tell(
            report.asideSince.count,
            say(fr: "mises de côté depuis dans la salle, gardées ici", en: "set aside in the room since, kept here")
                + " (\(numbers(report.asideSince)))")
        tell(
            report.missing.count,
            say(fr: "absentes de ce fichier, gardées ici", en: "not in this file, kept here")
                + " (\(numbers(report.missing)))")
        tell(
            report.answersLeft,
            count(
                report.answersLeft,
                fr: ("réponse dans une grille d'ailleurs, laissée", "réponses dans une grille d'ailleurs, laissées"),
                en: ("answer in another lens, left out", "answers in another lens, left out")))
        if parts.isEmpty { parts.append(say(fr: "rien de dit encore", en: "nothing said yet")) }
        return room(report.name) + say(fr: " : ", en: ": ") + parts.joined(separator: ", ")
    }

    /// The plenary after its rooms came in, or as it would be.
    func merged(_ path: String, _ workshop: Workshop, isWritten: Bool) -> String {
        let all = contributions(workshop.contributions.count) + ", " + groups(workshop.groups.count)
        return isWritten
            ? say(fr: "Écrit : {} ({})", en: "Written: {} ({})", words: path, all)
            : say(
                fr: "Rien n'a été écrit ; {} tiendrait : {}", en: "Nothing was written; {} would hold: {}",
                words: path, all)
    }

    /// A title for a plenary that has one.
    var titleIsForNew: Explanation {
        Explanation(
            say(fr: "Cette plénière a déjà un titre.", en: "This plenary has a title already."),
            say(
                fr: "Sans --title, les salles y viennent ; « atelier frame » change le titre.",
                en: "Without --title the rooms come into it; “atelier frame” changes the title."))
    }
}
