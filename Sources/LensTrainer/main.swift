import Foundation
import Levers
import SessionEngine
import Templates

// Learns the weights by which levers are suggested, from the package's own folder:
//
//     swift run -c release LensTrainer train [FILE]
//     swift run -c release LensTrainer validate [OPTIONS]
//
// `train` writes Templates/Lenses/rieutort.weights, or FILE: the same examples give the same file. `validate` holds out
// each source of the original examples in turn and says how good it is:
//     --without words,stems,pairs,skips,letters,concepts   looks at less
//     --original                                           only the original examples teach
//     --closeness C, --added WEIGHT, --rounds N            other settings

var arguments = CommandLine.arguments.dropFirst()
let verb = arguments.popFirst() ?? ""
var settings = Settings()
var output = "Templates/Lenses/rieutort.weights"
while let argument = arguments.popFirst() {
    switch argument {
    case "--original": settings.isOriginalOnly = true
    case "--without":
        settings.without = Set(
            (arguments.popFirst() ?? "").split(separator: ",").compactMap { FeatureGroup(rawValue: String($0)) })
    case "--closeness": settings.closeness = arguments.popFirst().flatMap(Float.init) ?? settings.closeness
    case "--added": settings.addedWeight = arguments.popFirst().flatMap(Float.init) ?? settings.addedWeight
    case "--rounds": settings.rounds = arguments.popFirst().flatMap(Int.init) ?? settings.rounds
    case "--buckets": settings.buckets = arguments.popFirst().flatMap(Int.init) ?? settings.buckets
    default: output = argument
    }
}

do {
    let own = URL(filePath: "Sources/LensTrainer")
    let lens = try TemplateLibrary(folder: nil).lens(LensID("rieutort"))
    let lines = try ConceptFile.lines(of: own.appending(path: "Concepts.txt"))
    let course = Course(
        try Example.all(in: own.appending(path: "Examples")), lens: lens, concepts: lines, settings: settings)
    let validation = Validation(course)
    print(Report.text(validation, course))
    if verb == "train" {
        let teaching = course.teaching(without: nil)
        let file = WeightsFile(
            lens: lens, course: course, learnt: course.learn(from: teaching), validation: validation,
            teaching: teaching.count)
        guard let text = file.text() else { throw CocoaError(.coderInvalidValue) }
        try text.write(toFile: output, atomically: true, encoding: .utf8)
        print("\(output): \(text.utf8.count) bytes")
    }
} catch {
    print("\(error)")
    exit(1)
}
