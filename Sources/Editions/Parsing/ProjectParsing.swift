import CommonMark
import Diagnostics
import Measures
import Parallel
import Reading

/// Where everything is below the content's root.
package enum ContentPaths {
  package static let site = "site.yml"
  package static let population = "population.csv"
  package static let frameworks = "frameworks"
  package static let pages = "pages"
  package static let editions = "editions"
  package static let edition = "edition.yml"
  package static let facts = "facts.csv"
  package static let section = "section.yml"
  package static let measure = "measure.yml"
  package static let data = "data"
  /// The ending of the file that says how a table of that name was imported.
  package static let importMapping = ".import.yml"
}

extension Project {
  /// Reads every file of `tree` by itself.
  public init(parsing tree: SourceTree, into diagnostics: inout DiagnosticList) {
    var nothing = ReadEditions()
    self.init(parsing: tree, reusing: &nothing, into: &diagnostics)
  }

  /// Reads every file of `tree` by itself, but for the editions whose files are as they were when they were read.
  public init(
    parsing tree: SourceTree, reusing known: inout ReadEditions, into diagnostics: inout DiagnosticList
  ) {
    site = Site(tree, into: &diagnostics)
    let areas = AreaBook(site)
    population = Population(tree, site: site, areas: areas, into: &diagnostics)
    frameworkNames = tree.names(in: ContentPaths.frameworks, endingIn: SourceKind.definitions)
    frameworks = frameworkNames.compactMap { id in
      Framework(tree, id: id, into: &diagnostics)
    }
    pages = WordsFile.all(in: ContentPaths.pages, of: tree, into: &diagnostics)
    editions = known.folders(
      in: tree, gazetteer: Gazetteer(areas: areas, population: population), into: &diagnostics)
    unreadPages = tree.pages(besides: editions)
    tree.reportStrays(into: &diagnostics)
    tree.reportPlaceholders(on: pages, into: &diagnostics)
  }
}

extension UInt8 {
  fileprivate static let whiteSpace = Set(" \t\r\n".utf8)
}

extension WordsFile {
  /// The words in a folder, in order of their names. An empty file is reported and left out.
  static func all(
    in folder: String, of tree: SourceTree, into diagnostics: inout DiagnosticList
  ) -> [WordsFile] {
    tree.names(in: folder, endingIn: SourceKind.words).compactMap { name in
      guard let file = tree.file("\(folder)/\(name)\(SourceKind.words)"),
        let markdown = Markdown.parse(file, into: &diagnostics)
      else { return nil }
      file.reportMisreadText(into: &diagnostics)
      if markdown.blocks.isEmpty {
        let hasNotes = file.bytes.contains { !UInt8.whiteSpace.contains($0) }
        diagnostics.report(ContentProblem.emptyWords(hasNotes: hasNotes), at: Place(file.path))
        return nil
      }
      return WordsFile(name: name, file: file, markdown: markdown)
    }
  }
}

extension SourceTree {
  /// The definition in a file of a folder, which must be there.
  func definition(_ path: String, of thing: String, into diagnostics: inout DiagnosticList) -> YAMLFields? {
    guard let file = file(path) else {
      diagnostics.report(ContentProblem.missingFile(of: thing), at: place(path))
      return nil
    }
    return YAML.read(file, into: &diagnostics).map { YAMLFields($0, of: thing, in: file) }
  }

  /// The table in a file; nil where there is no such file or it cannot be read.
  func table(_ path: String, mayBeEmpty: Bool = false, into diagnostics: inout DiagnosticList) -> CSVTable? {
    file(path).flatMap { CSVTable.read($0, mayBeEmpty: mayBeEmpty, into: &diagnostics) }
  }

  /// The pages that the folders of editions call for, without those of `editions`, which could be read.
  fileprivate func pages(besides editions: [EditionFolder]) -> Set<String> {
    let called = folders(in: ContentPaths.editions).flatMap { edition in
      let folder = "\(ContentPaths.editions)/\(edition)"
      let measures = folders(in: folder).flatMap { folders(in: "\(folder)/\($0)") }
      return [SitePaths.statement(edition), SitePaths.scorecard(edition)]
        + measures.map { SitePaths.measure($0, in: edition) }
    }
    return Set(called).subtracting(editions.flatMap(\.paths))
  }

  /// Reports the files and folders that nothing reads, so that none is skipped in silence.
  fileprivate func reportStrays(into diagnostics: inout DiagnosticList) {
    let known = [ContentPaths.site, ContentPaths.population]
    for name in fileNames(in: "") where !known.contains(name) {
      diagnostics.report(ContentProblem.strayFile(name, known: known), at: place(name))
    }
    reportStrays(in: ContentPaths.frameworks, besides: SourceKind.definitions, into: &diagnostics)
    reportStrays(in: ContentPaths.pages, besides: SourceKind.words, into: &diagnostics)
    for name in fileNames(in: ContentPaths.editions) {
      let problem = ContentProblem.strayFile(name, known: [])
      diagnostics.report(problem, at: place("\(ContentPaths.editions)/\(name)"))
    }
    let folders = [ContentPaths.frameworks, ContentPaths.pages, ContentPaths.editions]
    for name in self.folders(in: "") where !folders.contains(name) {
      diagnostics.report(ContentProblem.strayFolder(name, known: folders), at: place(name))
    }
  }
  /// Reports what stands in a folder beside files of one kind.
  private func reportStrays(
    in folder: String, besides kind: String, into diagnostics: inout DiagnosticList
  ) {
    for name in fileNames(in: folder) where !name.hasSuffix(kind) {
      diagnostics.report(ContentProblem.strayFile(name, known: []), at: place("\(folder)/\(name)"))
    }
    for name in folders(in: folder) {
      diagnostics.report(ContentProblem.strayFolder(name, known: []), at: place("\(folder)/\(name)"))
    }
  }
}
