// swift-tools-version: 6.1
import PackageDescription

// The rooms and the one direction of flow between them are drawn in CONTRIBUTING.md.
let package = Package(
  name: "tally",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "tally", targets: ["tally"]),
    // Knows nothing of policing, and may be of use to others.
    .library(name: "Charts", targets: ["Charts"]),
  ],
  dependencies: [
    // Commands, their options and their help.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    // YAML as nodes that know their line and column; its decoder would lose the places.
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // The memory that pages, drawings and downloads are written into.
    .target(name: "Writing"),
    // Rounding is in C's library of mathematics, which a program without Foundation must be told of.
    .target(
      name: "Numerals", dependencies: ["Writing"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "Diagnostics"),
    // Work on all cores at once, with results in order.
    .target(name: "Parallel"),
    .target(name: "Measures", dependencies: ["Numerals"]),
    .target(name: "Figures", dependencies: ["Diagnostics", "Measures", "Numerals"]),
    .target(name: "Charts", dependencies: ["Numerals", "Writing"]),
    // libcmark, the reference implementation of CommonMark: fast, with a place for each block.
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CommonMark", dependencies: ["Ccmark", "Diagnostics", "Writing"]),
    .target(
      name: "Reading",
      dependencies: ["Diagnostics", "Parallel", "Writing", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "Editions",
      dependencies: ["CommonMark", "Diagnostics", "Figures", "Measures", "Numerals", "Parallel", "Reading"]),
    .target(name: "Authoring", dependencies: ["Diagnostics", "Editions", "Measures", "Reading"]),
    .target(name: "Changes", dependencies: ["CommonMark", "Editions", "Measures"]),
    .target(
      name: "Importing", dependencies: ["Diagnostics", "Editions", "Measures", "Reading"]),
    // The templates and a new site's content, as Swift source that the plugin makes of the folders at the root.
    .executableTarget(name: "embed-files", path: "Sources/EmbedFiles"),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
    .target(name: "Starter", dependencies: ["Editions", "Reading"], plugins: ["EmbedFiles"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Charts", "CommonMark", "Diagnostics", "Editions", "Measures", "Numerals", "Parallel", "Reading",
        "Writing",
      ]),
    // The one call that exchanges two folders, which C's variadic `syscall` keeps from Swift.
    .target(name: "CExchange"),
    .target(name: "SiteFolder", dependencies: ["CExchange", "Diagnostics"]),
    // On the system's own sockets: swift-nio would serve thousands where one is asked for, and a first build would
    // wait for four more packages.
    .target(
      name: "Previewing",
      dependencies: [
        "Changes", "CommonMark", "Diagnostics", "Editions", "Measures", "Publishing", "Reading",
      ],
      resources: [
        .embedInCode("Assets/preview.js"), .embedInCode("Assets/preview.css"),
        .embedInCode("Assets/draft.css"),
      ]),
    .executableTarget(
      name: "tally",
      dependencies: [
        "Authoring", "Changes", "Diagnostics", "Editions", "Importing", "Measures", "Previewing",
        "Publishing",
        "Reading", "SiteFolder", "Starter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // The one generator of the numbers that generated input is made of.
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers"),
    .testTarget(name: "NumeralsTests", dependencies: ["Numerals", "Writing"], exclude: ["make-vectors.py"]),
    .testTarget(name: "WritingTests", dependencies: ["SeededNumbers", "Writing"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(
      name: "MeasuresTests", dependencies: ["Measures", "Numerals", "SeededNumbers"],
      exclude: ["Statistics/make-vectors.py"]),
    .testTarget(
      name: "FiguresTests", dependencies: ["Diagnostics", "Figures", "Measures", "Numerals", "SeededNumbers"]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "SeededNumbers"], exclude: ["Golden"]),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Diagnostics", "SeededNumbers"],
      resources: [.copy("Vectors")]),
    .testTarget(
      name: "CommonMarkTests", dependencies: ["CommonMark", "Ccmark", "Diagnostics", "SeededNumbers"]),
    // Contents of made-up places, for the tests of what is made of them.
    .target(
      name: "ContentSamples", dependencies: ["Diagnostics", "Editions", "Measures", "Reading"],
      path: "Tests/ContentSamples"),
    .testTarget(
      name: "EditionsTests",
      dependencies: [
        "CommonMark", "ContentSamples", "Diagnostics", "Editions", "Figures", "Measures", "Numerals",
        "Reading",
      ]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: ["Authoring", "CommonMark", "ContentSamples", "Diagnostics", "Measures", "Reading"]),
    .testTarget(
      name: "ChangesTests",
      dependencies: ["Changes", "ContentSamples", "Diagnostics", "Editions", "SeededNumbers"]),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["Diagnostics", "Importing", "Measures", "Reading", "SeededNumbers"]),
    .testTarget(
      name: "StarterTests", dependencies: ["ContentSamples", "Diagnostics", "Editions", "Reading", "Starter"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Charts", "CommonMark", "ContentSamples", "Diagnostics", "Editions", "Measures", "Publishing",
        "Reading", "SeededNumbers",
      ], exclude: ["Golden"]),
    // A writer that is killed again and again, for the tests of what it leaves behind.
    .executableTarget(name: "RestlessBuilder", dependencies: ["SiteFolder"], path: "Tests/RestlessBuilder"),
    .testTarget(name: "SiteFolderTests", dependencies: ["SiteFolder", "RestlessBuilder", "SeededNumbers"]),
    .testTarget(
      name: "PreviewingTests",
      dependencies: [
        "ContentSamples", "Diagnostics", "Editions", "Previewing", "Publishing", "Reading", "SeededNumbers",
      ]),
    // The program as authors run it, on folders that are copied and spoilt.
    .testTarget(
      name: "AcceptanceTests", dependencies: ["tally", "SeededNumbers"], exclude: ["Base", "Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
