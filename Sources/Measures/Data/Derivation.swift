import Numerals

/// What is derived from values: the one table for missing and marked values.
///
/// | among the parts | the derived value |
/// |---|---|
/// | any missing | missing: the first reason in the order `[c] [x] [w] [z]`; over `[low]` alone, `[x]` |
/// | none at all | `[x]` |
/// | numbers only | a number |
/// | any mark | carries the mark, missing or not |
public enum Derivation {
  /// The value that `work` makes of the parts' numbers, to be shown with `decimals` places; missing where a part
  /// is missing or where there is no result, as with a division by zero.
  public static func derive(
    from parts: [Value], decimals: Int, _ work: ([Double]) -> Double?
  ) -> Value {
    let marks = parts.reduce(into: Marks()) { $0.formUnion($1.marks) }
    if let reason = Missing.allCases.first(where: { reason in parts.contains { $0.missing == reason } }) {
      return Value(.missing(reason == .low ? .notAvailable : reason), marks: marks)
    }
    guard !parts.isEmpty, let result = work(parts.compactMap(\.number)), result.isFinite else {
      return Value(.missing(.notAvailable), marks: marks)
    }
    return Value(result, decimals: decimals, marks: marks)
  }

  /// The sum of the parts, with the decimals of the part that has the most.
  public static func sum(_ parts: [Value]) -> Value {
    let decimals = mostDecimals(of: parts)
    return derive(from: parts, decimals: decimals) { rounded($0.reduce(0, +), to: decimals) }
  }

  /// The mean of the parts, each of one weight, to be shown with the decimals of the part that has the most, and so
  /// many more.
  public static func mean(_ parts: [Value], moreDecimals: Int = 0) -> Value {
    inUnits(of: parts, decimals: mostDecimals(of: parts) + moreDecimals) { numbers, unit in
      numbers.reduce(0, +) / (Double(numbers.count) * unit)
    }
  }

  /// `after − before`, with the decimals of the one that has more. Where either was worked out and has more to it
  /// than they tell, as a rate has, the difference is not rounded to them.
  public static func difference(from before: Value, to after: Value) -> Value {
    let decimals = mostDecimals(of: [before, after])
    let isTold = before.isToldByDecimals && after.isToldByDecimals
    return derive(from: [before, after], decimals: decimals) {
      isTold ? rounded($0[1] - $0[0], to: decimals) : $0[1] - $0[0]
    }
  }

  /// How far `value` lies above the mean of `others`, each of one weight, to be shown with the decimals of the one
  /// that has the most.
  public static func gap(from others: [Value], to value: Value) -> Value {
    let parts = others + [value]
    return inUnits(of: parts, decimals: mostDecimals(of: parts)) { numbers, unit in
      let (count, own) = (Double(others.count), numbers[others.count])
      return (own * count - numbers.dropLast().reduce(0, +)) / (count * unit)
    }
  }

  /// The place of `value` among `others` and itself: 1 for the highest; equal values share the better place, and the
  /// next place is left out.
  public static func place(of value: Value, among others: [Value]) -> Value {
    derive(from: [value] + others, decimals: 0) { numbers in Double(numbers.count { $0 > numbers[0] } + 1) }
  }

  /// The change from `before` to `after` in per cent of `before`; missing where `before` is zero.
  public static func percentChange(from before: Value, to after: Value) -> Value {
    inUnits(of: [before, after], decimals: 0) { numbers, _ in
      (numbers[1] - numbers[0]) * 100 / numbers[0].magnitude
    }
  }

  /// `part` in per cent of `whole`; missing where that is zero.
  public static func share(of part: Value, in whole: Value) -> Value {
    inUnits(of: [part, whole], decimals: 0) { numbers, _ in numbers[0] * 100 / numbers[1] }
  }

  /// `count` for each `people` of a population; missing where nobody lives there.
  public static func rate(of count: Value, population: Value, per people: Int) -> Value {
    inUnits(of: [count, population], decimals: 1) { numbers, _ in numbers[0] * Double(people) / numbers[1] }
  }
}

extension Derivation {
  /// `derive`, where `work` gets how many of the last decimal of all parts each of them is, and how many of those make
  /// one. A number that was printed is a whole number of them, so that all is exact up to the one division that comes
  /// last, and that leaves a half a half: 23 ÷ 40 × 100 is less than 57.5, 23 × 100 ÷ 40 is not. What was worked out
  /// keeps its fraction.
  private static func inUnits(
    of parts: [Value], decimals: Int, _ work: (_ numbers: [Double], _ unit: Double) -> Double
  ) -> Value {
    let places = mostDecimals(of: parts)
    let unit = powerOfTen(places)
    return derive(from: parts, decimals: decimals) { numbers in
      work(numbers.map { $0 == rounded($0, to: places) ? ($0 * unit).rounded() : $0 * unit }, unit)
    }
  }

  private static func mostDecimals(of parts: [Value]) -> Int { parts.map(\.decimals).max() ?? 0 }
}

extension Series {
  /// The rate of each point for each `people`, by the population of the middle of its window.
  public func rates(per people: Int, in population: Population) -> Series {
    let rates = points.map { point in
      let inhabitants = population.people(in: key.area, at: point.period) ?? Value(.missing(.notAvailable))
      let value = point.value.map { Derivation.rate(of: $0, population: inhabitants, per: people) }
      return Observation(
        period: point.period, area: point.area, categories: point.categories, value: value, note: point.note)
    }
    return Series(key: key, points: rates)
  }
}
