// swift-tools-version: 6.1
import PackageDescription

// The rooms and the one direction of flow between them are drawn in CONTRIBUTING.md.
let package = Package(
  name: "tally",
  platforms: [.macOS(.v13)],
  targets: [
    .target(name: "Numerals"),
    .target(name: "Diagnostics"),
    .target(name: "Measures", dependencies: ["Numerals"]),
    .testTarget(name: "NumeralsTests", dependencies: ["Numerals"], exclude: ["make-vectors.py"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MeasuresTests", dependencies: ["Measures", "Numerals"]),
  ],
  swiftLanguageModes: [.v6]
)
