import Canvas
import FrontEnd
import SessionEngine
import Templates

/// The states in which the live screen and the report round are looked at.
enum LiveScene: String, CaseIterable, Sendable {
    case begun, empty, listening, learning, late, mending, pasting, opening, reasonAsked, round, roundOver, noGroups
    case roundUp, floor, replan, cards, card

    /// The scene, played by keys at the design size and then shown at another one.
    func room(language: Language = .fr, size: Size = Size(rows: 24, columns: 80)) throws -> LiveRoom {
        var room = try LiveRoom(
            language: language, groups: self == .noGroups ? [.init(name: "seul", heads: 0)] : Self.groups)
        play(&room)
        room.send(.resized(size))
        return room
    }

    private static let groups: [Making.NewGroup] = [
        .init(name: "Les passeurs", heads: 6), .init(name: "Les sources", heads: 5), .init(name: "Les ponts", heads: 7),
    ]

    private static let library = TemplateLibrary(folder: nil).listExperiences().compactMap { try? $0.content.get() }

    private func play(_ room: inout LiveRoom) {
        if self == .empty || self == .noGroups { return }
        room.press(.function(8))
        if self == .begun { return }
        if self == .replan {
            room.at(minute: 30, second: 20)
            room.press(.scalar("n"), .control)
            for _ in 0..<5 { room.press(.down) }
            return room.press(.enter)
        }
        room.press(.function(8))
        room.at(minute: 9, second: 20)
        Self.listen(&room)
        if self == .listening { return }
        room.at(minute: 40)
        Self.learn(&room)
        switch self {
        case .learning: room.type("b- on décide à trois dans un couloir lev:gouv")
        case .late:
            room.at(minute: 62, second: 10)
            room.command("p")
        case .mending:
            room.press(.up)
            room.command("g")
        case .pasting: room.send(.input(.paste("• un lieu à nous\n• des élus qui écoutent")))
        case .cards, .card:
            room.command("X")
            room.send(.answer(.experiences(Self.library)))
            if self == .card {
                room.press(.enter)
                room.type("a* payer fait parler de qui dépend de qui")
            }
        case .opening: room.command("o")
        case .reasonAsked:
            room.command("o")
            room.press(.home)
            for _ in 0..<3 { room.press(.down) }
            room.press(.enter)
        case .floor:
            room.enter("? et nous act:habitants")
            room.command("P")
        default: Self.report(&room, isOver: self == .roundOver)
        }
        if self == .roundUp {
            room.command("S")
            room.at(minute: 57)
        }
    }

    private static func listen(_ room: inout LiveRoom) {
        for line in [
            "a\" on ne se connaissait pas avant la fusion, et on partage la même rivière",
            "b\" à la deuxième réunion il y avait déjà moins de monde", "? qui paie quand on coopère",
            "c\" ce qui marche, c'est quand une équipe porte le projet tous les jours",
        ] { room.enter(line) }
    }

    private static func learn(_ room: inout LiveRoom) {
        room.command("o")
        room.press(.down)
        room.press(.down)
        room.press(.enter)
        room.at(minute: 48, second: 20)
        for line in [
            "a+ un lieu où l'on se parle, ouvert le soir", "a+ une équipe dédiée, même petite",
            "a- décider sans ceux qui vivent là", "c+ du temps, au moins deux ans avant de juger",
            "c- changer d'élus et tout reprendre à zéro", "a* l'entente se construit avant le contrat",
            "a+ dire dès le début ce qui se décide ici, et ce qui ne s'y décide pas", "c- + de réunions que d'actes",
            "a+ écrire des intentions plutôt qu'un budget", "c+ des élus qui viennent écouter sans parler",
            "a- attendre que la subvention tombe", "c- 日本語 😀 e\u{301} \u{1B}[31m pas de couleur",
            "a+ un café, tout simplement", "c+ se revoir", "a+ un tour de parole", "a+ des comptes rendus lus par tous",
            "c+ nommer les désaccords", "a- parler à la place des habitants", "c+ une date fixe",
            "a+ le droit à l'erreur",
        ] { room.enter(line) }
    }

    private static func report(_ room: inout LiveRoom, isOver: Bool) {
        room.model.screen = .round
        room.press(.function(8))
        room.at(minute: 51, second: 5)
        room.enter("- trop de réunions le soir")
        if isOver { for _ in 0..<3 { room.press(.function(8)) } }
    }
}
