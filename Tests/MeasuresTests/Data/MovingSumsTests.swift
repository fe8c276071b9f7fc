import Measures
import Testing

@Suite("Moving sums")
struct MovingSumsTests {
  private let oneToTwelve = (1...12).map(String.init)

  @Test("twelve months make one sum, fourteen make three")
  func sums() throws {
    let year = try Series(months(of: 2020, oneToTwelve)).yearEndingSums
    #expect(year.points.map(\.period.notation) == ["YE 2020-12"])
    #expect(year.points.map(\.value) == [Value(78)])
    let longer = try Series(months(of: 2020, oneToTwelve) + months(of: 2021, ["11", "12"])).yearEndingSums
    #expect(longer.points.map(\.period.notation) == ["YE 2020-12", "YE 2021-01", "YE 2021-02"])
    #expect(longer.points.map(\.value) == [Value(78), Value(88), Value(98)])
  }

  @Test("fewer than twelve months make none")
  func tooFew() throws {
    #expect(try Series(months(of: 2020, oneToTwelve.dropLast())).yearEndingSums.points.isEmpty)
    #expect(Series([]).yearEndingSums.points.isEmpty)
  }

  @Test("a missing month makes each sum over it missing, and no other")
  func missingMonth() throws {
    let first = ["[x]"] + oneToTwelve.dropFirst()
    let sums = try Series(months(of: 2020, first) + months(of: 2021, ["11", "12 [p]"])).yearEndingSums
    #expect(
      sums.points.map(\.value) == [
        Value(.missing(.notAvailable)), Value(88), Value(98, marks: .provisional),
      ])
  }

  @Test("a month without a row makes each sum over it not available")
  func gap() throws {
    var rows = try months(of: 2020, oneToTwelve) + months(of: 2021, ["11", "12"])
    rows.remove(at: 1)
    let sums = Series(rows).yearEndingSums
    #expect(sums.points.map(\.period.notation) == ["YE 2020-12", "YE 2021-01", "YE 2021-02"])
    #expect(
      sums.points.map(\.value) == [Value(.missing(.notAvailable)), Value(.missing(.notAvailable)), Value(98)])
  }

  @Test("a month of which only a change is printed has no value to sum")
  func onlyChange() throws {
    var rows = try months(of: 2020, oneToTwelve)
    rows[3] = try Observation(period: period("2020-04"), percent: Value(-5), against: period("2019-04"))
    #expect(Series(rows).yearEndingSums.points.map(\.value) == [Value(.missing(.notAvailable))])
  }

  @Test("a month written as a span is a month, but a quarter is none")
  func forms() throws {
    var rows = try months(of: 2020, oneToTwelve)
    rows[0] = try Observation(period: period("2020-01..2020-01"), value: Value(1))
    #expect(Series(rows).yearEndingSums.points.map(\.value) == [Value(78)])
    rows.append(try Observation(period: period("2021 Q1"), value: Value(1)))
    #expect(Series(rows).yearEndingSums.points.isEmpty)
  }

  @Test("the sums are of the same area and categories, and of no line of the file")
  func key() throws {
    let key = SeriesKey(area: "dunmere", categories: ["knife"])
    let sums = try Series(key: key, points: months(of: 2020, oneToTwelve)).yearEndingSums
    #expect(sums.key == key)
    #expect(sums.points.map(\.key.series) == [key])
    #expect(sums.points.map(\.line) == [0])
  }

  @Test("three months make sums of quarters that move by a month")
  func quarters() throws {
    let sums = try Series(months(of: 2020, ["1", "2", "4", "8"])).movingSums(of: 3)
    #expect(sums.points.map(\.period.notation) == ["2020-01..2020-03", "2020-02..2020-04"])
    #expect(sums.points.map(\.value) == [Value(7), Value(14)])
  }

  @Test("a sum of one month is the month, and of none there is none")
  func oneMonth() throws {
    let series = try Series(months(of: 2020, ["1", "2"]))
    #expect(series.movingSums(of: 1) == series)
    #expect(series.movingSums(of: 0).points.isEmpty)
    #expect(series.movingSums(of: 3).points.isEmpty)
  }
}
