import Foundation

// Writes a Swift source that holds texts: `embed-files OUTPUT ROOT PATH …`, each path below the root.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count > 2 else {
  FileHandle.standardError.write(Data("usage: embed-files OUTPUT ROOT PATH …\n".utf8))
  exit(64)
}
let output = URL(fileURLWithPath: arguments[1])
let root = URL(fileURLWithPath: arguments[2])

let entries = try arguments.dropFirst(2).map { path in
  let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  return "    (\(path.debugDescription), \(text.debugDescription)),\n"
}
let source = """
  // Made by embed-files. What it holds has its home in the repository.

  /// The files that the program carries.
  enum EmbeddedFiles {
    /// Each by its path below the repository's root, in order of paths.
    static let all: [(path: String, text: String)] = [
  \(entries.joined())  ]
  }

  """
try Data(source.utf8).write(to: output)
