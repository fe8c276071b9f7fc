import Foundation
import Testing

/// A folder of files that make something go wrong, laid over the base site: `csv/ragged-row`.
///
/// Beside the files stand `expected.txt`, which is what `tally check` writes to standard error, and, where files
/// of the base site are to go, `REMOVE` with their paths. A new fixture needs no more than its folder: its first
/// run writes `actual.txt`, which becomes `expected.txt` when it reads well.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// `csv/ragged-row`
  let name: String

  var testDescription: String { name }
  var folder: URL { Repository.fixtures.appendingPathComponent(name) }
  var expected: URL { folder.appendingPathComponent("expected.txt") }
  var actual: URL { folder.appendingPathComponent("actual.txt") }

  /// All that are on the disk, sorted.
  static let all: [Fixture] = {
    let themes = entries(of: Repository.fixtures)
    return themes.flatMap { theme in
      entries(of: theme).map { Fixture(name: "\(theme.lastPathComponent)/\($0.lastPathComponent)") }
    }
  }()

  private static func entries(of folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(folder.appendingPathComponent)
  }
}
