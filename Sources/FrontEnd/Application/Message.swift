package import Canvas
package import SessionEngine

/// Something that happened: all that can change the model.
package enum Message: Sendable {
    /// A key, a paste, the mouse.
    case input(InputEvent)
    /// The clock went on.
    case tick(Moment)
    /// The window has another size.
    case resized(Size)
    /// An effect has been carried out, or not.
    case answer(Answer)
}

/// What the world answers to an effect.
package enum Answer: Sendable {
    /// The events of a command are on disk; none when it changed nothing.
    case written([Event], of: Command)
    /// The engine refused a command; nothing changed.
    case refused(Refusal, of: Command)
    /// The disk, the file or the printer did not do it; nothing is lost that was called *written*.
    case failed(Explanation, of: Command?)
    /// Events that somebody else wrote into the same file.
    case arrived([Event])
    /// Words were erased from the file by another program: the whole of it was read again.
    case reread(Session)
    /// The workshops found in the documents folder.
    case workshops([WorkshopEntry])
    /// The templates that can be had.
    case templates([Template])
    /// The lenses that can be had.
    case lenses([Lens])
    /// The cards that can be had.
    case experiences([Experience])
    /// A workshop is open, and where the person was in it.
    case opened(Session, file: String, bookmark: Bookmark? = nil)
    /// The files that can be imported, by name.
    case importable([String])
    /// The workshops that can be brought in as rooms.
    case rooms([WorkshopEntry])
    /// The lines of the synthesis as text, to be read before it is printed.
    case preview([String])
    /// The printers by name; the first is the usual one.
    case printers([String])
    /// Where the synthesis can be put, the sticks first.
    case places([SavePlace])
    /// A print or an export is done: what, and where it lies.
    case finished(Explanation)
    /// What is to be known of the file as long as it is so; nil when all is well.
    case watched(Notice?)
    /// What was chosen for the room, and whether a window shows it.
    case room(RoomChoice, isSeen: Bool)
    /// All that was written lies in another file now, and what comes goes there too.
    case savedElsewhere(file: String, Explanation)
}

/// A workshop of the documents folder.
package struct WorkshopEntry: Hashable, Sendable {
    /// The path to open it by.
    package var path: String
    /// Its title, its date as typed, how many contributions; the file's name where it cannot be read.
    package var title: String, date: String, contributions: Int
    /// The day from which the time of retention counts, `2025-03-25`; nil where it does not.
    package var retentionDay: String?
    /// It was on a screen last.
    package var isLast: Bool
    /// It cannot be read; what is wrong.
    package var trouble: String?

    /// What a list shows of a workshop.
    package init(
        path: String, title: String, date: String, contributions: Int, retentionDay: String? = nil,
        isLast: Bool = false, trouble: String? = nil
    ) {
        self.path = path
        self.title = title
        self.date = date
        self.contributions = contributions
        self.retentionDay = retentionDay
        self.isLast = isLast
        self.trouble = trouble
    }
}

/// A folder where the synthesis can be put.
package struct SavePlace: Hashable, Sendable {
    /// Its name, ready to be shown.
    package var name: String
    /// Its path.
    package var folder: String
    /// It is a stick or a disk that goes away with its owner.
    package var isStick: Bool

    /// A folder under a name.
    package init(name: String, folder: String, isStick: Bool) {
        self.name = name
        self.folder = folder
        self.isStick = isStick
    }
}

/// What the screen asks of the world; each is answered by a message.
package enum Effect: Hashable, Sendable {
    /// Decide, append, and only then answer *written*.
    case perform(Command)
    case listWorkshops
    case listTemplates
    case listLenses
    case listExperiences
    /// Opens the workshop at this path.
    case open(path: String)
    /// Makes a workshop in the documents folder, and opens it.
    case make(templateID: String, title: String)
    /// Makes a workshop like the one at this path in the documents folder, and opens it; where it continues it, with what
    /// is carried over.
    case makeLike(path: String, title: String, continues: Bool)
    /// Makes a copy of the demonstration in a temporary place, and opens it.
    case demonstrate
    /// Opens a rehearsal of the workshop at this path, in a temporary place; nil is the one that is open.
    case rehearse(path: String?)
    /// Closes the file, and goes home.
    case closeFile
    case listImportable
    /// Imports a file of the documents folder as one step.
    case importFile(name: String)
    /// Looks for workshops to bring in as rooms.
    case listRooms
    /// Brings the workshops at these paths into the one that is open, as one step.
    case mergeRooms(paths: [String])
    /// Makes a plenary of the workshops at these paths in the documents folder, and opens it.
    case makePlenary(paths: [String], title: String)
    /// Writes the whole workshop where it can be written, and goes on there.
    case saveElsewhere
    case preview(isInternal: Bool)
    case listPrinters
    /// Prints page 1 or the whole on this printer; nil is the usual one.
    case print(printer: String?, isWhole: Bool, copies: Int, isInternal: Bool)
    /// Looks for sticks, and for the user's own folders.
    case listPlaces
    /// Writes the synthesis in a form that `synthesis --format` knows, in a place; nil is beside the workshop.
    case export(format: String, isInternal: Bool, into: SavePlace? = nil)
    /// Writes the synthesis of the whole series as PDF beside the workshop, with those before it that can be found.
    case exportSeries(isInternal: Bool)
    /// Tells the windows that show the room what is shown.
    case show(RoomChoice)
    /// Rings the terminal's bell.
    case bell
    /// Stops the program as Ctrl-Z does.
    case suspend
    case quit
}
