import Diagnostics
import Measures
import Reading

extension SectionSource {
  /// Reads the folder `<id>` in the folder of an edition.
  init?(_ tree: SourceTree, id: String, in edition: String, into diagnostics: inout DiagnosticList) {
    let folder = "\(edition)/\(id)"
    let path = "\(folder)/\(ContentPaths.section)"
    tree.checkName(of: folder, into: &diagnostics)
    let words = WordsSource.all(in: folder, of: tree, into: &diagnostics)
    let measures = tree.folders(in: folder).compactMap { name in
      MeasureSourceFolder(tree, id: name, in: folder, into: &diagnostics)
    }
    tree.reportStrays(in: folder, tables: [], definition: ContentPaths.section, into: &diagnostics)
    guard var fields = tree.definition(path, of: "a section", into: &diagnostics) else { return nil }
    let title = fields.required("title")
    let short = fields.text("short")
    let priority = fields.text("priority")
    let applies = fields.flag("applies")
    let because = fields.text("because")
    let evidence = fields.text("evidence")
    let names = fields.texts("measures")
    let places = fields.places()
    fields.finish(&diagnostics)
    guard let title else { return nil }
    self.init(
      id: id, file: fields.file, title: title.value, short: short?.value ?? title.value, priority: priority,
      applies: applies?.value, because: because?.value, evidence: evidence?.value, measures: names,
      places: places, words: words, measureFolders: measures, folders: tree.folders(in: folder))
  }
}

extension SourceTree {
  /// Reports the tables and definitions of a folder that nothing reads.
  func reportStrays(
    in folder: String, tables: [String], definition: String, into diagnostics: inout DiagnosticList
  ) {
    let known = [definition] + tables
    for name in fileNames(in: folder) where !name.hasSuffix(SourceKind.words) && !known.contains(name) {
      diagnostics.report(ContentProblem.strayFile(name, known: known), at: place("\(folder)/\(name)"))
    }
  }
}
