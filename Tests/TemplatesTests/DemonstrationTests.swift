import Foundation
import SessionEngine
import Templates
import Testing

@Suite("The demonstration")
struct DemonstrationTests {
    let demonstration: Demonstration
    let template: Template
    let lens: Lens

    init() throws {
        demonstration = try Demonstration(named: "s-inspirer")
        let library = TemplateLibrary(folder: nil)
        template = try library.template(demonstration.template)
        lens = try library.lens(template.lens)
    }

    @Test("says on its frame that it is composed, and names its two recordings")
    func notice() throws {
        let notice = try #require(demonstration.frame[.notice])
        #expect(notice.hasPrefix("Exemple composé"))
        #expect(notice.count <= 76, "it stands on every screen")
        #expect(demonstration.frame[.title]?.contains("exemple composé") == true)
        #expect(demonstration.sources.contains { $0.hasPrefix("Parcours 3.1") })
        #expect(demonstration.sources.contains { $0.hasPrefix("Parcours 3.2") })
        #expect(demonstration.frame[.facilitators] == nil, "nobody is invented")
        for text in demonstration.frame.values { #expect(text == Typography.french(text)) }
        for field in FrameField.allCases where field != .facilitators && field != .end {
            #expect(demonstration.frame[field] != nil)
        }
    }

    @Test("begins on the day of the frame, at two in the afternoon")
    func begins() {
        let moment = Moment(at: demonstration.begins, offset: demonstration.utcOffset, boot: "", tick: 0)
        #expect(moment.local.isoDay == demonstration.frame[.date])
        #expect(moment.local.clock == "14:00")
    }

    @Test("runs through every block of its template, in order, each line in the phase of the block then open")
    func course() throws {
        var open: BlockID?
        var opened: [BlockID] = []
        for happening in demonstration.course {
            switch happening.deed {
            case .opens(let block):
                open = block
                opened.append(block)
            case .said(let line):
                #expect(template.blocks.first { $0.id == open }?.phase == line.phase, "\(line.id)")
            case .turn: #expect(open == "restitution")
            case .bundles, .opposes: #expect(open == "restitution" || open == "pistes")
            case .votes: #expect(open == "pistes")
            case .takeaway, .reads, .closes: #expect(open == "cloture")
            }
        }
        #expect(opened == template.blocks.map(\.id))
        #expect(demonstration.course.first?.offset == 0)
        let offsets = demonstration.course.map(\.offset)
        #expect(Set(offsets).count > 60)
        #expect(offsets == offsets.sorted())
        guard case .closes = demonstration.course.last?.deed else {
            Issue.record("the closing does not come last")
            return
        }
    }

    @Test("has fifty-four lines, b1-01 to b1-54, none of them changed")
    func lines() throws {
        #expect(
            demonstration.lines.map(\.id) == (1...54).map { "b1-\($0 < 10 ? "0" : "")\($0)" })
        #expect(
            demonstration.lines[2].draft.text
                == "Pleyber-Christ : à la 2e réunion publique y avait déjà moins de monde, les gens voyaient pas à quoi ils allaient servir là dedans"
        )
        let letters = demonstration.lines.reduce(into: 0) { $0 += $1.draft.text.unicodeScalars.count }
        #expect(letters == 5097)
    }

    @Test("every line has an actor of the workshop and levers of the lens, or the answer none")
    func known() throws {
        let actors = Set(demonstration.actors.map(\.id))
        for line in demonstration.lines {
            #expect(line.draft.actor.map(actors.contains) == true, "\(line.id)")
            let levers = try #require(line.draft.levers)
            #expect(levers.count <= 2)
            for lever in levers { #expect(lens.lever(lever) != nil, "\(line.id)") }
        }
        let none = demonstration.lines.filter { $0.draft.levers == [] }
        #expect(none.map(\.id) == ["b1-07", "b1-08", "b1-12", "b1-50"])
        for actor in demonstration.actors {
            #expect(template.actors.contains { $0.id == actor.id } == (actor.label == nil), "\(actor.id)")
        }
    }

    @Test("the same people are counted by group and by kind of actor, and no printed kind has fewer than three")
    func heads() {
        #expect(demonstration.groups.map(\.letter.text) == ["a", "b", "c"])
        let seated = demonstration.groups.compactMap(\.heads).reduce(0, +)
        #expect(demonstration.actors.compactMap(\.heads).reduce(0, +) == seated)
        #expect(demonstration.actors.allSatisfy { $0.heads.map { $0 == 0 || $0 >= 3 } ?? false })
    }

    @Test("two lines a group are to keep, and together they speak of every lever")
    func keep() {
        let keep = demonstration.lines.filter { $0.draft.flags.contains(.keep) }
        for group in demonstration.groups {
            #expect(keep.count { $0.draft.origin == .group(group.letter) } == 2)
        }
        #expect(Set(keep.flatMap { $0.draft.levers ?? [] }) == Set(lens.levers.map(\.id)))
        let weak = demonstration.lines.filter { $0.draft.flags.contains(.weak) }
        #expect(weak.map(\.id) == ["b1-06", "b1-11", "b1-28"])
    }

    @Test("every action has a carrier and a date")
    func actions() {
        let actions = demonstration.lines.filter { $0.draft.kind == .action }
        #expect(actions.count == 4)
        for action in actions { #expect(action.draft.who != nil && action.draft.when != nil, "\(action.id)") }
    }

    @Test("three things are kept, each resting on lines that were said")
    func takeaways() {
        var places: [Int] = []
        let said = Set(demonstration.lines.map(\.id))
        for case .takeaway(let place, let text, let rests) in demonstration.course.map(\.deed) {
            places.append(place)
            #expect(text == Typography.french(text))
            #expect(rests.count >= 3 && said.isSuperset(of: rests))
        }
        #expect(places == [1, 2, 3])
    }

    @Test("brings together what was said before, in a few words, at every lever: each line once")
    func bundles() throws {
        var said: Set<String> = []
        var gathered: [String] = []
        for happening in demonstration.course {
            switch happening.deed {
            case .said(let line): said.insert(line.id)
            case .bundles(let bundle):
                #expect(bundle.members.count >= 2 && said.isSuperset(of: bundle.members), "\(bundle.id)")
                #expect(bundle.title == Typography.french(bundle.title) && bundle.title.count <= 50)
                let levers = demonstration.lines.filter { bundle.members.contains($0.id) }.flatMap {
                    $0.draft.levers ?? []
                }
                #expect(bundle.levers.count == 1 && Set(levers).isSuperset(of: bundle.levers), "\(bundle.id)")
                gathered += bundle.members
            default: break
            }
        }
        #expect(Set(gathered).count == gathered.count)
        #expect(Set(demonstration.bundles.flatMap(\.levers)) == Set(lens.levers.map(\.id)))
        // The four echoes that a careful reader heard.
        for echo in [["b1-30", "b1-32"], ["b1-31", "b1-48"], ["b1-11", "b1-43"], ["b1-37", "b1-53"]] {
            #expect(demonstration.bundles.contains { $0.members == echo }, "\(echo)")
        }
    }

    @Test("gives no more votes than its template allows, and counts them by group")
    func votes() throws {
        let budget = try #require(template.votes)
        #expect(budget == VoteRule(by: .person, budget: 3))
        var tables: [GroupLetter] = []
        for case .votes(let letter, let given) in demonstration.course.map(\.deed) {
            let heads = try #require(demonstration.groups.first { $0.letter == letter }?.heads)
            let total = given.map(\.count).reduce(0, +)
            #expect((1...budget.budget * heads).contains(total), "\(letter.text): \(total)")
            tables.append(letter)
        }
        #expect(tables == demonstration.groups.map(\.letter))
    }

    @Test("reads every topic of its lens once, with an answer where one is asked for")
    func readings() {
        var read: [ReadingTopic] = []
        for case .reads(let name, let reading) in demonstration.course.map(\.deed) {
            guard let topic = ReadingTopic.named(name, in: lens).value else {
                Issue.record("no topic of the lens: \(name)")
                continue
            }
            #expect(reading.answer.map(topic.answers.contains) ?? topic.answers.isEmpty, "\(name)")
            #expect(reading.text.map(Typography.french) == reading.text)
            read.append(topic)
        }
        #expect(read == lens.readingTopics)
    }

    @Test("every group meets the gates before the solving begins")
    func gates() throws {
        for phase in [Phase.ecouter, .partager, .apprendre] {
            for requirement in template.requirements(of: phase) {
                for group in demonstration.groups {
                    let count = demonstration.lines.count { line in
                        line.phase != .resoudre && line.draft.origin == .group(group.letter)
                            && (requirement.kinds.isEmpty || requirement.kinds.contains(line.draft.kind))
                    }
                    #expect(count >= requirement.atLeast)
                }
            }
        }
    }

    @Test("an unknown name is told")
    func unknown() {
        #expect(throws: TemplateFaults.self) { try Demonstration(named: "aucune") }
    }
}
