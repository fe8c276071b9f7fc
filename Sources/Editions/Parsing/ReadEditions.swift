import Diagnostics
import Reading

/// The folders of editions as they were read, for a next reading: in a preview one file of one edition is saved, and
/// the others are as they were.
public struct ReadEditions: Sendable {
  private var readings: [String: Reading] = [:]

  /// Nothing read yet.
  public init() {}

  /// What came of the files of one edition, which depends on nothing else.
  private struct Reading: Sendable {
    let files: SourceTree
    let folder: EditionFolder?
    let problems: DiagnosticList
  }

  /// The editions of `tree`, in order of their names, each read unless its files are those that were read last.
  mutating func folders(in tree: SourceTree, into diagnostics: inout DiagnosticList) -> [EditionFolder] {
    let last = readings
    readings = [:]
    var folders: [EditionFolder] = []
    for id in tree.folders(in: ContentPaths.editions) {
      let reading = reading(of: id, in: tree, after: last[id])
      readings[id] = reading
      diagnostics.add(contentsOf: reading.problems)
      if let folder = reading.folder { folders.append(folder) }
    }
    return folders
  }

  private func reading(of id: String, in tree: SourceTree, after last: Reading?) -> Reading {
    let files = tree.below("\(ContentPaths.editions)/\(id)")
    if let last, last.files == files { return last }
    var problems = DiagnosticList()
    let folder = EditionFolder(tree, id: id, into: &problems)
    return Reading(files: files, folder: folder, problems: problems)
  }
}
