/// Names one `Subject` for ever: made outside the engine, before the append, so that a retry is harmless.
package struct Identifier<Subject>: Hashable, Sendable {
    /// The name as it is stored.
    package let text: String

    /// Takes the stored name as it is.
    package init(_ text: String) {
        self.text = text
    }
}

extension Identifier where Subject == Event {
    /// Four signs that tell the history that ends here from another: the end of the event's name, which is random.
    package var fingerprint: String { String(text.suffix(4)) }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Names a workshop: it lies in the file's first event.
package typealias WorkshopID = Identifier<Workshop>
/// Names an event.
package typealias EventID = Identifier<Event>
/// Names a step: the events of one command.
package typealias StepID = Identifier<Step>
/// Names a contribution; people call it by its number.
package typealias ContributionID = Identifier<Contribution>
/// Names a block of the running order.
package typealias BlockID = Identifier<Block>
/// Names a kind of actor: `elus`, `agents`, or a workshop's own.
package typealias ActorID = Identifier<Actor>
/// Names a lens: `rieutort`.
package typealias LensID = Identifier<Lens>
/// Names an experience: `eusko`.
package typealias ExperienceID = Identifier<Experience>
/// Names a lever inside its lens: `lieux`.
package typealias LeverID = Identifier<Lever>
