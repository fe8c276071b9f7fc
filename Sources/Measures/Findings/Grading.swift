/// The grade of a measure: as its thresholds give it, as somebody awarded it, or both.
public struct Grading: Sendable, Hashable {
  /// What must be reached for each grade; nil where nobody says.
  public let thresholds: GradeThresholds?
  /// The grades that the thresholds allow the value, the best first; none where there are no thresholds, or no value.
  public let possible: [Grade]
  /// What was awarded, and why; nil where nothing was.
  public let awarded: Award?

  /// A grade that somebody gave.
  public struct Award: Sendable, Hashable {
    /// The grade.
    public let grade: Grade
    /// Why.
    public let reason: String
    /// Where the edition's paper awards it: `paragraph 16`.
    public let place: String?

    /// A grade that somebody gave, and why.
    public init(_ grade: Grade, because reason: String, place: String? = nil) {
      self.grade = grade
      self.reason = reason
      self.place = place
    }
  }

  /// The grading of a value, nil where there is none; nil where nothing was awarded and nobody says what must be
  /// reached.
  public init?(of value: Value?, by thresholds: GradeThresholds?, awarded: Award?) {
    guard awarded != nil || thresholds != nil else { return nil }
    possible = thresholds.flatMap { thresholds in value.map(thresholds.grades) } ?? []
    self.thresholds = thresholds
    self.awarded = awarded
  }

  /// What the thresholds give; nil where they give none, or leave more than one.
  public var computed: Grade? { possible.count == 1 ? possible[0] : nil }

  /// The grade that is shown: the awarded one, which its reason explains, before the computed one; nil where the
  /// data leave it open.
  public var grade: Grade? { awarded?.grade ?? computed }

  /// Whether the awarded grade is one that the thresholds allow; nil where there are not both.
  public var agrees: Bool? {
    guard let awarded, !possible.isEmpty else { return nil }
    return possible.contains(awarded.grade)
  }
}
