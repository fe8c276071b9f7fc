/// What a measure must reach for each grade of a scale.
public struct GradeThresholds: Sendable, Hashable {
  /// The grades.
  public let scale: GradeScale
  /// What must be reached for each grade but the last, in the scale's order; the last is for the rest. Nil where
  /// the source does not say.
  public let bounds: [Double?]
  /// Which way a bound is reached.
  public let sense: Target.Sense

  /// Thresholds; refused where the bounds do not fit the scale.
  public init(_ scale: GradeScale, bounds: [Double?], sense: Target.Sense) throws(GradeThresholdsFault) {
    guard bounds.count == scale.names.count - 1 else {
      throw .count(bounds.count, grades: scale.names.count)
    }
    let known = bounds.compactMap(\.self)
    for (better, worse) in zip(known, known.dropFirst()) {
      guard sense == .atLeast ? better > worse : better < worse else { throw .order(better, then: worse) }
    }
    self.scale = scale
    self.bounds = bounds
    self.sense = sense
  }

  /// The grade that a value reaches, its bound included; nil for a missing value, and where an unknown bound leaves
  /// more than one.
  public func grade(of value: Value) -> Grade? {
    let possible = grades(of: value)
    return possible.count == 1 ? possible[0] : nil
  }

  /// The grades that a value may have, the best first: one alone where all bounds are known. None for a missing
  /// value.
  public func grades(of value: Value) -> [Grade] {
    guard let number = value.number else { return [] }
    let worst =
      bounds.firstIndex { $0.map { sense.isReached(by: number, goal: $0) } ?? false } ?? bounds.count
    // A better grade asks for more than a worse one: what misses a bound misses all before it.
    let missed = bounds[..<worst].lastIndex { $0 != nil }
    return Array(scale.grades[(missed.map { $0 + 1 } ?? 0)...worst])
  }
}

/// Why thresholds do not fit their scale.
public enum GradeThresholdsFault: Error, Hashable, Sendable {
  /// There are so many of them, and there must be one fewer than grades.
  case count(Int, grades: Int)
  /// A better grade asks for no more than the next one.
  case order(Double, then: Double)
}
