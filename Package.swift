// swift-tools-version: 6.1
import PackageDescription

// The rooms and the one direction of flow between them are drawn in CONTRIBUTING.md.
let package = Package(
  name: "tally",
  platforms: [.macOS(.v13)],
  targets: [
    .target(name: "Numerals"),
    .target(name: "Diagnostics"),
    .target(name: "CExchange"),
    .target(name: "SiteFolder", dependencies: ["CExchange", "Diagnostics"]),
    .executableTarget(name: "RestlessBuilder", dependencies: ["SiteFolder"], path: "Tests/RestlessBuilder"),
    .testTarget(name: "SiteFolderTests", dependencies: ["SiteFolder", "RestlessBuilder"]),
  ],
  swiftLanguageModes: [.v6]
)
