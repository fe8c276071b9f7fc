import Editions

/// Which files of the author a page of an edition is made from, part by part.
struct PageOrigin {
  let parts: [Part]

  /// A part of the page.
  struct Part: Equatable {
    /// Its name on the page.
    let title: String
    /// Where it stands on the page: `#burglary`; nil for the whole page.
    let anchor: String?
    /// The files, below the content's folder.
    let files: [String]
  }

  /// The origin of the page at `path` of `edition`.
  init(of path: String, in edition: Edition) {
    let root = "\(ContentPaths.editions)/\(edition.id)"
    let ofMeasure = edition.sections.flatMap { section in
      section.measures.map { (section: section, measure: $0) }
    }.first { SitePaths.measure($0.measure.id, in: edition.id) == path }
    if let (section, measure) = ofMeasure {
      parts = [Part(measure, anchor: nil, in: "\(root)/\(section.id)")]
    } else {
      let whole = Part(title: edition.title, anchor: nil, files: ["\(root)/\(ContentPaths.edition)"])
      parts = [whole] + edition.sections.flatMap { Part.parts(of: $0, in: root) }
    }
  }
}

extension PageOrigin.Part {
  /// A section, and each of its measures.
  fileprivate static func parts(of section: Section, in root: String) -> [Self] {
    let folder = "\(root)/\(section.id)"
    let anchor = "#\(section.id)"
    if section.narrative != nil {
      return [Self(title: section.title, anchor: anchor, files: [folder + SourceKind.words])]
    }
    let files = ["\(folder)/\(ContentPaths.section)"] + section.words.map { $0.file(in: folder) }
    return [Self(title: section.title, anchor: anchor, files: files)]
      + section.measures.map { Self($0, anchor: "#\($0.id)", in: folder) }
  }

  fileprivate init(_ measure: Measure, anchor: String?, in root: String) {
    let folder = "\(root)/\(measure.id)"
    let data =
      measure.dataset.observations.isEmpty ? [] : ["\(folder)/\(ContentPaths.data)\(SourceKind.figures)"]
    title = measure.title
    self.anchor = anchor
    files =
      ["\(folder)/\(ContentPaths.measure)"] + data
      + measure.tables.map { "\(folder)/\($0.id)\(SourceKind.figures)" }
      + measure.words.map { $0.file(in: folder) }
  }
}

extension Words {
  fileprivate func file(in folder: String) -> String { "\(folder)/\(voice.id)\(SourceKind.words)" }
}
