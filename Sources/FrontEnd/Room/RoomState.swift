import Canvas
import SessionEngine

/// What a facilitator's screen knows of what the room sees.
package struct RoomState: Sendable {
    /// What was chosen, here or in a window that shows the room.
    package internal(set) var choice = RoomChoice.following
    /// At least one such window is open.
    package internal(set) var isSeen = false
    /// The live screen and the report round show what the room sees, over the field.
    package internal(set) var isHere = false
    /// What the room may read, while it is shown here.
    var readings: RoomReadings?

    init() {}
}

extension Model {
    /// What the room is shown now.
    package var roomPart: RoomPart { room.choice.part(of: workshop) }

    /// This screen shows it itself.
    var showsRoom: Bool { room.isHere && screen.hasCaptureField && session != nil }

    /// What the room sees, as it is now.
    private var roomView: RoomView { roomView(of: roomPart) }

    /// What the room sees of one part.
    func roomView(of part: RoomPart) -> RoomView {
        let last = session?.last ?? 0
        let known = room.readings.flatMap { $0.holds(last: last, isQuoting: part.isQuoting) ? $0 : nil }
        let readings = known ?? RoomReadings(workshop, last: last, isQuoting: part.isQuoting)
        return RoomView(workshop, readings, showing: part, at: now)
    }

    /// Reads anew where the workshop changed and this screen shows it.
    mutating func refreshRoom() {
        guard showsRoom || closingStep != nil else { return room.readings = nil }
        let (last, isQuoting) = (session?.last ?? 0, roomPart.isQuoting || closingStep != nil)
        if room.readings?.holds(last: last, isQuoting: isQuoting) == true { return }
        room.readings = RoomReadings(workshop, last: last, isQuoting: isQuoting, after: room.readings)
    }

    /// What the room sees, and below it the field as on the live screen.
    func drawRoomHere(on canvas: inout Canvas, in area: Rect) -> Position? {
        let (rest, foot) = area.split(bottom: captureRows(in: area))
        roomView.draw(on: &canvas, in: rest)
        return drawCapture(on: &canvas, in: foot)
    }

    /// `salle : la question`, once somebody sees it or chose it; nil before.
    var roomMiniature: String? {
        guard session != nil, !showsRoom, room.isSeen || room.choice != .following else { return nil }
        return phrases.roomSees(roomPart)
    }

    /// Asks what the room is to see, and says what it sees now.
    mutating func chooseRoom() -> [Effect] {
        let options = RoomKey.all.map { key in
            Choice.Option(key: key.letter, phrases.roomOption(key)) { model in
                [.show(key.chosen(after: model.room.choice, in: model.workshop))]
            }
        }
        // A long figure leaves the list its rows.
        let most = max(2, min(4, size.rows - RoomKey.all.count - 8)) * (min(size.columns, 64) - 6)
        let sees = Fitting.head(phrases.roomSeesNow(roomView.sentences), to: most)
        let now = [sees] + (room.isSeen ? [] : [phrases.roomUnseen()])
        overlay = .choice(
            Choice(
                Bilingual(fr: "Ce que voit la salle", en: "What the room sees"), text: now.joined(separator: "\n"),
                selected: RoomKey.all.firstIndex { $0.isOf(room.choice) } ?? 0, options))
        return []
    }
}

extension Action {
    static let room: [Action] = [
        Action(
            "room-here",
            title: Bilingual(
                fr: "Montrer ici ce que voit la salle, au-dessus du champ ; ou revenir",
                en: "Show here what the room sees, above the field; or go back"),
            short: Bilingual(fr: "Salle", en: "Room"), chords: [.control("r")], screens: .withField
        ) { model in
            model.room.isHere.toggle()
            model.status = model.room.isHere ? Status(.note, model.phrases.roomIsHere()) : nil
            return []
        },
        Action(
            "room-choose",
            title: Bilingual(fr: "Choisir ce que voit la salle", en: "Choose what the room sees"),
            chords: [.control("t")], screens: .ofWorkshop
        ) { $0.chooseRoom() },
    ]
}

extension Phrases {
    func roomOption(_ key: RoomKey) -> String {
        switch key.choice {
        case .following:
            say(
                fr: "Suivre l'atelier : question, fiche, tour, schéma",
                en: "Follow the workshop: question, card, turn, diagram"
            )
        case .part(.title): say(fr: "Le titre et le lieu", en: "The title and the place")
        case .part(.question): say(fr: "La question et son horloge", en: "The question and its clock")
        case .part(.turn): say(fr: "Le tour de restitution", en: "The report round")
        case .part(.experience):
            say(fr: "La fiche qui est ouverte (x : la suite)", en: "The card that is open (x: go on)")
        case .part(.counts): say(fr: "Les nombres, par groupe et par genre", en: "The counts, by group and by kind")
        case .part(.diagram): say(fr: "Le schéma des leviers", en: "The lever diagram")
        case .part(.promises):
            say(fr: "Les promesses de la dernière fois", en: "The promises of the last time")
        case .part(.step):
            say(fr: "La clôture pas à pas (p : la suite)", en: "The closing step by step (p: go on)")
        }
    }

    func roomSeesNow(_ sentences: [String]) -> String {
        say(fr: "Elle voit : {}", en: "It sees: {}", words: sentences.joined(separator: " · "))
    }

    func roomIsHere() -> String {
        say(
            fr: "Voici ce que voit la salle ; Ctrl-R revient au direct, Ctrl-T choisit.",
            en: "This is what the room sees; Ctrl-R goes back live, Ctrl-T chooses.")
    }

    func roomUnseen() -> String {
        say(
            fr: "Sa fenêtre (atelier display) n'est pas ouverte ; sur le direct, Ctrl-R la montre ici.",
            en: "Its window (atelier display) is not open; on the live screen Ctrl-R shows it here.")
    }
}
