/// How many people live where: estimates for the middle of a year, by area and age group.
public struct Population: Sendable, Equatable {
  /// The age group of everybody.
  public static let everyAge = "all"

  /// How many people, by area, year and age group.
  private var people: [Key: Value] = [:]

  private struct Key: Hashable {
    let area: String?
    let year: Int
    let age: String
  }

  /// Nobody counted yet.
  public init() {}

  /// Whether nobody is counted.
  public var isEmpty: Bool { people.isEmpty }

  /// Adds an estimate; false where there is one already, which stays.
  public mutating func add(_ count: Value, area: String?, year: Int, age: String = everyAge) -> Bool {
    let key = Key(area: area, year: year, age: age)
    guard people[key] == nil else { return false }
    people[key] = count
    return true
  }

  /// The people of an area in the year that holds the middle of `period`, the earlier where the middle is a new
  /// year; nil where no estimate is at hand.
  public func people(in area: String?, at period: Period, age: String = everyAge) -> Value? {
    period.populationYear.flatMap { people[Key(area: area, year: $0, age: age)] }
  }
}

extension Period {
  /// The year that holds its middle, the earlier where the middle is a new year: of its estimates of the population
  /// rates are worked out. Nil where the source dates neither end.
  public var populationYear: Int? {
    guard let first, let last else { return nil }
    return first.advanced(by: first.distance(to: last) / 2).year
  }
}
