import Diagnostics

/// Readers can find where a measure's figures come from.
///
/// A measure with figures names its `source`, and says where that is: its `address` on the web, or its `place` in
/// the paper that the edition comes from, such as `paragraph 4`. Without one of the two nobody can check the figure.
enum UntraceableSource: EditionRule, Hashable {
  /// The measure names none.
  case noSource
  /// It names one that cannot be found.
  case noAddress(source: String)

  static let name = "untraceable-source"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures where !measure.tables.isEmpty {
      guard let problem = Self(measure.measure.source) else { continue }
      diagnostics.report(problem, at: Place(measure.definition.file.path))
    }
  }

  /// Nil where the source can be found.
  private init?(_ source: MeasureSource?) {
    guard let source else {
      self = .noSource
      return
    }
    guard source.address == nil, source.place == nil else { return nil }
    self = .noAddress(source: source.title)
  }

  var severity: Severity { .warning }

  var message: String {
    switch self {
    case .noSource: "The measure does not say where its figures come from."
    case .noAddress(let source):
      "The source “\(source)” has neither an address nor a place in the edition's paper."
    }
  }

  var help: String? {
    switch self {
    case .noSource: "Add `source` with a `title`, and an `address` or a `place`."
    case .noAddress: "Add its `address` on the web, or its `place` in the paper, such as `paragraph 4`."
    }
  }
}
