/// How a group lets others report before it.
package enum PutOff: String, CaseIterable, Sendable, Codable {
    /// The one after it goes first: they change places.
    case swap
    /// It passes its turn, and comes back at the end.
    case skip
}
