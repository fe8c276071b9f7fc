import Measures
import Testing

@Suite("Earlier points")
struct EarlierPointsTests {
  private func series(_ notations: String...) throws -> Series {
    Series(try notations.map { try Observation(period: period($0), value: Value(1)) })
  }

  @Test("the previous window is the last that shares no month")
  func previous() throws {
    let sums = try series("YE 2020-06", "YE 2020-12", "YE 2021-06", "YE 2021-12")
    #expect(try sums.previous(to: period("YE 2021-05")) == nil)
    #expect(try sums.previous(to: period("YE 2021-12"))?.period.notation == "YE 2020-12")
    #expect(try sums.previous(to: period("YE 2021-06"))?.period.notation == "YE 2020-06")
    #expect(try sums.previous(to: period("YE 2020-12")) == nil)
    let months = try series("2021-10", "2021-12", "2022-01")
    #expect(try months.previous(to: period("2021-12"))?.period.notation == "2021-10")
  }

  @Test("the previous window is as long, and has dates")
  func like() throws {
    let mixed = try series("2019", "2021-01", "2021-02")
    #expect(try mixed.previous(to: period("2021"))?.period.notation == "2019")
    #expect(try mixed.previous(to: period("12 months (not stated)")) == nil)
    let days = try series("2020-03-31", "2021-03-31")
    #expect(try days.previous(to: period("2021-03-31"))?.period.notation == "2020-03-31")
  }

  @Test("a year earlier is the same window of the year before")
  func yearEarlier() throws {
    let months = try series("2020-12", "2021-01", "2021-12")
    #expect(try months.yearEarlier(than: period("2021-12"))?.period.notation == "2020-12")
    #expect(try months.yearEarlier(than: period("2021-01")) == nil)
    #expect(try months.yearEarlier(than: period("not stated")) == nil)
  }
}
