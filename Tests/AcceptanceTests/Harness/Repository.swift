import Foundation

/// Where the tests find what they run and what they run it on.
enum Repository {
  /// The folder of `Package.swift`.
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()
  /// The small site of a force that does not exist.
  static let base = folder.appendingPathComponent("Base")
  /// What goes wrong, each in a folder of its own.
  static let fixtures = folder.appendingPathComponent("Fixtures")

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program that the package builds beside the tests.
  static var tally: URL? {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.executableURL].compactMap(\.self)
    return bundles.lazy.flatMap(folders).map { $0.appendingPathComponent("tally") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
  }

  private static func folders(above url: URL) -> some Sequence<URL> {
    sequence(first: url.deletingLastPathComponent()) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
  }
}
