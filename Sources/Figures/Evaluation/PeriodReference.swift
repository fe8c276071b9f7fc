import Measures

/// A period that a formula names, by its name or by what it is to another.
enum PeriodReference: Equatable {
  case named(NamedPeriod)
  case period(Period)

  init?(atom: String) {
    if let named = NamedPeriod(rawValue: atom) {
      self = .named(named)
    } else if let period = Period(atom: atom) {
      self = .period(period)
    } else {
      return nil
    }
  }
}

/// A period that a formula names by what it is to another.
public enum NamedPeriod: String, CaseIterable, Sendable {
  /// The period that the edition measures change from.
  case baseline
  /// The last window of the same length that does not overlap.
  case previous
  /// The same window a year before.
  case yearEarlier = "year-earlier"
}
