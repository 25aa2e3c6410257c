/// Something that was typed and that a public page may print.
package struct TypedText: Hashable, Sendable {
    /// Where something typed stands.
    package enum Place: Hashable, Sendable {
        /// The words of a contribution, its carrier, its date, the place outside the room, or why it was set aside; by
        /// its number.
        ///
        /// Words include those that another copy of its room has for it.
        case words(Int), carrier(Int), date(Int), outside(Int), reason(Int)
        /// One of the three things to keep.
        case takeaway(Int)
        /// The title of a bundle, by its number.
        case bundle(Int)
        /// The title of a tension, by its number.
        case tension(Int)
        /// The name of a recording, by its number.
        case recording(Int)
        /// The title, date or place of an earlier workshop of the series, by its rank in it.
        case earlier(Int)
        /// The words of something carried over, who carries it, or why its answer, by its rank.
        case carried(Int), promisedBy(Int), answered(Int)
        /// What the facilitator reads.
        case reading(ReadingTopic)
        case frame(FrameField)
        /// The name, title, place or date of a room.
        case room(WorkshopID)
        case group(GroupLetter)
        case actor(ActorID)
        /// The title of a block, or why it was opened before its time.
        case block(BlockID), override(BlockID)
    }

    /// Where it stands.
    package let place: Place
    /// To the letter.
    package let text: String
}

extension Workshop {
    /// Everything typed that a public page may print, in the order of the room; what templates say is left out.
    package var publicTexts: [TypedText] {
        frameTexts + roomTexts + groups.map { TypedText(place: .group($0.letter), text: $0.name) } + actorTexts
            + blockTexts
            + contributions.flatMap(\.publicTexts)
            + Limits.places.compactMap { place in
                takeaways[place].map { TypedText(place: .takeaway(place), text: $0.text) }
            } + bundles.map { TypedText(place: .bundle($0.number), text: $0.title) } + tensionTexts(tensions)
            + recordings.map { TypedText(place: .recording($0.number), text: $0.name) } + readingTexts
            + seriesTexts
    }

    private func tensionTexts(_ tensions: [Tension]) -> [TypedText] {
        tensions.compactMap { tension in tension.title.map { TypedText(place: .tension(tension.number), text: $0) } }
    }

    private var seriesTexts: [TypedText] {
        let earlier = (continuation?.chain ?? []).enumerated().flatMap { index, earlier in
            [earlier.title, earlier.date, earlier.place].compactMap(\.self)
                .map { TypedText(place: .earlier(index + 1), text: $0) }
        }
        let items = carried.enumerated().flatMap { index, item -> [TypedText] in
            let rank = index + 1
            let texts: [(TypedText.Place, String?)] = [
                (.carried(rank), item.text), (.promisedBy(rank), item.who), (.carried(rank), item.when?.words),
                (.answered(rank), answer(of: item.key)?.why),
            ]
            return texts.compactMap { place, text in text.map { TypedText(place: place, text: $0) } }
        }
        return earlier + items
    }

    private var readingTexts: [TypedText] {
        lenses.flatMap { lens in
            lens.readingTopics.compactMap { topic in
                readings[lens.id]?[topic]?.text.map { TypedText(place: .reading(topic), text: $0) }
            }
        }
    }

    /// Everything typed that stands in the file and on no public page: what was set aside, and questions.
    package var innerTexts: [TypedText] {
        contributions.filter { $0.asideReason != nil }.flatMap(\.ownTexts)
            + blocks.map(\.block).filter { block in
                template?.blocks.first { $0.id == block.id }?.prompt != block.prompt
            }.map { TypedText(place: .block($0.id), text: $0.prompt[language]) }
            + madeBundles.filter(\.isDissolved).map { TypedText(place: .bundle($0.number), text: $0.title) }
            + tensionTexts(madeTensions.filter(\.isDissolved))
            + namedRecordings.filter(\.isRemoved).map { TypedText(place: .recording($0.number), text: $0.name) }
    }

    private var frameTexts: [TypedText] {
        FrameField.allCases.compactMap { field in frame[field].map { TypedText(place: .frame(field), text: $0) } }
    }

    private var roomTexts: [TypedText] {
        rooms.flatMap { room in
            [room.name, room.title, room.place, room.date].compactMap(\.self)
                .map { TypedText(place: .room(room.id), text: $0) }
        }
    }

    /// The labels of kinds of actors that are the workshop's own.
    private var actorTexts: [TypedText] {
        actors.filter { actor in template?.actors.first { $0.id == actor.id }?.label != actor.label }
            .map { TypedText(place: .actor($0.id), text: $0.label[language]) }
    }

    private var blockTexts: [TypedText] {
        let titles = blocks.map(\.block).filter { block in
            template?.blocks.first { $0.id == block.id }?.title != block.title
        }
        return titles.map { TypedText(place: .block($0.id), text: $0.title[language]) }
            + overrides.map { TypedText(place: .override($0.block), text: $0.reason) }
    }
}

extension Contribution {
    /// Of what was set aside only the reason is printed.
    fileprivate var publicTexts: [TypedText] {
        if let asideReason { return [TypedText(place: .reason(number), text: asideReason)] }
        return ownTexts
    }

    fileprivate var ownTexts: [TypedText] {
        var texts = ([text] + otherWordings.map(\.text)).map { TypedText(place: .words(number), text: $0) }
        if let who { texts.append(TypedText(place: .carrier(number), text: who)) }
        if let when { texts.append(TypedText(place: .date(number), text: when.words)) }
        if case .outside(let place) = origin { texts.append(TypedText(place: .outside(number), text: place)) }
        return texts
    }
}
