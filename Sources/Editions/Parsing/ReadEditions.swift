import Diagnostics
import Parallel
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

    /// The edition `id`, read unless its files are those of `last`.
    init(of id: String, in tree: SourceTree, after last: Reading?) {
      files = tree.below("\(ContentPaths.editions)/\(id)")
      if let last, last.files == files {
        (folder, problems) = (last.folder, last.problems)
      } else {
        var problems = DiagnosticList()
        folder = EditionFolder(tree, id: id, into: &problems)
        self.problems = problems
      }
    }
  }

  /// The editions of `tree`, in order of their names, each read unless its files are those that were read last.
  mutating func folders(in tree: SourceTree, into diagnostics: inout DiagnosticList) -> [EditionFolder] {
    let last = readings
    let ids = tree.folders(in: ContentPaths.editions)
    let read = ids.mapInParallel { id in Reading(of: id, in: tree, after: last[id]) }
    for reading in read { diagnostics.add(contentsOf: reading.problems) }
    readings = Dictionary(zip(ids, read)) { first, _ in first }
    return read.compactMap(\.folder)
  }
}
