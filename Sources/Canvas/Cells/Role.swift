/// What a piece of the screen is for; the palette alone knows how it looks.
///
/// A role is never the only carrier of a meaning: a word or a mark on the screen says the same.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Running text.
    case plain
    /// Words that carry the sentence.
    case strong
    /// What may be skipped: hints, times, numbers of rank.
    case muted
    /// The line that names the workshop or the screen.
    case title
    /// The head of a column or of a part.
    case heading
    /// What draws the eye without being a warning: the question of the block, a new count.
    case accent
    /// Lines and boxes.
    case rule
    /// The text being typed.
    case field
    /// The kind, the group and the actor beside the field, and the name of the mode.
    case fieldMode
    /// What a field shows while it is empty.
    case placeholder
    /// The line on which the next key acts.
    case selection
    /// The bar of keys.
    case keyBar
    /// A key's name inside the bar or in a sentence.
    case keyName
    /// A command that cannot be had now.
    case disabled
    /// Something was done, or is on disk.
    case good
    /// Something to know before going on.
    case warning
    /// Something went wrong, or is lost if nothing is done.
    case alert
    /// A condition of success.
    case condition
    /// A pitfall.
    case pitfall
    /// A lever that somebody confirmed.
    case lever
    /// A lever that the program proposes.
    case suggested
    /// The lowest part of the lever diagram: what everything stands on.
    case ground
    /// The part of the lever diagram that widens upwards.
    case path
    /// The parts of the lever diagram that move the rest.
    case engine
    /// Who is owed the floor.
    case voice
    /// A clock that has time left.
    case clock
    /// A clock that has little time left.
    case clockSoon
    /// A clock that has next to no time left, or has run over.
    case clockLate
    /// The large digits of a clock with time left, or of a count: drawn with full cells.
    case digits
    /// The same of a clock with little time left.
    case digitsSoon
    /// The same of a clock that is nearly at its end, or has run over.
    case digitsLast
    /// The inside of a box laid over the screen.
    case overlay
    /// The title and the frame of a box laid over the screen.
    case overlayTitle
}
