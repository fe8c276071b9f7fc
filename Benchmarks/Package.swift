// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that a build or a test of Tally never waits for it. It measures Tally's release program
// from outside, so it depends on none of Tally's rooms.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  targets: [
    .executableTarget(name: "bench"),
    .executableTarget(name: "floor"),
  ],
  swiftLanguageModes: [.v6]
)
