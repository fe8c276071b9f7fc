import Measures

/// Something in a published edition that was wrong, and was put right on a date.
public struct Correction: Sendable, Hashable {
  /// The day of the correction.
  public let date: CalendarDate
  /// What it is about.
  public let subject: Subject
  /// What was published.
  public let was: String
  /// What stands there now.
  public let now: String
  /// How it came about.
  public let because: String

  /// What a correction is about.
  public enum Subject: Sendable, Hashable {
    /// A measure of the edition.
    case measure(Measure.ID)
    /// A section of the edition.
    case section(Section.ID)
    /// The edition as a whole.
    case edition
  }
}
