import SessionEngine
import Testing

@Suite("The names that probably stand in the words")
struct NameReviewTests {
    private func found(_ lines: String..., frame: [FrameField: String] = [:]) -> [String] {
        var room = Room()
        room.happen(.frameSet(frame.mapValues { $0 }))
        for line in lines { room.say(line) }
        return room.workshop.nameReview.names.map(\.text)
    }

    @Test(
        "are found after a title, by their given name, by a capital inside a sentence",
        arguments: [
            ("Mme Le Goff demande qu'on la rappelle", "Le Goff"), ("on a vu M. Dupont hier", "Dupont"),
            ("dr lefevre prend sa retraite", "lefevre"), ("contacter maître Durand", "Durand"),
            ("Mr Smith said no", "Smith"), ("voir avec Jean-Pierre Martin", "Jean-Pierre Martin"),
            ("Appeler Sophie du département", "Sophie"), ("c'est d'Hélène que ça vient", "Hélène"),
            ("ma voisine yvette fait les courses", "yvette"), ("Anne MARTIN viendra", "Anne MARTIN"),
            ("R. Vall : les métropoles attirent", "R. Vall"), ("la proposition de Kerbrat reste", "Kerbrat"),
            ("Loisel : on a pas vu ceux des ronds-points", "Loisel"), ("le maire Lebrun est d'accord", "Lebrun"),
            ("On Monday Emma will come", "Emma"), ("Mary O'Brien's idea", "Mary O'Brien"),
            ("ANNE DOIT APPELER LA MAIRIE", "ANNE"), ("le conte de Marie de La Tour", "Marie de La Tour"),
        ])
    func finds(line: String, name: String) {
        #expect(found(line) == [name])
    }

    @Test(
        "are not found where a capital says something else",
        arguments: [
            "On s'écoute peu", "le TGV et la SNCF", "nos habitants se soignent au Mans, en Mayenne",
            "un lundi de Janvier", "Le conseil départemental", "monsieur le maire ne viendra pas",
            "la Mairie et le Département", "3 m de haut", "pr que chacun sache", "mai, juin, rose et clair",
            "M. le Président du Conseil", "former ensemble. Puis recommencer", "une claire volonté, un pierre à pierre",
        ])
    func leaves(line: String) {
        #expect(found(line).isEmpty)
    }

    @Test("A word of the workshop's own title or place is none; one that stands small elsewhere is less probable")
    func doubts() {
        #expect(found("on revient à Domfront", frame: [.place: "Domfront"]).isEmpty)
        #expect(found("la route de Kerbrat", "le bourg de kerbrat").isEmpty)
        #expect(found("pour Rose, avec Yvette", "une rose") == ["Yvette", "Rose"])
    }

    @Test("A part of a name is found by itself elsewhere, at the beginning of a sentence too")
    func parts() {
        #expect(found("voir Anne Kerbrat", "Kerbrat a raison") == ["Anne Kerbrat", "Kerbrat"])
    }

    @Test("Each stands with its places, in words, carriers, reasons, groups, frame; nothing set aside is searched")
    func places() throws {
        var room = Room()
        let first = room.say("Yvette a raison")
        let second = room.say("l'annuaire", who: "yvette")
        let third = room.say("Mme Kerbrat parle de soi")
        room.happen(.asideSet(third, reason: "vu avec YVETTE"))
        room.happen(.takeawaySet(place: 1, text: "L'idée d'Yvette", rests: [first, second]))
        room.happen(.frameSet([.facilitators: "Yvette"]))
        let review = room.workshop.nameReview
        #expect(review.names.map(\.text) == ["Yvette"])
        let places = try #require(review.names.first).appearances
        #expect(
            places.map(\.place) == [.frame(.facilitators), .words(1), .carrier(2), .reason(3), .takeaway(1)])
        #expect(places.map(\.name) == ["Yvette", "Yvette", "yvette", "YVETTE", "Yvette"])
        #expect(places.last?.before == "L'idée d'" && places.last?.after == "")
    }

    @Test("The review is done when each is judged, and new words bring new ones")
    func done() {
        var room = Room()
        room.say("Yvette et Zoé")
        #expect(room.workshop.nameReview.left.count == 2)
        room.happen(.nameJudged("yvette", .masked))
        room.happen(.nameJudged("Zoé", .kept))
        room.happen(.nameJudged("bleuet", .masked))
        let review = room.workshop.nameReview
        #expect(review.left.isEmpty && review.others.map(\.text) == ["bleuet"])
        #expect(review.names.map(\.judgement) == [.masked, .kept])
        room.say("Yvette, et puis Karim")
        #expect(room.workshop.nameReview.left.map(\.text) == ["Karim"])
    }

    @Test("Judged anew without a search, the review is the same", arguments: 0..<40)
    func again(seed: Int) {
        var chance = Chance(seed)
        var room = Room()
        for line in ["Mme Le Goff et Yvette", "Zoé, Karim", "la rose de Rose"] { room.say(line) }
        var review = room.workshop.nameReview
        for _ in 0..<12 {
            let name = ["le goff", "Yvette", "ZOE", "bleuet", "Rose"].randomElement(using: &chance)!
            room.happen(.nameJudged(name, [.masked, .kept, nil].randomElement(using: &chance)!))
            let quick = review.judged(as: room.workshop)
            review = room.workshop.nameReview
            if let quick { #expect(quick == review) }
        }
    }
}
