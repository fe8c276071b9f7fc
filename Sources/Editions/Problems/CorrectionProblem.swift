import Diagnostics
import Measures

/// What can be wrong with an entry of `corrections` in `edition.yml`.
enum CorrectionProblem: Problem, Hashable {
  /// It is about a measure that the edition does not have.
  case unknownMeasure(String, known: [String])
  /// It is about a section that the edition does not have.
  case unknownSection(String, known: [String])
  /// It names a measure and a section.
  case twoSubjects
  /// It is older than the edition.
  case beforeEdition(CalendarDate, edition: CalendarDate)

  var rule: String {
    switch self {
    case .unknownMeasure, .unknownSection: "unknown-correction"
    case .twoSubjects: "two-subjects"
    case .beforeEdition: "early-correction"
    }
  }

  var message: String {
    switch self {
    case .unknownMeasure(let name, _): "The edition has no measure `\(name)` to correct."
    case .unknownSection(let name, _): "The edition has no section `\(name)` to correct."
    case .twoSubjects: "The correction names a measure and a section."
    case .beforeEdition(let date, let edition):
      "The correction of \(date.words) is older than the edition, which is of \(edition.words)."
    }
  }

  var help: String? {
    switch self {
    case .unknownMeasure(let name, let known), .unknownSection(let name, let known):
      suggestion(for: name, among: known)
    case .twoSubjects: "Name the measure alone, or write two corrections."
    case .beforeEdition:
      "A correction puts right what was published. Before that, mend the edition itself; or mend the date."
    }
  }
}
