// swift-tools-version: 6.1
import PackageDescription

// The rooms and the one direction of flow between them are drawn in CONTRIBUTING.md.
let package = Package(
  name: "tally",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0")
  ],
  targets: [
    .target(name: "Numerals"),
    .target(name: "Diagnostics"),
    .target(name: "Reading", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading"], resources: [.copy("Vectors")]),
  ],
  swiftLanguageModes: [.v6]
)
