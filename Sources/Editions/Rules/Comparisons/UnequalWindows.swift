import Diagnostics
import Measures

/// A change compares windows of equal length, and never a part of a year with a whole one.
///
/// Nine months hold fewer crimes than twelve, whatever the police do. Compare the year with a year, or the nine
/// months with the same nine months of another year. The windows are those that a row names under `period` and
/// `against`, and those of the latest value and the baseline. A window whose length the source does not state is
/// left alone.
enum UnequalWindows: EditionRule, Hashable {
  /// A part of a year beside whole years.
  case partYear(Period, against: Period)
  /// Two other windows.
  case lengths(Period, against: Period)

  static let name = "unequal-windows"

  static func check(_ edition: EditionUnderReview, into diagnostics: inout DiagnosticList) {
    for measure in edition.measures {
      for table in measure.tables {
        for row in table.dataset.observations {
          guard let against = row.against, let problem = Self(row.period, against) else { continue }
          diagnostics.report(problem, at: table.place(of: row), in: table.file)
        }
      }
      checkBaseline(of: measure, &diagnostics)
    }
  }

  /// The comparison that no row names: the latest value with the baseline.
  private static func checkBaseline(of measure: MeasureUnderReview, _ diagnostics: inout DiagnosticList) {
    let findings = measure.measure.findings
    guard let latest = findings.latest, latest.against == nil, let change = findings.change,
      let table = measure.tables.first, let problem = Self(change.to, change.from)
    else { return }
    diagnostics.report(problem, at: table.place(of: latest), in: table.file)
  }

  /// Nil where the two are equally long, or the length of either is not known.
  private init?(_ period: Period, _ other: Period) {
    guard let length = period.length, let otherLength = other.length, length != otherLength else {
      return nil
    }
    let lengths = [length, otherLength].sorted()
    let isPartYear = (1..<12).contains(lengths[0]) && lengths[1].isMultiple(of: 12)
    self = isPartYear ? .partYear(period, against: other) : .lengths(period, against: other)
  }

  var message: String {
    switch self {
    case .partYear(let period, let other):
      "A part of a year is compared with whole ones: \(period.measured) with \(other.measured)."
    case .lengths(let period, let other):
      "Windows of different length are compared: \(period.measured) with \(other.measured)."
    }
  }

  var help: String? {
    switch self {
    case .partYear: "Compare it with the same months of another year."
    case .lengths: "Compare windows of one length."
    }
  }
}

extension Period {
  /// `2019/20 (12 months)`
  fileprivate var measured: String {
    switch length {
    case nil: words
    case _? where !isDated: words
    case 0: "\(words) (a point in time)"
    case 1: "\(words) (1 month)"
    case let months?: "\(words) (\(months) months)"
    }
  }
}
