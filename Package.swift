// swift-tools-version: 6.2
import PackageDescription

/// Every target: warnings are errors, imports are internal unless said otherwise, and a member is
/// visible only where its module is imported.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
/// The pure targets hold no unsafe code: the compiler proves it.
let pure: [SwiftSetting] = house + [.strictMemorySafety()]
/// pipe2, ptsname_r, POSIX_SPAWN_SETSID.
let gnu: [CSetting] = [.define("_GNU_SOURCE")]

let package = Package(
    name: "atelier",
    products: [
        .executable(name: "atelier", targets: ["atelier"]),
        // What the fault tests load into the program; no part of it.
        .library(name: "FaultLayer", type: .dynamic, targets: ["FaultLayer"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // Pure: values in, values out.
        .target(name: "SessionEngine", swiftSettings: pure),
        .target(name: "Levers", dependencies: ["SessionEngine"], swiftSettings: pure),
        .target(name: "Synthesis", dependencies: ["Levers", "SessionEngine"], swiftSettings: pure),
        .target(name: "Canvas", dependencies: ["SessionEngine"], swiftSettings: pure),
        .target(
            name: "FrontEnd", dependencies: ["Canvas", "Levers", "SessionEngine", "Synthesis"], swiftSettings: pure),

        // The world: files, paper, the terminal.
        .target(
            name: "SessionStore",
            dependencies: [
                "SessionEngine", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: house),
        .target(
            name: "Publishing",
            dependencies: ["CCups", "CHyphen", "CPangoCairo", "Canvas", "Levers", "SessionEngine", "Synthesis"],
            swiftSettings: house),
        .target(
            name: "Terminal", dependencies: ["CNcurses", "Canvas", "SessionEngine"], cSettings: gnu,
            swiftSettings: house),
        // Its path is the package's root so that a file added to Templates/ or removed from it makes
        // SwiftPM plan anew; its only sources are in Sources/Templates.
        .target(
            name: "Templates",
            dependencies: ["Canvas", "Levers", "SessionEngine", "Synthesis", .product(name: "Yams", package: "Yams")],
            path: ".",
            exclude: [
                "README.md", "Templates", "Tests", "Sources/Benchmarks", "Sources/CCups", "Sources/CHyphen",
                "Sources/CNcurses", "Sources/CPangoCairo", "Sources/Canvas", "Sources/EmbedPlugin", "Sources/EmbedTool",
                "Sources/FrontEnd", "Sources/LensTrainer", "Sources/Levers",
                "Sources/Publishing", "Sources/SessionEngine", "Sources/SessionStore", "Sources/Synthesis",
                "Sources/Terminal", "Sources/atelier",
            ],
            sources: ["Sources/Templates"], swiftSettings: house, plugins: ["EmbedTemplates"]),
        .executableTarget(name: "embed-templates", path: "Sources/EmbedTool", swiftSettings: house),
        .plugin(
            name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"],
            path: "Sources/EmbedPlugin"),

        // System libraries. Without pkgConfig where it can be, for Debian's files carry flags that SwiftPM
        // warns of; Pango's headers are found in no other way, hence its "prohibited flag(s): -pthread".
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CCups", providers: [.apt(["libcups2-dev"])]),
        .systemLibrary(name: "CHyphen", providers: [.apt(["libhyphen-dev"])]),
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),

        .executableTarget(
            name: "atelier",
            dependencies: [
                "Canvas", "FrontEnd", "Levers", "Publishing", "SessionEngine", "SessionStore", "Synthesis",
                "Templates", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house + [.defaultIsolation(MainActor.self)],
            linkerSettings: [.unsafeFlags(["-Xlinker", "-s"], .when(configuration: .release))]),

        // Learns the weights that levers are suggested by: `swift run -c release LensTrainer`.
        .executableTarget(
            name: "LensTrainer", dependencies: ["Levers", "SessionEngine", "Templates"],
            exclude: ["Concepts.txt", "Examples", "compare.py"], swiftSettings: house),

        // Measures: `swift run -c release Benchmarks`.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CPangoCairo", "CPty", "Levers", "Publishing", "SessionEngine", "SessionStore", "Synthesis",
                "Templates",
            ],
            swiftSettings: house),

        .testTarget(name: "SessionEngineTests", dependencies: ["SessionEngine"], swiftSettings: house),
        .testTarget(name: "LeversTests", dependencies: ["Levers", "SessionEngine", "Templates"], swiftSettings: house),
        .testTarget(
            name: "SynthesisTests", dependencies: ["Levers", "SessionEngine", "Synthesis", "Templates"],
            swiftSettings: house),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "SessionEngine"], swiftSettings: house),
        .testTarget(
            name: "FrontEndTests",
            dependencies: ["Canvas", "FrontEnd", "Levers", "SessionEngine", "Synthesis", "Templates"],
            exclude: ["Golden"], swiftSettings: house),
        .testTarget(
            name: "SessionStoreTests",
            dependencies: ["SessionEngine", "SessionStore", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house),
        .testTarget(
            name: "PublishingTests",
            dependencies: ["Canvas", "Levers", "Publishing", "SessionEngine", "Synthesis", "Templates"],
            swiftSettings: house),
        .testTarget(
            name: "LensTrainerTests", dependencies: ["LensTrainer", "Levers", "SessionEngine", "Templates"],
            swiftSettings: house),
        .testTarget(
            name: "TemplatesTests", dependencies: ["Levers", "SessionEngine", "Synthesis", "Templates"],
            exclude: ["Articles", "Zoo"],
            swiftSettings: house),
        .target(name: "CPty", path: "Tests/CPty", cSettings: gnu),
        .target(name: "FaultLayer", path: "Tests/FaultLayer", cSettings: gnu),
        // The real binary, as a user meets it: on a command line, and in a terminal.
        .testTarget(
            name: "CommandLineTests", dependencies: ["SessionEngine"], exclude: ["Fixtures"], cSettings: gnu,
            swiftSettings: house),
        .testTarget(name: "EndToEndTests", dependencies: ["CPty", "CVTerm"], cSettings: gnu, swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
