import Diagnostics
import Foundation

/// Why a folder cannot be the site's.
enum OutputProblem: Problem, Hashable {
  /// It lies in a folder that Tally reads.
  case inside(source: String)
  /// It holds a folder that Tally reads.
  case holds(source: String)

  /// Compares the two folders as they are on the disk, links followed; nil where they are apart.
  init?(output: String, source: String) {
    let outputPath = OutputProblem.real(output)
    let sourcePath = OutputProblem.real(source)
    if (outputPath + "/").hasPrefix(sourcePath + "/") {
      self = .inside(source: source)
    } else if (sourcePath + "/").hasPrefix(outputPath + "/") {
      self = .holds(source: source)
    } else {
      return nil
    }
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  var rule: String { "output-folder" }

  var message: String {
    switch self {
    case .inside(let source): "The site's folder lies in `\(source)`, which is read to build it."
    case .holds(let source): "The site's folder holds `\(source)`, which is read to build it."
    }
  }

  var help: String? { "Name a folder beside it with `--output`." }
}
