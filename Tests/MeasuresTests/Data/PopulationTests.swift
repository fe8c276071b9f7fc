import Measures
import Testing

@Suite("Populations and rates")
struct PopulationTests {
  private func population() -> Population {
    var population = Population()
    _ = population.add(Value(20_000), area: nil, year: 2019)
    _ = population.add(Value(25_000, marks: .estimated), area: nil, year: 2020)
    _ = population.add(Value(5_000), area: "dunmere", year: 2020)
    _ = population.add(Value(800), area: nil, year: 2020, age: "10-17")
    return population
  }

  @Test(
    "the people are those of the year that holds the middle of the period",
    arguments: [
      ("2019", 20_000.0), ("2020", 25_000), ("2019/20", 20_000), ("YE 2020-06", 20_000),
      ("YE 2020-07", 25_000),
      ("2020-01", 25_000), ("2019 Q4", 20_000), ("2020-05-01", 25_000),
    ])
  func years(notation: String, people: Double) throws {
    #expect(try population().people(in: nil, at: period(notation))?.number == people)
  }

  @Test("people are counted by area and age group")
  func areas() throws {
    #expect(try population().people(in: "dunmere", at: period("2020"))?.number == 5_000)
    #expect(try population().people(in: nil, at: period("2020"), age: "10-17")?.number == 800)
  }

  @Test("no estimate is no number")
  func none() throws {
    #expect(try population().people(in: nil, at: period("2021")) == nil)
    #expect(try population().people(in: "dunmere", at: period("2019")) == nil)
    #expect(try population().people(in: nil, at: period("12 months (not stated)")) == nil)
  }

  @Test("a second estimate is refused, and the first one stays")
  func second() throws {
    var population = population()
    let isAdded = population.add(Value(1), area: nil, year: 2019)
    #expect(!isAdded)
    #expect(try population.people(in: nil, at: period("2019"))?.number == 20_000)
  }

  @Test("a rate is worked out for each point, with the marks of both, and is missing without an estimate")
  func rates() throws {
    let series = try Series([
      Observation(period: period("2019"), value: Value(50), note: "A note."),
      Observation(period: period("2020"), value: Value(50, marks: .provisional)),
      Observation(period: period("2021"), value: Value(50)),
    ])
    let rates = series.rates(per: 1_000, in: population())
    #expect(rates.key == series.key)
    #expect(rates.points.map(\.period) == series.points.map(\.period))
    #expect(rates.points.map(\.note) == ["A note.", nil, nil])
    #expect(
      rates.points.map(\.value) == [
        Value(2.5, decimals: 1), Value(2, decimals: 1, marks: [.provisional, .estimated]),
        Value(.missing(.notAvailable)),
      ])
  }

  @Test("a district's rate is by its own people, and a point without a value has none")
  func districts() throws {
    let series = try Series(
      key: SeriesKey(area: "dunmere"),
      points: [Observation(period: period("2020"), area: "dunmere", value: Value(50))])
    #expect(series.rates(per: 100_000, in: population()).points.map(\.value) == [Value(1_000, decimals: 1)])
    let change = try Series([Observation(period: period("2020"), percent: Value(5))])
    #expect(change.rates(per: 1_000, in: population()).points.map(\.value) == [nil])
  }
}
