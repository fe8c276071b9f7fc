import Diagnostics
import Measures
import Reading

/// Links the grade of one measure to the scale of its edition.
struct GradeResolver {
  let definition: GradeDefinition
  let measure: MeasureDefinition
  /// Nil where the edition has no scale, or one that cannot be used.
  let scale: GradeScale?
  /// Whether the edition lists any grades.
  let isScaleDeclared: Bool
  /// What does not fit.
  private(set) var diagnostics = DiagnosticList()

  init(
    _ definition: GradeDefinition, of measure: MeasureDefinition, scale: GradeScale?, isScaleDeclared: Bool
  ) {
    self.definition = definition
    self.measure = measure
    self.scale = scale
    self.isScaleDeclared = isScaleDeclared
  }

  /// The grading of a measure's latest value; nil where nobody says what it asks for.
  mutating func grading(of value: Value?) -> Grading? {
    checkReason()
    guard let scale else {
      if !isScaleDeclared { report(.noScale, at: definition.place) }
      return nil
    }
    let awarded = definition.awarded.flatMap { grade($0, of: scale) }
    let award = awarded.flatMap { grade in
      definition.because.map { Grading.Award(grade, because: $0.value, place: definition.paperPlace) }
    }
    return Grading(of: value, by: thresholds(on: scale), awarded: award)
  }

  /// A grade is awarded with its reason, or worked out from thresholds, or both.
  private mutating func checkReason() {
    switch (definition.awarded, definition.because) {
    case (let awarded?, nil): report(.noReason(awarded.value), at: awarded.place)
    case (nil, let because?): report(.reasonOfNothing, at: because.place)
    case (nil, nil) where definition.thresholds == nil: report(.nothingSaid, at: definition.place)
    default: break
    }
  }

  private mutating func grade(_ name: Located<String>, of scale: GradeScale) -> Grade? {
    if let grade = scale.grade(named: name.value) { return grade }
    report(.unknownGrade(name.value, grades: scale.names), at: name.place)
    return nil
  }

  private mutating func report(_ problem: GradeProblem, at place: Place) {
    diagnostics.report(problem, at: place, in: measure.file)
  }
}

extension GradeResolver {
  private mutating func thresholds(on scale: GradeScale) -> GradeThresholds? {
    guard let given = definition.thresholds, let sense = sense(),
      let bounds = bounds(given, on: scale)
    else { return nil }
    do throws(GradeThresholdsFault) {
      return try GradeThresholds(scale, bounds: bounds.map { $0?.value.number }, sense: sense)
    } catch {
      let place = bounds.lazy.compactMap(\.self).first?.place ?? definition.place
      report(.thresholds(error, sense: sense), at: place)
      return nil
    }
  }

  /// Which way a bound is reached: as the grade says, else the way that is better.
  private mutating func sense() -> Target.Sense? {
    let better = Target.Sense(measure.quantity.better)
    if let sense = definition.sense {
      guard let better, better != sense.value else { return sense.value }
      report(.senseContradicted(sense.value, better: measure.quantity.better), at: sense.place)
      return nil
    }
    if better == nil { report(.noSense, at: definition.place) }
    return better
  }

  /// A bound for each grade but the last; nil for one that is not given.
  private mutating func bounds(
    _ given: GradeDefinition.Thresholds, on scale: GradeScale
  ) -> [Located<Value>?]? {
    switch given {
    case .all(let bounds): return bounds
    case .some(let named):
      var bounds = [Located<Value>?](repeating: nil, count: scale.names.count - 1)
      for (name, bound) in named {
        guard let grade = grade(name, of: scale) else { return nil }
        guard bounds.indices.contains(grade.place) else {
          report(.boundOfLast(grade.name), at: name.place)
          return nil
        }
        bounds[grade.place] = bound
      }
      return bounds
    }
  }
}
