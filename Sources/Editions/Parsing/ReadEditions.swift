import Diagnostics
import Parallel
import Reading

/// The folders of editions as they were read, for a next reading: in a preview one file of one edition is saved, and
/// the others are as they were.
public struct ReadEditions: Sendable {
  private var gazetteer: Gazetteer?
  private var readings: [String: Reading] = [:]

  /// Nothing read yet.
  public init() {}

  /// What came of the files of one edition, which depends on nothing else but the gazetteer.
  private struct Reading: Sendable {
    let files: SourceTree
    let folder: EditionFolder?
    let problems: DiagnosticList

    /// The edition `id`, read unless its files are those of `last`.
    init(of id: String, in tree: SourceTree, gazetteer: Gazetteer, after last: Reading?) {
      files = tree.below("\(ContentPaths.editions)/\(id)")
      if let last, last.files == files {
        (folder, problems) = (last.folder, last.problems)
      } else {
        var problems = DiagnosticList()
        folder = EditionFolder(tree, id: id, gazetteer: gazetteer, into: &problems)
        self.problems = problems
      }
    }
  }

  /// The editions of `tree`, in order of their names, each read unless its files are those that were read last, with
  /// the same gazetteer.
  mutating func folders(
    in tree: SourceTree, gazetteer: Gazetteer, into diagnostics: inout DiagnosticList
  ) -> [EditionFolder] {
    let last = self.gazetteer == gazetteer ? readings : [:]
    self.gazetteer = gazetteer
    let ids = tree.folders(in: ContentPaths.editions)
    let read = ids.mapInParallel { id in Reading(of: id, in: tree, gazetteer: gazetteer, after: last[id]) }
    for reading in read { diagnostics.add(contentsOf: reading.problems) }
    readings = Dictionary(zip(ids, read)) { first, _ in first }
    return read.compactMap(\.folder)
  }
}
