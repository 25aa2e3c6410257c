import Canvas
import FrontEnd
import Levers
import SessionEngine
import Synchronization
import Templates
import Testing

/// A screen with a disk that always writes, unless it is told to fail: effects come back as answers at once.
struct LiveRoom {
    var model: Model
    /// What the disk answers instead of writing.
    var trouble: Explanation?
    /// Effects that were asked and are not commands.
    private(set) var asked: [Effect] = []
    /// All events on the disk since the workshop was opened, whoever wrote them.
    private(set) var written: [Event] = []
    private let counter = Counter()

    /// Read once: every test begins with it.
    private static let builtIn: Result<(Template, Lens), any Error> = Result {
        let library = TemplateLibrary(folder: nil)
        let template = try library.template("s-inspirer")
        return (template, try library.lens(template.lens))
    }

    static let screen = Writer(installation: "salle", user: "anim", seat: .screen)
    static let line = Writer(installation: "salle", user: "anim", seat: .line)

    /// What proposes the levers of the built-in lens; read once, for that takes a while.
    private static let suggester = try? TemplateLibrary(folder: nil).suggester(for: builtIn.get().1)

    /// Three groups of the template `s-inspirer`, nothing said yet.
    init(
        language: Language = .fr, size: Size = Size(rows: 24, columns: 80),
        groups: [Making.NewGroup] = [
            .init(name: "Les passeurs", heads: 6), .init(name: "Les sources", heads: 5),
            .init(name: "Les ponts", heads: 7),
        ], suggests: Bool = false, spoken: Language = .fr,
        continuing: Continuation? = nil, template other: Template? = nil
    ) throws {
        let (usual, lens) = try Self.builtIn.get()
        let template = other ?? usual
        model = Model(
            language: language, size: size, now: Self.moment(minute: 0), writer: Self.screen,
            knowledge: Knowledge(commonWords: TemplateLibrary.commonWords) { lens in
                guard suggests else { return nil }
                return Self.suggester.flatMap { $0.lens == lens ? $0 : nil } ?? Suggester(lens: lens)
            })
        var making = Making(
            language: spoken, template: template, lenses: [lens],
            frame: [.title: "S'inspirer", .notice: "exemple composé"], groups: groups)
        making.continuation = continuing
        let asking = asking(Self.screen)
        let events = try Session().decide(.make(making), asking: asking)
        send(.answer(.opened(Session(events), file: "s-inspirer.atelier")))
        model.screen = .live
    }

    /// A quarter past nine on a fixed day, and so many minutes after.
    static func moment(minute: Int, second: Int = 0) -> Moment {
        let milliseconds = Int64(minute * 60 + second) * 1000
        return Moment(at: 1_742_890_500_000 + milliseconds, offset: 60, boot: "boot", tick: 1000 + milliseconds)
    }

    var workshop: Workshop { model.workshop }
    var status: String { model.status.map { $0.text + " " + $0.remedy } ?? "" }
    var screen: String { model.frame.canvas.lines.joined(separator: "\n") }

    private func asking(_ writer: Writer) -> Asking {
        let counter = counter
        return Asking(writer: writer, moment: model.now) { counter.next() }
    }

    mutating func at(minute: Int, second: Int = 0) { send(.tick(Self.moment(minute: minute, second: second))) }

    /// Hands a message over, and carries out what it asks until nothing more is asked.
    mutating func send(_ message: Message) {
        var messages = [message]
        while !messages.isEmpty {
            for effect in model.update(messages.removeFirst()) {
                guard case .perform(let command) = effect else {
                    asked.append(effect)
                    continue
                }
                messages.append(.answer(answer(command)))
                // The disk answers before the next effect is carried out.
                for late in model.update(messages.removeLast()) {
                    if case .perform(let again) = late { messages.append(.answer(answer(again))) }
                }
            }
        }
    }

    private mutating func answer(_ command: Command) -> Answer {
        if let trouble { return .failed(trouble, of: command) }
        guard let session = model.session else { return .refused(.notMade, of: command) }
        do {
            let events = try session.decide(command, asking: asking(model.writer))
            written += events
            return .written(events, of: command)
        } catch {
            return .refused(error, of: command)
        }
    }

    /// Somebody else writes into the same file.
    mutating func elsewhere(_ command: Command) throws {
        let session = try #require(model.session)
        let events = try session.decide(command, asking: asking(Self.line))
        written += events
        send(.answer(.arrived(events)))
    }

    // MARK: keys

    mutating func press(_ key: Key, _ modifiers: Modifiers = []) { send(.input(.key(key, modifiers))) }
    mutating func type(_ text: String) { for scalar in text.unicodeScalars { press(.scalar(scalar)) } }

    /// Types a line and Enter.
    mutating func enter(_ line: String) {
        type(line)
        press(.enter)
    }

    /// Escape, then one key.
    mutating func command(_ key: Key) {
        press(.escape)
        press(key)
    }

    mutating func command(_ letter: Unicode.Scalar) { command(.scalar(letter)) }

    private final class Counter: Sendable {
        private let number = Mutex(0)
        func next() -> String {
            number.withLock {
                $0 += 1
                return "id-\($0)"
            }
        }
    }
}
