import SessionEngine

extension StoredFixture {
    static let series = [
        StoredFixture(
            type: "workshop-continued",
            payload:
                #"{"carried":[{"actor":"elus","contribution":"c1","kind":"action","levers":[{"lens":"rieutort","levers":["lieux","vision"]}],"number":12,"text":"e1.carried-1-text","when":{"day":"2025-06-30","words":"e1.carried-1-when"},"who":"e1.carried-1-who","workshop":"w0"},{"bundle":"r1","number":3,"text":"e1.carried-2-text","workshop":"w1"}],"chain":[{"title":"e1.1-title","workshop":"w0"},{"date":"e1.2-date","place":"e1.2-place","title":"e1.2-title","workshop":"w1"}]}"#,
            words: [
                "1-title": "Santé", "2-title": "Santé, la suite", "2-date": "2025-03-25", "2-place": "Domfront",
                "carried-1-text": "Ouvrir un local", "carried-1-who": "La mairie", "carried-1-when": "avant l’été",
                "carried-2-text": "Aller vers",
            ],
            fact: .workshopContinued(
                Continuation(
                    chain: [
                        EarlierWorkshop(id: "w0", title: "Santé"),
                        EarlierWorkshop(id: "w1", title: "Santé, la suite", date: "2025-03-25", place: "Domfront"),
                    ],
                    carried: [
                        Carried(
                            key: CarriedKey(workshop: "w0", point: .contribution("c1")), number: 12, kind: .action,
                            text: "Ouvrir un local", who: "La mairie",
                            when: Due(words: "avant l’été", day: "2025-06-30"), actor: "elus",
                            levers: ["rieutort": ["lieux", "vision"]]),
                        Carried(
                            key: CarriedKey(workshop: "w1", point: .bundle("r1")), number: 3, kind: nil,
                            text: "Aller vers"),
                    ]))),
        StoredFixture(
            type: "carried-answered",
            payload: #"{"answer":"going-on","contribution":"c1","why":"e1.why","workshop":"w0"}"#,
            words: ["why": "le local manque"],
            fact: .carriedAnswered(
                CarriedKey(workshop: "w0", point: .contribution("c1")),
                CarriedAnswer(.goingOn, why: "le local manque"))),
        StoredFixture(
            type: "carried-answered", payload: #"{"answer":"done","bundle":"r1","workshop":"w1"}"#,
            fact: .carriedAnswered(CarriedKey(workshop: "w1", point: .bundle("r1")), CarriedAnswer(.done))),
        StoredFixture(
            type: "carried-answered", payload: #"{"contribution":"c1","workshop":"w0"}"#,
            fact: .carriedAnswered(CarriedKey(workshop: "w0", point: .contribution("c1")), nil)),
    ]
}
