import Measures
import Testing

@Suite("How periods lie to each other")
struct PeriodRelationsTests {
  @Test(
    "windows overlap when they share a month",
    arguments: [
      ("2021", "YE 2021-06", true), ("2021", "2020", false), ("2021 Q1", "2021-03", true),
      ("2021-03-31", "2021 Q1", true), ("2021-03-31", "2021-03-30", false), ("2021", "not stated", nil),
    ] as [(String, String, Bool?)])
  func overlaps(one: String, other: String, expected: Bool?) throws {
    #expect(try period(one).overlaps(period(other)) == expected)
    #expect(try period(other).overlaps(period(one)) == expected)
  }

  @Test(
    "a window lies in itself and in one that has all of its months, but in no day",
    arguments: [
      ("2021-05", "2021", true), ("2021", "2021", true), ("2021-05-31", "2021-05", true),
      ("2021", "2021-05", false),
      ("2020-12..2021-02", "2021", false), ("2021-05", "2021-05-31", false),
      ("2021-05-30", "2021-05-31", false),
      ("not stated", "not stated", true), ("12 months (not stated)", "2021", false),
      ("2021", "not stated", false),
    ])
  func lies(one: String, other: String, expected: Bool) throws {
    #expect(try period(one).lies(in: period(other)) == expected)
  }

  @Test("a window adjoins the one that begins in the month after it")
  func adjoins() throws {
    #expect(try period("2021-12").adjoins(period("2022-01")))
    #expect(try period("2020/21").adjoins(period("2021/22 Q1")))
    #expect(try !period("2021-12").adjoins(period("2022-02")))
    #expect(try !period("2021-12").adjoins(period("2021-12")))
    #expect(try !period("2021-12-31").adjoins(period("2022-01")))
  }

  @Test(
    "a year earlier is written in the same form",
    arguments: [
      ("2021-01", "2020-01"), ("2021", "2020"), ("2021/22", "2020/21"), ("YE 2020-02", "YE 2019-02"),
      ("2020/21 Q4", "2019/20 Q4"), ("2021-03-31", "2020-03-31"), ("2020-11..2021-10", "2019-11..2020-10"),
    ])
  func yearEarlier(notation: String, expected: String) throws {
    #expect(try period(notation).yearEarlier?.notation == expected)
  }

  @Test("29 February and windows without dates have no year earlier")
  func noYearEarlier() throws {
    #expect(try period("2020-02-29").yearEarlier == nil)
    #expect(try period("12 months (not stated)").yearEarlier == nil)
  }
}
