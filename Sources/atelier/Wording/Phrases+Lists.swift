import Canvas
import FrontEnd
import SessionEngine

/// The lines of what a subcommand shows.
extension Phrases {
    /// A contribution in one line: number, group, kind, words, then what else is known.
    func line(
        _ contribution: Contribution, in workshop: Workshop, lens: Lens?, bundle: Bundle? = nil
    ) -> String {
        let from =
            switch contribution.origin {
            case .group(let letter): letter.text
            case .plenary: "·"
            case .outside: "~"
            }
        var rest =
            contribution.flags.isEmpty ? [] : Flag.allCases.filter(contribution.flags.contains).map { text($0.label) }
        if let lens { rest.append(mapping(contribution.mapping(in: lens), in: lens)) }
        if let bundle { rest.append(say(fr: "regroupement \(bundle.number)", en: "bundle \(bundle.number)")) }
        if let votes = contribution.voteTotal { rest.append(self.votes(votes)) }
        if let who = contribution.who { rest.append(who) }
        if let when = contribution.when { rest.append(due(when)) }
        if let reason = contribution.asideReason {
            rest.append(say(fr: "mis de côté : {}", en: "set aside: {}", words: reason))
        }
        if let room = workshop.room(of: contribution) { rest.append(self.room(room.name)) }
        rest += contribution.otherWordings.map {
            say(fr: "autre rédaction : {}", en: "other wording: {}", words: quoted($0.text))
        }
        let head = Fitting.padded(String(contribution.number), to: 4, .trailing)
        let kind = Fitting.padded(contribution.kind.label.fr.isEmpty ? "" : text(contribution.kind.short), to: 13)
        return "\(head)  \(from)  \(kind) \(contribution.text)  [\(rest.joined(separator: " · "))]"
    }

    /// A step of the log in one line.
    func line(_ step: Step, summary: String, isWithdrawn: Bool) -> String {
        let time = step.moment.local
        let mark = isWithdrawn ? say(fr: "[retiré] ", en: "[withdrawn] ") : ""
        return
            "\(Fitting.padded(String(step.first), to: 5, .trailing))  \(time.isoDay) \(time.clock)  \(step.writer.user)/\(step.writer.seat.rawValue)  \(mark)\(summary)"
    }

    /// A group in one line.
    func line(_ group: Group) -> String {
        "\(group.letter.text)  \(group.name) — \(heads(group.heads)), \(presence(group.presence))"
    }

    /// A kind of actor in one line.
    func line(_ actor: Actor) -> String {
        let concern =
            actor.isConcerned ? say(fr: "concernés", en: "concerned") : say(fr: "pas concernés", en: "not concerned")
        return "\(Fitting.padded(actor.id.text, to: 14))  \(text(actor.label)) — \(heads(actor.heads)), \(concern)"
    }

    /// How far a phase is: open or not, accomplished or what it lacks.
    func status(of phase: Phase, in workshop: Workshop) -> [String] {
        let mark = workshop.openPhase == phase ? "▶" : " "
        let lines = standing(of: workshop.answer(of: phase), in: workshop)
        let head = "\(mark) \(Fitting.padded(phase.rawValue, to: 10))  "
        return lines.enumerated().map { ($0.offset == 0 ? head : "    ") + $0.element }
            + workshop.overrides.filter { workshop.block($0.block)?.block.phase == phase }.map { override in
                let time = paperClock(override.moment.local)
                return "    "
                    + say(
                        fr: "ouvert avant l'heure à \(time) : {}", en: "opened early at \(time): {}",
                        words: override.reason)
            }
    }

    /// The running order, one line a block.
    func runningOrder(_ workshop: Workshop, at now: Moment) -> [String] {
        let order = workshop.runningOrder(at: now)
        var lines = workshop.blocks.enumerated().map { index, running in
            let mark = workshop.openBlock == running.id ? "▶" : running.isCut ? "×" : " "
            let spent = order.lines.first { $0.block.id == running.id }.map {
                $0.spent > 0 ? "  " + clock($0.spent) : ""
            }
            let length = Fitting.padded(duration(minutes: running.block.minutes), to: 8, .trailing)
            return
                "\(mark) \(Fitting.padded(String(index + 1), to: 2, .trailing))  \(length)  \(Fitting.padded(phase(running.block.phase), to: 19))  \(text(running.block.title))\(spent ?? "")"
        }
        if !workshop.isClosed { lines.append(standing(of: order)) }
        return lines
    }

    /// A new plan, block by block, then the end it leads to.
    func preview(of plan: Replan) -> [String] {
        let width = plan.lines.map { Width.columns(of: text($0.block.title)) }.max() ?? 0
        let lines = plan.lines.map { line in
            let title = Fitting.padded(text(line.block.title), to: min(width, 44))
            return ["  \(title)  \(time(of: line))", limit(of: line)].compactMap(\.self).joined(separator: ", ")
        }
        return lines + [outcome(of: plan), advice(of: plan)].compactMap(\.self)
    }

    /// The clock of the open block.
    func clockLine(_ order: RunningOrder) -> String {
        guard let reading = order.clock else {
            return say(fr: "Aucune séquence n'est ouverte.", en: "No block is open.")
        }
        let state = reading.isRunning ? say(fr: "court", en: "running") : say(fr: "en pause", en: "paused")
        let title = order.lines.first { $0.state == .open }.map { text($0.block.title) } ?? ""
        let left = timeLeft(reading) ?? say(fr: "reste \(remaining(reading))", en: "\(remaining(reading)) left")
        return say(
            fr: "{} — \(left) sur \(clock(reading.planned)), \(state)",
            en: "{} — \(left) of \(clock(reading.planned)), \(state)", words: title)
    }

    /// The report round: who has reported, whose turn it is, who is to come; what each used of its share.
    func round(_ workshop: Workshop, at now: Moment) -> [String] {
        let round = workshop.reportRound(at: now)
        let lines = round.seats.map { seat in
            let mark =
                switch seat.state {
                case .reported: "✓"
                case .reporting: "▶"
                case .toCome, .skipped: " "
                }
            return "\(mark) \(group(seat.group, in: workshop)) — \(state(of: seat, each: round.each))"
        }
        guard let elapsed = round.elapsed else { return lines }
        let share = round.each.map { say(fr: " sur \(clock($0))", en: " of \(clock($0))") } ?? ""
        let left = round.clock.flatMap { turnLeft($0) }.map { " · \($0)" } ?? ""
        return lines + [say(fr: "Horloge : ", en: "Clock: ") + clock(elapsed) + share + left]
    }

    /// A name and what it is, the second part indented.
    func entry(_ name: String, _ about: String?...) -> [String] {
        [name] + about.compactMap(\.self).flatMap { Wrapping.lines($0, width: 76).map { "    " + $0 } }
    }

    /// A template, to be read: what it is, its groups, its running order.
    func page(_ template: Template) -> [String] {
        var lines = Wrapping.lines("\(template.id) — \(text(template.title))", width: 80)
        lines += [""] + Wrapping.lines(text(template.summary), width: 80)
        lines += [""] + Wrapping.lines(text(template.whenToUse), width: 80)
        lines += [
            "", say(fr: "GROUPES", en: "GROUPS"), "  " + template.groups.map { text($0) }.joined(separator: ", "),
        ]
        lines += ["", say(fr: "DÉROULÉ", en: "RUNNING ORDER")]
        lines += template.blocks.map { block in
            "  \(Fitting.padded(duration(minutes: block.minutes), to: 8, .trailing))  \(Fitting.padded(phase(block.phase), to: 19))  \(text(block.title))"
        }
        if let closing = template.closing {
            lines += ["", say(fr: "CLÔTURE : {}", en: "CLOSING: {}", words: text(closing.title))]
            lines += closing.questions.enumerated().map { "  \($0 + 1)  \(text($1))" }
            lines += Wrapping.lines("  " + text(closing.lead), width: 80, indent: 2)
        }
        lines +=
            ["", say(fr: "SOURCE", en: "SOURCE")] + Wrapping.lines("  " + text(template.source), width: 80, indent: 2)
        return lines
    }

    /// A lens, to be read: its levers with their letters.
    func page(_ lens: Lens) -> [String] {
        var lines = Wrapping.lines("\(lens.id.text) — \(text(lens.title))", width: 80) + [""]
        for lever in lens.levers {
            lines.append("  \(lever.key)  \(Fitting.padded(lever.id.text, to: 16))  \(text(lever.label))")
            lines += Wrapping.lines(text(lever.about), width: 72).map { "        " + $0 }
        }
        lines += [""] + Wrapping.lines(text(lens.source), width: 80)
        lines += [""] + Wrapping.lines(text(lens.caution), width: 80)
        return lines
    }
}
