/// The distance between round numbers: 1, 2 or 5 times a power of ten, kept as two integers so that ticks
/// are multiplied and divided exactly once: 0.3, never 0.30000000000000004.
struct TickStep: Equatable {
  /// 1, 2 or 5.
  let multiple: Double
  /// The power of ten, 10 to the power of `exponent`'s magnitude.
  let power: Double
  /// Whether `power` divides rather than multiplies.
  let isFraction: Bool

  /// The step that cuts the distance from `start` to `stop` into about `count` pieces; nil where there is no
  /// such step: no distance, no count, or numbers that are not finite.
  init?(from start: Double, to stop: Double, count: Int) {
    let ideal = (stop - start) / Double(count)
    guard count > 0, ideal.isFinite, ideal > 0, ideal < 1e300, ideal > 1e-300 else { return nil }
    var power = 1.0
    if ideal >= 1 {
      while ideal / power >= 10 { power *= 10 }
    } else {
      while ideal * power < 1 { power *= 10 }
    }
    let lead = ideal >= 1 ? ideal / power : ideal * power
    let multiple = TickStep.multiple(nearest: lead)
    // Ten tenths are one whole: the exponent moves up by one.
    let carries = multiple == 10
    self.isFraction = ideal < 1 && !(carries && power == 10)
    self.multiple = carries ? 1 : multiple
    self.power = carries ? (ideal < 1 ? power / 10 : power * 10) : power
  }

  /// The round multiple whose ratio to `lead` is least, that is, between geometric means.
  private static func multiple(nearest lead: Double) -> Double {
    if lead >= (50.0).squareRoot() { return 10 }
    if lead >= (10.0).squareRoot() { return 5 }
    return lead >= (2.0).squareRoot() ? 2 : 1
  }

  /// The `index`th round number, counted from zero.
  func tick(_ index: Double) -> Double {
    // Adding zero turns a negative zero into zero.
    (isFraction ? index * multiple / power : index * multiple * power) + 0
  }

  /// How many steps `value` is from zero; seldom a whole number.
  func index(of value: Double) -> Double {
    isFraction ? value * power / multiple : value / power / multiple
  }
}

/// The round numbers between two others.
enum Ticks {
  /// About `count` round numbers from `start` to `stop`, both included where they are round; reversed where
  /// `stop` is less. One number where both are equal; none where a bound is not finite or `count` not positive.
  static func between(_ start: Double, _ stop: Double, count: Int) -> [Double] {
    guard stop >= start else {
      return stop < start ? between(stop, start, count: count).reversed() : []
    }
    guard start < stop else { return count > 0 && start.isFinite ? [start] : [] }
    guard let step = TickStep(from: start, to: stop, count: count) else { return [] }
    var first = step.index(of: start).rounded()
    var last = step.index(of: stop).rounded()
    if step.tick(first) < start { first += 1 }
    if step.tick(last) > stop { last -= 1 }
    guard first <= last else { return [] }
    return (0...Int(last - first)).map { step.tick(first + Double($0)) }
  }

  /// The nearest bounds around `start` and `stop` that are ticks themselves; the same bounds where there is
  /// nothing to round.
  static func nice(_ start: Double, _ stop: Double, count: Int) -> (start: Double, stop: Double) {
    guard stop >= start else {
      guard stop < start else { return (start, stop) }
      let turned = nice(stop, start, count: count)
      return (turned.stop, turned.start)
    }
    var (low, high) = (start, stop)
    var step = TickStep(from: low, to: high, count: count)
    // Wider bounds may ask for a wider step. They only widen, so this ends; a step or two is usual.
    for _ in 0..<mostWidenings {
      guard let current = step else { break }
      low = current.tick(current.index(of: low).rounded(.down))
      high = current.tick(current.index(of: high).rounded(.up))
      step = TickStep(from: low, to: high, count: count)
      if step == current { break }
    }
    return (low, high)
  }

  private static let mostWidenings = 10
}
