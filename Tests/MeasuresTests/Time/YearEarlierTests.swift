import Measures
import Testing

@Suite("The same window a year earlier")
struct YearEarlierTests {
  @Test(
    "a dated window moves back by twelve months and keeps its form",
    arguments: [
      ("2021-12", "2020-12"), ("2021 Q4", "2020 Q4"), ("2019/20", "2018/19"), ("YE 2019-06", "YE 2018-06"),
      ("2020-11..2021-10", "2019-11..2020-10"), ("2021-05-01", "2020-05-01"),
    ])
  func dated(later: String, earlier: String) throws {
    #expect(try Period(reading: later).yearEarlier?.notation == earlier)
  }

  @Test(
    "a window without dates has no year before it, nor has a leap day",
    arguments: ["12 months (not stated)", "2020-02-29"])
  func none(notation: String) throws {
    #expect(try Period(reading: notation).yearEarlier == nil)
  }
}
