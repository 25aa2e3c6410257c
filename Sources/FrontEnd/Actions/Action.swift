package import Canvas
package import SessionEngine

/// A key with what is held down.
package struct Chord: Hashable, Sendable {
    /// The key.
    package var key: Key
    /// What is held down with it.
    package var modifiers: Modifiers

    /// A key by itself, or with what is held down.
    package init(_ key: Key, _ modifiers: Modifiers = []) {
        self.key = key
        self.modifiers = modifiers
    }

    /// A letter, in command mode.
    package static func letter(_ letter: Unicode.Scalar) -> Chord { Chord(.scalar(letter)) }
    /// A function key, in both modes.
    package static func function(_ number: Int) -> Chord { Chord(.function(number)) }
    /// A letter with Control, in both modes.
    package static func control(_ letter: Unicode.Scalar) -> Chord { Chord(.scalar(letter), .control) }

    /// It acts while a line is being typed too: it types nothing.
    package var actsWhileTyping: Bool {
        switch key {
        case .function: true
        case .scalar: modifiers.contains(.control)
        default: false
        }
    }
}

/// Where a hint stands in the bar of keys.
package enum HintPlace: Sendable {
    /// Among the work of the screen.
    case own
    /// Among the ways to other screens.
    case way
    /// At the end, shown before all others: help and the way out.
    case last
}

/// One thing that a key does: the one table feeds dispatch, the bar of keys, help and the searchable list.
package struct Action: Sendable {
    /// Its name for ever.
    package let id: String
    /// What it does, for help and the list.
    package let title: Bilingual
    /// What it is called in the bar of keys; empty keeps it out of the bar.
    package let short: Bilingual
    /// The keys, the one shown first.
    package let chords: [Chord]
    /// Where it can be had.
    package let screens: Set<Screen>
    /// The commands of the engine that it performs, now or at the end of what it opens.
    package let performs: [CommandName]
    /// It takes something away from sight.
    package let isDestructive: Bool
    /// Where its hint stands.
    package let place: HintPlace
    /// Each of its keys does another of like things; Enter instead of a key asks which.
    package let choosesByKey: Bool
    /// Why it cannot be had now; nil when it can.
    package let obstacle: @Sendable (Model) -> Bilingual?
    /// What it does; an action with several keys is told which one was pressed.
    package let perform: @Sendable (inout Model, Chord) -> [Effect]

    /// Takes all that is known of an action.
    package init(
        _ id: String, title: Bilingual, short: Bilingual = Bilingual(typed: ""), chords: [Chord],
        screens: Set<Screen>, performs: [CommandName] = [], isDestructive: Bool = false,
        obstacle: @escaping @Sendable (Model) -> Bilingual? = { _ in nil },
        performWithKey: @escaping @Sendable (inout Model, Chord) -> [Effect]
    ) {
        self.init(
            id, title, short, chords, screens, performs, isDestructive, .own, choosesByKey: true, obstacle,
            performWithKey)
    }

    /// The same for an action that does not care which of its keys was pressed.
    package init(
        _ id: String, title: Bilingual, short: Bilingual = Bilingual(typed: ""), chords: [Chord],
        screens: Set<Screen>, performs: [CommandName] = [], isDestructive: Bool = false, place: HintPlace = .own,
        obstacle: @escaping @Sendable (Model) -> Bilingual? = { _ in nil },
        perform: @escaping @Sendable (inout Model) -> [Effect]
    ) {
        self.init(id, title, short, chords, screens, performs, isDestructive, place, choosesByKey: false, obstacle) {
            model, _ in perform(&model)
        }
    }

    private init(
        _ id: String, _ title: Bilingual, _ short: Bilingual, _ chords: [Chord], _ screens: Set<Screen>,
        _ performs: [CommandName], _ isDestructive: Bool, _ place: HintPlace, choosesByKey: Bool,
        _ obstacle: @escaping @Sendable (Model) -> Bilingual?,
        _ perform: @escaping @Sendable (inout Model, Chord) -> [Effect]
    ) {
        self.id = id
        self.title = title
        self.short = short
        self.chords = chords
        self.screens = screens
        self.performs = performs
        self.isDestructive = isDestructive
        self.place = place
        self.choosesByKey = choosesByKey
        self.obstacle = obstacle
        self.perform = perform
    }
}

extension Action {
    /// Every action of the program, the nearest to the work first.
    package static let all: [Action] =
        live + round + replan + recordings + experiences + board + levers + accepting + closing + lenses + names
        + mapping + prepare + home + rooms + log + floor + series
        + everywhere + room

    /// The actions of a screen, in the order of the table.
    package static func all(on screen: Screen) -> [Action] { all.filter { $0.screens.contains(screen) } }

    /// What a chord does on a screen; nil when nothing.
    package static func find(_ chord: Chord, on screen: Screen) -> Action? {
        all.first { $0.screens.contains(screen) && $0.chords.contains(chord) }
    }
}

extension Set<Screen> {
    /// Every screen that shows a workshop.
    package static var ofWorkshop: Self { Set(Screen.allCases.filter(\.needsWorkshop)) }
    /// Every screen.
    package static var everywhere: Self { Set(Screen.allCases) }
}
