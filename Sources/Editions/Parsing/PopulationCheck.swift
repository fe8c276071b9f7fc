import Diagnostics
import Measures

/// A row of `population.csv`.
struct PopulationEstimate: Sendable {
  /// Nil for the force's own.
  let area: String?
  let year: Int
  let age: String
  let people: Value
  /// Where the people stand.
  let place: Place
}

/// Holds the rows of `population.csv` against each other: rates of a wrong number of people look like any others.
struct PopulationCheck {
  private let estimates: [PopulationEstimate]
  private let districts: [Area.ID]
  private let names: [Area.ID: String]

  init(_ estimates: [PopulationEstimate], of areas: [Area]) {
    self.estimates = estimates
    districts = areas.filter { $0.kind == .district }.map(\.id)
    names = Dictionary(areas.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// Whoever are more than half as many again as in the year before, or that year than they; unless a mark says that
  /// the series breaks there.
  var jumps: [(PopulationProblem, Place)] {
    let known = estimates.filter { $0.people.number != nil }
    let series = Dictionary(grouping: known) { Whose(area: $0.area, age: $0.age) }
    return series.values.flatMap { rows in
      let rows = rows.sorted { $0.year < $1.year }
      return zip(rows, rows.dropFirst()).compactMap { before, after in jump(from: before, to: after) }
    }
  }

  /// The force's people of a year and an age group that are not the sum of those of its districts, where all are given.
  /// What is rounded need not add up exactly; an estimate of its own (`[e]`) need not at all.
  var totals: [(PopulationProblem, Place)] {
    let parts = Dictionary(grouping: estimates) { When(year: $0.year, age: $0.age) }
    return estimates.compactMap { total in
      guard total.area == nil, let people = total.people.number, !districts.isEmpty,
        !total.people.marks.contains(.estimated)
      else { return nil }
      let rows = (parts[When(year: total.year, age: total.age)] ?? []).filter { row in
        row.area.map(districts.contains) ?? false
      }
      let numbers = rows.compactMap(\.people.number)
      guard numbers.count == districts.count else { return nil }
      let sum = numbers.reduce(0, +)
      let room = (numbers + [people]).map(roomOfRounding).reduce(0, +)
      guard (sum - people).magnitude > room else { return nil }
      let problem = PopulationProblem.totalNotSum(
        words(of: total), year: total.year, sum: Self.quantity.text(Value(sum)))
      return (problem, total.place)
    }
  }

  private struct Whose: Hashable {
    let area: String?
    let age: String
  }

  private struct When: Hashable {
    let year: Int
    let age: String
  }

  private static let quantity = Quantity(unit: .count, noun: "people")

  /// How many times as many people are a mistake rather than growth.
  private static let mostGrowth = 1.5

  private func jump(
    from before: PopulationEstimate, to after: PopulationEstimate
  ) -> (PopulationProblem, Place)? {
    guard after.year == before.year + 1, !after.people.marks.contains(.breakInSeries),
      let earlier = before.people.number, let later = after.people.number,
      max(earlier, later) > min(earlier, later) * Self.mostGrowth
    else { return nil }
    let problem = PopulationProblem.jump(
      area: after.area.map { names[$0] ?? $0 }, before: words(of: before), after: words(of: after),
      year: after.year)
    return (problem, after.place)
  }

  private func words(of estimate: PopulationEstimate) -> String { Self.quantity.text(estimate.people) }

  /// Half of the place of the last digit that is not zero, to which the number may have been rounded: 50 of 402,100,
  /// and half a person of 402,123.
  private func roomOfRounding(_ people: Double) -> Double {
    var unit = 1.0
    while people >= unit * 10, people.truncatingRemainder(dividingBy: unit * 10) == 0 { unit *= 10 }
    return unit / 2
  }
}
