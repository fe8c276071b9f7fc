// swift-tools-version: 6.1
import PackageDescription

// A package of its own, because it is built with Tally's room of charts, and the other benchmarks with none.
let package = Package(
  name: "chart-benchmark",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "tally", path: "../..")],
  targets: [.executableTarget(name: "charts", dependencies: [.product(name: "Charts", package: "tally")])],
  swiftLanguageModes: [.v6]
)
