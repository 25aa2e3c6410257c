import Foundation
import Levers
import SessionEngine
import Templates
import Testing

@testable import LensTrainer

/// How the weights are learnt, on a small part of the examples.
struct CourseTests {
    private static let own = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/LensTrainer")

    private static func lens() throws -> Lens { try TemplateLibrary(folder: nil).lens(LensID("rieutort")) }

    private static func examples() throws -> [Example] { try Example.all(in: own.appending(path: "Examples")) }

    /// Few examples of two sources and some added ones, few rows, few rounds: it is over in no time.
    private static func course() throws -> Course {
        let all = try examples()
        let chosen = ["t1", "t3", "o1"].flatMap { source in all.filter { $0.source == source }.prefix(40) }
        var settings = Settings()
        settings.buckets = 1 << 13
        settings.rounds = 6
        return Course(
            chosen, lens: try lens(), concepts: ["dire: parl*, dit", "voir loin: dans #n ans"], settings: settings)
    }

    @Test func noSourceTeachesWhatItIsTestedOnAndAddedExamplesAreNeverTested() throws {
        let course = try Self.course()
        #expect(course.sources == ["t1", "t3"])
        for source in course.sources {
            let teaching = course.teaching(without: source)
            #expect(teaching.allSatisfy { course.examples[$0].source != source })
            #expect(teaching.contains { course.examples[$0].isAdded })
            #expect(teaching.count == 80)
        }
        let validation = Validation(course)
        #expect(validation.examples.count == 80)
        #expect(validation.examples.allSatisfy { !$0.isAdded })
    }

    @Test func sourcesAreToldByTheHandThatComposed() throws {
        let examples = try Self.examples()
        let original = examples.filter { !$0.isAdded }
        #expect(Set(original.map(\.source)) == ["t1", "t2", "t3", "t4", "t5", "a"])
        #expect(original.count == 2490)
        #expect(Set(examples.map(\.id)).count == examples.count)
        #expect(Set(examples.map(\.text)).count == examples.count)
        let levers = Set(try Self.lens().levers.map(\.id))
        #expect(examples.allSatisfy { $0.levers.count <= 2 && levers.isSuperset(of: $0.levers) && !$0.text.isEmpty })
    }

    private static func file() throws -> String {
        let course = try course()
        let teaching = course.teaching(without: nil)
        let file = WeightsFile(
            lens: try lens(), course: course, learnt: course.learn(from: teaching), validation: Validation(course),
            teaching: teaching.count)
        return try #require(file.text())
    }

    @Test func theSameExamplesGiveTheSameFileAndTheProgramReadsIt() throws {
        let text = try Self.file()
        #expect(try Self.file() == text)
        let weights = try LeverWeights(text: text)
        #expect(weights.examples == 120)
        #expect(weights.fit(try Self.lens()))
        #expect(weights.measures.reduce(0) { $0 + $1.examples } == 80)
    }

    /// What is written in 91 levels judges as what was learnt does, but for a little.
    @Test func whatIsWrittenScoresAsWhatWasLearnt() throws {
        let course = try Self.course()
        let learnt = course.learn(from: course.teaching(without: nil))
        let weights = try LeverWeights(text: try Self.file())
        for index in stride(from: 0, to: course.examples.count, by: 7) {
            let features = TextFeatures(
                of: course.examples[index].text, concepts: course.concepts, buckets: course.settings.buckets)
            let far = zip(weights.scores(of: features), learnt.scores(course.sheet, index)).map { abs($0 - $1) }
            #expect(far.allSatisfy { $0 < 0.5 }, "\(far)")
        }
    }

    @Test func itLearnsWhatItIsTaught() throws {
        let course = try Self.course()
        let learnt = course.learn(from: course.teaching(without: nil))
        let firsts = course.examples.indices.map { index in
            let scores = learnt.scores(course.sheet, index)
            let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
            let right = course.examples[index].levers
            return best == course.levers.count ? right.isEmpty : right.contains(course.levers[best])
        }
        #expect(firsts.count { $0 } > firsts.count * 9 / 10)
    }

    /// The weights in the package were learnt from the examples, concepts and settings in the package.
    @Test func theShippedWeightsComeFromTheseExamples() throws {
        let lines = try ConceptFile.lines(of: Self.own.appending(path: "Concepts.txt"))
        let text = try #require(EmbeddedTemplates.text("Lenses/rieutort.weights"))
        let weights = try LeverWeights(text: text)
        let examples = try Self.examples()
        #expect(weights.origin == Course.origin(examples, lines, Settings()))
        #expect(weights.examples == examples.count)
        #expect(weights.concepts.names.count == lines.count)
    }

    @Test func theCalibrationFindsTheFactors() {
        var newton = Newton(count: 2)
        // Three in four right at 1, one in four at -1: log 3.
        for _ in 0..<3 { newton.add([1, 1], isRight: true) }
        newton.add([1, 1], isRight: false)
        for _ in 0..<3 { newton.add([-1, 1], isRight: false) }
        newton.add([-1, 1], isRight: true)
        let factors = newton.solve()
        #expect(abs(factors[0] - 1.0986) < 1e-3)
        #expect(abs(factors[1]) < 1e-3)
    }
}
