import SessionEngine

extension Model {
    /// Asks which group, the plenary, or a place outside the room; then goes on.
    mutating func chooseOrigin(then next: @escaping @Sendable (inout Model) -> [Effect]) -> [Effect] {
        var options = workshop.groups.map { group in
            let words = phrases.group(group.letter, in: workshop)
            let presence = group.isPresent ? "" : " (\(phrases.presence(group.presence)))"
            return Choice.Option(key: group.letter.text.unicodeScalars.first, words + presence) { model in
                model.set(.group(group.letter))
                return next(&model)
            }
        }
        options.append(
            Choice.Option(phrases.origin(.plenary, in: workshop)) { model in
                model.set(.plenary)
                return next(&model)
            })
        options.append(Choice.Option(phrases.outsideTheRoom()) { $0.askPlace(then: next) })
        let selected = workshop.groups.firstIndex { .group($0.letter) == live.beside.origin }
        overlay = .choice(Choice(phrases.originTitle(), selected: selected ?? workshop.groups.count, options))
        return []
    }

    /// Asks where outside the room; the place beside the field stands there to be kept or mended.
    mutating func askPlace(then next: @escaping @Sendable (inout Model) -> [Effect]) -> [Effect] {
        let known = if case .outside(let place) = live.beside.origin { place } else { "" }
        overlay = .prompt(
            Prompt(phrases.placeTitle(), hint: phrases.placeHint(), text: known) { model, place in
                model.set(.outside(place))
                return next(&model)
            })
        return []
    }

    private mutating func set(_ origin: Origin) {
        live.beside.origin = origin
        status = Status(.note, phrases.besideNow(live.beside, in: workshop))
    }

    /// Asks who speaks.
    mutating func chooseActor() -> [Effect] {
        let actors: [ActorID?] = [nil] + workshop.actors.map(\.id)
        let options = actors.map { actor in
            Choice.Option(actor.map { phrases.actor($0, in: workshop) } ?? phrases.noActor()) { model in
                model.live.beside.actor = actor
                model.status = Status(.note, model.phrases.besideNow(model.live.beside, in: model.workshop))
                return []
            }
        }
        let selected = actors.firstIndex(of: live.beside.actor) ?? 0
        overlay = .choice(Choice(phrases.actorTitle(), selected: selected, options))
        return []
    }

    /// Puts a flag on the last own contribution, or on the one being mended; the same again takes it off.
    mutating func toggle(_ flag: Flag) -> [Effect] {
        let meant = live.mending.map(\.id).flatMap { workshop.contribution($0) } ?? lastOwn
        guard let meant else {
            status = Status(.note, phrases.nothingOfYours())
            return []
        }
        return [.perform(.flag(meant.id, flag, !meant.flags.contains(flag)))]
    }
}
