/// The names of grades, the best first: whatever scale the content defines.
public struct GradeScale: Sendable, Hashable {
  /// `Outstanding`, `Good`, `Needs Improvement`, `Poor`.
  public let names: [String]

  /// A scale; the best name first.
  public init(_ names: [String]) { self.names = names }

  /// The grade of that name.
  public func grade(named name: String) -> Grade? {
    names.firstIndex(of: name).map { Grade(place: $0, in: self) }
  }
}

/// One grade of a scale.
public struct Grade: Sendable, Hashable {
  /// From 0, the best.
  public let place: Int
  /// Its name.
  public let name: String

  fileprivate init(place: Int, in scale: GradeScale) {
    self.place = place
    name = scale.names[place]
  }
}

/// What a measure must reach for each grade of a scale.
public struct GradeThresholds: Sendable, Hashable {
  /// The grades.
  public let scale: GradeScale
  /// What must be reached for each grade but the last, in the scale's order; the last is for the rest.
  public let bounds: [Double]
  /// Which way a bound is reached.
  public let sense: Target.Sense

  /// Thresholds; refused where the bounds do not fit the scale.
  public init(_ scale: GradeScale, bounds: [Double], sense: Target.Sense) throws(GradeThresholdsFault) {
    guard bounds.count == scale.names.count - 1 else {
      throw .count(bounds.count, grades: scale.names.count)
    }
    for (better, worse) in zip(bounds, bounds.dropFirst()) {
      guard sense == .atLeast ? better > worse : better < worse else { throw .order(better, then: worse) }
    }
    self.scale = scale
    self.bounds = bounds
    self.sense = sense
  }

  /// The grade that a value reaches, its bound included; nil for a missing value.
  public func grade(of value: Value) -> Grade? {
    value.number.map { number in
      let reached = bounds.firstIndex { sense == .atLeast ? number >= $0 : number <= $0 }
      return Grade(place: reached ?? bounds.count, in: scale)
    }
  }
}

/// Why thresholds do not fit their scale.
public enum GradeThresholdsFault: Error, Hashable, Sendable {
  /// There are so many of them, and there must be one fewer than grades.
  case count(Int, grades: Int)
  /// A better grade asks for no more than the next one.
  case order(Double, then: Double)
}
