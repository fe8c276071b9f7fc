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
    let decimals = parts.map(\.decimals).max() ?? 0
    return derive(from: parts, decimals: decimals) { rounded($0.reduce(0, +), to: decimals) }
  }

  /// The mean of the parts, each of one weight, to be shown with the decimals of the part that has the most.
  public static func mean(_ parts: [Value]) -> Value {
    derive(from: parts, decimals: parts.map(\.decimals).max() ?? 0) { $0.reduce(0, +) / Double($0.count) }
  }

  /// `after − before`, with the decimals of the one that has more. Where either was worked out and has more to it
  /// than they tell, as a rate has, the difference is not rounded to them.
  public static func difference(from before: Value, to after: Value) -> Value {
    let decimals = max(before.decimals, after.decimals)
    let isTold = before.isToldByDecimals && after.isToldByDecimals
    return derive(from: [before, after], decimals: decimals) {
      isTold ? rounded($0[1] - $0[0], to: decimals) : $0[1] - $0[0]
    }
  }

  /// The change from `before` to `after` in per cent of `before`; missing where `before` is zero.
  public static func percentChange(from before: Value, to after: Value) -> Value {
    derive(from: [before, after], decimals: 0) { $0[0] == 0 ? nil : ($0[1] - $0[0]) / $0[0].magnitude * 100 }
  }

  /// `part` in per cent of `whole`.
  public static func share(of part: Value, in whole: Value) -> Value {
    derive(from: [part, whole], decimals: 0) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
  }

  /// `count` for each `people` of a population.
  public static func rate(of count: Value, population: Value, per people: Int) -> Value {
    derive(from: [count, population], decimals: 1) { $0[1] == 0 ? nil : $0[0] / $0[1] * Double(people) }
  }
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
