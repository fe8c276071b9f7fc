/// The grade of a measure: as its thresholds give it, as somebody awarded it, or both.
public struct Grading: Sendable, Hashable {
  /// What the thresholds give; nil where there are none, or no value.
  public let computed: Grade?
  /// What was awarded, and why; nil where nothing was.
  public let awarded: Award?

  /// A grade that somebody gave.
  public struct Award: Sendable, Hashable {
    /// The grade.
    public let grade: Grade
    /// Why.
    public let reason: String

    /// A grade that somebody gave, and why.
    public init(_ grade: Grade, because reason: String) {
      self.grade = grade
      self.reason = reason
    }
  }

  /// A grading; nil where there is no grade at all.
  public init?(computed: Grade?, awarded: Award?) {
    guard computed != nil || awarded != nil else { return nil }
    self.computed = computed
    self.awarded = awarded
  }

  /// The grade that is shown: the awarded one, which its reason explains, before the computed one.
  public var grade: Grade? { awarded?.grade ?? computed }

  /// Whether the awarded grade is the computed one; nil where there are not both.
  public var agrees: Bool? {
    computed.flatMap { computed in awarded.map { $0.grade == computed } }
  }
}
