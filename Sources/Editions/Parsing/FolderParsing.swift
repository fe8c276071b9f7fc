import Diagnostics
import Parallel
import Reading

extension EditionFolder {
  /// Reads the folder `editions/<id>`. All of it is read even where its definition cannot be, so that all its
  /// problems are told at once.
  init?(
    _ tree: SourceTree, id: String, gazetteer: Gazetteer, into diagnostics: inout DiagnosticList
  ) {
    let folder = "\(ContentPaths.editions)/\(id)"
    tree.checkName(of: folder, into: &diagnostics)
    let words = WordsFile.all(in: folder, of: tree, into: &diagnostics)
    let facts = tree.table("\(folder)/\(ContentPaths.facts)", mayBeEmpty: true, into: &diagnostics)
    let folders = tree.folders(in: folder).mapInParallel { name in
      var found = DiagnosticList()
      let section = SectionFolder(tree, id: name, in: folder, gazetteer: gazetteer, into: &found)
      return (part: section, found: found)
    }
    let sections = diagnostics.take(folders).compactMap(\.self)
    tree.reportStrays(
      in: folder, tables: [ContentPaths.facts], definition: ContentPaths.edition, into: &diagnostics)
    guard let definition = EditionDefinition(tree, in: folder, into: &diagnostics) else { return nil }
    let measures = tree.folders(in: folder).flatMap { tree.folders(in: "\(folder)/\($0)") }
    self.init(
      id: id, definition: definition, facts: facts,
      hasFactsFile: tree.file("\(folder)/\(ContentPaths.facts)") != nil, words: words, sections: sections,
      folders: tree.folders(in: folder), wordsFiles: tree.wordsFiles(in: folder),
      unreadMeasures: Set(measures).subtracting(sections.flatMap(\.measures).map(\.id)))
  }
}

extension SectionFolder {
  /// Reads the folder `<id>` in the folder of an edition.
  init?(
    _ tree: SourceTree, id: String, in edition: String, gazetteer: Gazetteer,
    into diagnostics: inout DiagnosticList
  ) {
    let folder = "\(edition)/\(id)"
    tree.checkName(of: folder, into: &diagnostics)
    let words = WordsFile.all(in: folder, of: tree, into: &diagnostics)
    let pieces = tree.folders(in: folder).pieces(of: Self.pieceLength).mapInParallel { names in
      var (reader, found) = (DatasetReader(gazetteer), DiagnosticList())
      let measures = names.compactMap {
        MeasureFolder(tree, id: $0, in: folder, reader: &reader, into: &found)
      }
      return (part: measures, found: found)
    }
    let measures = diagnostics.take(pieces).flatMap(\.self)
    tree.reportStrays(in: folder, tables: [], definition: ContentPaths.section, into: &diagnostics)
    guard let definition = SectionDefinition(tree, in: folder, into: &diagnostics) else { return nil }
    let unread = tree.unreadWords(in: folder, besides: words)
    let unreadOfMeasures = measures.map { tree.unreadWords(in: "\(folder)/\($0.id)", besides: $0.words) }
    self.init(
      id: id, definition: definition, words: words, measures: measures, folders: tree.folders(in: folder),
      unreadWords: unreadOfMeasures.reduce(unread) { $0.union($1) })
  }

  /// How many measures one reader of data reads: enough that what it remembers of periods is of use.
  private static let pieceLength = 16
}

extension MeasureFolder {
  /// Reads the folder `<id>` in the folder of a section.
  convenience init?(
    _ tree: SourceTree, id: String, in section: String, reader: inout DatasetReader,
    into diagnostics: inout DiagnosticList
  ) {
    let folder = "\(section)/\(id)"
    tree.checkName(of: folder, into: &diagnostics)
    for name in tree.folders(in: folder) {
      diagnostics.report(ContentProblem.folderInMeasure, at: tree.place("\(folder)/\(name)"))
    }
    let words = WordsFile.all(in: folder, of: tree, into: &diagnostics)
    let names = tree.names(in: folder, endingIn: SourceKind.figures)
    var problems = DiagnosticList()
    for name in names where !name.isSlug {
      let file = "\(folder)/\(name)\(SourceKind.figures)"
      problems.report(ContentProblem.tableName(name), at: tree.place(file))
    }
    let tables = names.filter(\.isSlug).compactMap { name in
      tree.table("\(folder)/\(name)\(SourceKind.figures)", into: &problems).map { (name: name, table: $0) }
    }
    let files = names.flatMap { [$0 + SourceKind.figures, $0 + ContentPaths.importMapping] }
    tree.reportStrays(in: folder, tables: files, definition: ContentPaths.measure, into: &diagnostics)
    guard let definition = MeasureDefinition(tree, in: folder, into: &diagnostics) else {
      diagnostics.add(contentsOf: problems)
      return nil
    }
    definition.reportUnknownTables(among: names, into: &diagnostics)
    let data = MeasureData(of: definition, tables, problems: problems, reader: &reader, into: &diagnostics)
    self.init(
      id: id, definition: definition, hasDataFile: names.contains(ContentPaths.data), data: data, words: words
    )
  }
}

extension SourceTree {
  /// The names of the files of words in a folder, with their ending.
  fileprivate func wordsFiles(in folder: String) -> [String] {
    fileNames(in: folder).filter { $0.hasSuffix(SourceKind.words) }
  }

  /// The names of the files of words in a folder, without their ending, that are not among those that were read.
  fileprivate func unreadWords(in folder: String, besides read: [WordsFile]) -> Set<String> {
    Set(names(in: folder, endingIn: SourceKind.words)).subtracting(read.map(\.name))
  }

  /// Reports a folder whose name could not be part of an address.
  fileprivate func checkName(of folder: String, into diagnostics: inout DiagnosticList) {
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    if !name.isSlug { diagnostics.report(DefinitionProblem.noSlug(name), at: place(folder)) }
  }

  /// Reports the tables and definitions of a folder that nothing reads.
  fileprivate func reportStrays(
    in folder: String, tables: [String], definition: String, into diagnostics: inout DiagnosticList
  ) {
    let known = [definition] + tables
    for name in fileNames(in: folder) where !name.hasSuffix(SourceKind.words) && !known.contains(name) {
      let isMapping = definition == ContentPaths.measure && name.hasSuffix(ContentPaths.importMapping)
      let table = name.dropLast(ContentPaths.importMapping.count) + SourceKind.figures
      let problem: ContentProblem =
        isMapping ? .mappingWithoutTable(String(table)) : .strayFile(name, known: known)
      diagnostics.report(problem, at: place("\(folder)/\(name)"))
    }
  }
}
