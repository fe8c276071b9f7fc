import Diagnostics

/// No two measures of an edition have one name.
///
/// The home page and the scorecard call each measure by its `short` title, and of two rows with one name readers cannot
/// tell which is which. Two with one `title` can be told apart nowhere. Give one of them another, such as with its
/// source or its area.
enum SameName: EditionRule, Hashable {
  /// An earlier measure of the edition has the same text under that key.
  case same(String, key: String, other: String)

  static let name = "same-name"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    var titles: [String: MeasureUnderReview] = [:]
    var shorts: [String: MeasureUnderReview] = [:]
    for measure in edition.measures {
      let definition = measure.definition
      let (title, short) = (definition.title.lowercased(), definition.short.lowercased())
      if let other = titles[title] {
        let problem = Self.same(definition.title, key: "title", other: other.measure.id)
        diagnostics.report(problem, at: definition.titlePlace, in: definition.file)
      } else if let other = shorts[short] {
        let problem = Self.same(definition.short, key: "short", other: other.measure.id)
        diagnostics.report(problem, at: definition.shortPlace, in: definition.file)
      }
      titles[title] = titles[title] ?? measure
      shorts[short] = shorts[short] ?? measure
    }
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .same(let text, _, let other): "The measure `\(other)` of this edition is called `\(text)` too."
    }
  }

  var help: String? {
    switch self {
    case .same(_, let key, _): "Give one of them another `\(key)`."
    }
  }
}

extension MeasureDefinition {
  fileprivate var titlePlace: Place { titles.first?.place ?? Place(file.path) }

  /// Where the short title stands; the title, where none is given.
  fileprivate var shortPlace: Place { titles.last?.place ?? Place(file.path) }
}
