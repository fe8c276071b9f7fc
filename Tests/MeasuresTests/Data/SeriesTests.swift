import Measures
import Testing

@Suite("Series")
struct SeriesTests {
  @Test("dated points stand in order of time, whatever the author's")
  func order() throws {
    let series = try Series(
      ["2021", "2019", "2020"].map { Observation(period: try period($0), value: Value(1)) })
    #expect(series.points.map(\.period.notation) == ["2019", "2020", "2021"])
  }

  @Test("where a window is not dated, the author's order stands")
  func undated() throws {
    let written = ["2021", "12 months (not stated)", "2019"]
    let series = try Series(written.map { Observation(period: try period($0), value: Value(1)) })
    #expect(series.points.map(\.period.notation) == written)
  }

  @Test("series of the same points are the same, whatever stands between these in their tables")
  func sameInOtherTables() throws {
    func row(_ period: String, _ area: String?, _ number: Double) throws -> Observation {
      try Observation(period: MeasuresTests.period(period), area: area, value: Value(number))
    }
    let together = try [row("2020", nil, 5), row("2021", nil, 6), row("2020", "ayford", 1)]
    let apart = try [row("2021", nil, 6), row("2020", "ayford", 2), row("2020", nil, 5)]
    let (first, other) = (Dataset(observations: together).series, Dataset(observations: apart).series)
    #expect(first[0] == other[0] && first[0].hashValue == other[0].hashValue)
    #expect(first[0].points.map(\.value) == [Value(5), Value(6)])
    #expect(first[1] != other[1])
  }

  @Test("a point is found by its window, however it is written")
  func point() throws {
    let series = try Series([Observation(period: period("2018"), value: Value(52))])
    #expect(try series.point(at: period("YE 2018-12"))?.value == Value(52))
    #expect(try series.point(at: period("2019")) == nil)
  }

  @Test("points of one length, dated and with values, may be joined by a line")
  func timeSeries() throws {
    func isTimeSeries(_ notations: [String], last: Value? = Value(1)) throws -> Bool {
      let periods = try notations.map(period)
      return Series(
        periods.map { Observation(period: $0, value: $0 == periods.last ? last : Value(1)) }
      ).isTimeSeries
    }
    #expect(try isTimeSeries(["2019", "2020", "2021"]))
    #expect(try isTimeSeries(["2019", "2020"], last: Value(.missing(.notAvailable))))
    #expect(try !isTimeSeries(["2019", "2020"], last: nil))
    #expect(try !isTimeSeries(["2019", "2020 Q1"]))
    #expect(try !isTimeSeries(["2019", "12 months (not stated)"]))
    #expect(try !isTimeSeries([]))
  }
}
