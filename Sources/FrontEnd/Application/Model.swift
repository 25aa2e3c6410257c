package import Canvas
import Levers
package import SessionEngine

/// Everything that the screen shows comes from here.
package struct Model: Sendable {
    /// The language of the screen.
    package var phrases: Phrases
    /// The size of the terminal.
    package var size: Size
    /// The moment of the last tick: the only clock the screen knows.
    package var now: Moment
    /// The seat of this screen: undo takes back only its own steps.
    package var writer: Writer
    /// The screen shown.
    package var screen = Screen.home
    /// The workshop that is open; nil on the home screen.
    package var session: Session?
    /// The name of its file, as people see it.
    package var file = ""
    /// The capture field has the focus, on a screen that has one; elsewhere letters always act.
    package var isTyping = true
    /// What is known of words before any workshop.
    let knowledge: Knowledge
    /// What proposes the levers of each lens for which it was looked for; nil where nothing can.
    var suggesters: [LensID: Suggester?] = [:]
    /// The lens chosen on the levers and the closing; nil as long as nobody chose one.
    var chosenLens: LensID?
    /// What lies over the screen; keys go to it first.
    package var overlay: Overlay?
    /// The line handed over and not answered yet: it comes back as it was typed when it is refused.
    var handed: Prompt?
    /// The line above the bar of keys: what was done, or what is wrong and what to do.
    package var status: Status?
    /// What came from elsewhere, as it was told beside something that was done.
    var news: String?
    /// What is wrong with the file's place, as long as it is; it stands on every screen.
    package var notice: Notice?
    /// The bell rings at the end of a group's time; a wish of this screen, kept with where it was, not in the workshop.
    package var rings = false
    /// What was asked of the disk and not answered yet.
    package var waiting = 0

    /// The state of each screen.
    package var home = HomeState()
    package var prepare = PrepareState()
    package var live = LiveState()
    package var floor = FloorState()
    package var board = BoardState()
    package var levers = LeversState()
    package var closing = ClosingState()
    package var names = NamesState()
    package var series = SeriesState()
    package var log = LogState()
    package var room = RoomState()
    /// What the levers and the closing read in the whole workshop, while one of them is shown.
    var readings: LeverReadings?
    /// The names found in the words, while the closing or their review is shown.
    var naming: NameReadings?

    /// A screen at rest on the home screen.
    package init(
        language: Language, size: Size, now: Moment, writer: Writer, knowledge: Knowledge = Knowledge()
    ) {
        phrases = Phrases(language)
        self.size = size
        self.now = now
        self.writer = writer
        self.knowledge = knowledge
    }

    /// The state of the workshop that is open; an empty one on the home screen.
    package var workshop: Workshop { session?.workshop ?? Workshop() }

    /// The language of the screen.
    package var language: Language { phrases.language }

    /// Letters act now: Escape was pressed on a screen with a field, or the screen has none.
    package var isCommanding: Bool { !(screen.hasCaptureField && isTyping) }
}

/// What is to be known of the file for as long as it is so.
package struct Notice: Hashable, Sendable {
    /// What it is, and what to do.
    package var status: Status
    /// Writing the workshop elsewhere mends it.
    package var isMendedElsewhere: Bool

    /// What the world says of the file.
    package init(_ status: Status, isMendedElsewhere: Bool) {
        self.status = status
        self.isMendedElsewhere = isMendedElsewhere
    }
}

/// What the status line says.
package struct Status: Hashable, Sendable {
    /// How it is drawn, never the only carrier of the meaning.
    package enum Tone: Sendable { case done, note, trouble }

    /// How it is drawn.
    package var tone: Tone
    /// What happened or what is wrong; what to do.
    package var text: String, remedy: String

    /// Something was done, or is to be known.
    package init(_ tone: Tone, _ text: String, remedy: String = "") {
        self.tone = tone
        self.text = text
        self.remedy = remedy
    }

    /// A refusal or a trouble.
    package init(_ explanation: Explanation) {
        self.init(.trouble, explanation.fact, remedy: explanation.remedy)
    }
}
