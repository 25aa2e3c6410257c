/// The running order and a new plan of it in words: the same on the screen and on the command line.
extension Phrases {
    /// `dépassé +2:10`, `plus que 0:55`, `reste 3:40`; nil while there is time enough.
    package func timeLeft(_ reading: ClockReading) -> String? {
        let left = remaining(reading)
        return switch reading.stage {
        case .ample: nil
        case .soon: say(fr: "reste \(left)", en: "\(left) left")
        case .last: say(fr: "plus que \(left)", en: "only \(left) left")
        case .over: say(fr: "dépassé \(left)", en: "over \(left)")
        }
    }

    /// The same of a turn in the report round; once its time is up, that it is, `c'est l'heure · dépassé +0:19`.
    package func turnLeft(_ reading: ClockReading) -> String? {
        guard reading.remaining == 0 else { return timeLeft(reading) }
        let up = say(fr: "c'est l'heure", en: "time is up")
        return reading.overtime < 1000 ? up : [up, timeLeft(reading)].compactMap(\.self).joined(separator: " · ")
    }

    /// Ahead or behind with the projected end, `12 min de retard · fin vers 12:42`; before the first block opens,
    /// how long it is planned and, where an end was announced, whether that fits.
    package func standing(of order: RunningOrder) -> String {
        let end =
            order.isOver
            ? say(fr: "fini à \(order.end.clock)", en: "ended at \(order.end.clock)")
            : say(fr: "fin vers \(order.end.clock)", en: "end about \(order.end.clock)")
        if order.hasBegun { return "\(drift(minutes: order.driftMinutes)) · \(end)" }
        let planned = say(
            fr: "prévu : \(duration(minutes: order.planned))", en: "planned: \(duration(minutes: order.planned))")
        guard order.isAnnounced else { return planned }
        let announced = say(
            fr: "fin annoncée \(order.promisedEnd.clock)", en: "announced end \(order.promisedEnd.clock)")
        guard order.driftMinutes > 0 else { return "\(planned) · \(announced)" }
        let over = duration(minutes: order.driftMinutes)
        return "\(planned) · \(announced) · "
            + say(fr: "\(over) de trop en commençant maintenant", en: "\(over) too long if it begins now")
    }

    /// What a new plan comes to: the end, and whether it is the one that is wanted.
    package func outcome(of plan: Replan) -> String {
        let wanted = plan.wantedEnd.clock
        guard plan.isMet else {
            let over = duration(minutes: plan.minutesOver)
            return say(
                fr: "Même au plus court, fin à \(plan.endAfter.clock) : \(over) après \(wanted).",
                en: "Even at its shortest it ends at \(plan.endAfter.clock): \(over) after \(wanted).")
        }
        guard plan.changesBlocks else {
            let spare = plan.minutesSpare
            return spare == 0
                ? say(
                    fr: "Rien à raccourcir : fin à \(plan.endAfter.clock), comme voulu.",
                    en: "Nothing to shorten: it ends at \(plan.endAfter.clock), as wanted.")
                : say(
                    fr:
                        "Rien à raccourcir : fin à \(plan.endAfter.clock), \(duration(minutes: spare)) avant \(wanted).",
                    en:
                        "Nothing to shorten: it ends at \(plan.endAfter.clock), \(duration(minutes: spare)) before \(wanted)."
                )
        }
        return say(
            fr: "Fin à \(plan.endAfter.clock) au lieu de \(plan.endBefore.clock).",
            en: "End at \(plan.endAfter.clock) instead of \(plan.endBefore.clock).")
    }

    /// Which block could be cut to end in time; nil where none is needed, or none can be.
    package func advice(of plan: Replan) -> String? {
        guard let best = plan.cuttable.first, let line = plan.lines.first(where: { $0.block.id == best }) else {
            return nil
        }
        let minutes = duration(minutes: line.minutes)
        guard line.minutes >= plan.minutesOver else {
            return say(
                fr: "Il faudrait en couper plusieurs, et d'abord « {} » (\(minutes)).",
                en: "Several would have to be cut, “{}” first (\(minutes)).", words: text(line.block.title))
        }
        return say(
            fr: "On peut couper « {} » (\(minutes)).", en: "“{}” could be cut (\(minutes)).",
            words: text(line.block.title))
    }

    /// `20 min → 14 min`, `20 min (au moins 15)`, `20 min → coupée`: the time of a block, old and new.
    package func time(of line: ReplanLine) -> String {
        let old = duration(minutes: line.block.minutes)
        if line.isCut { return old + say(fr: " → coupée", en: " → cut") }
        if line.minutes != line.block.minutes { return "\(old) → \(duration(minutes: line.minutes))" }
        return old
    }

    /// What can be shortened no further is said so.
    package func limit(of line: ReplanLine) -> String? {
        guard !line.isCut, line.minutes == line.minimum else { return nil }
        return say(fr: "au plus court", en: "at its shortest")
    }
}

extension Phrases {
    /// A step that gave new times to several blocks at once, in a few words; nil for any other.
    package func replanned(_ facts: [Fact]) -> String? {
        let blocks = facts.count { if case .blockChanged = $0 { true } else { false } }
        let hasEnd = facts.contains { if case .frameSet = $0 { true } else { false } }
        guard blocks > 1 || blocks == 1 && hasEnd else { return nil }
        return count(
            blocks, fr: ("séquence replanifiée", "séquences replanifiées"),
            en: ("block re-planned", "blocks re-planned"))
    }
}
