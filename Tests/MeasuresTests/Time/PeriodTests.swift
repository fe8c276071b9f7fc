import Measures
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "periods of one window are equal and hash alike, however they are written",
    arguments: [
      ("2018", "YE 2018-12"), ("2018", "2018-01..2018-12"), ("2019/20", "YE 2020-03"),
      ("2021 Q4", "2021/22 Q3"),
      ("2019/20 Q1", "2019 Q2"), ("2021-04..2021-04", "Apr 2021"), ("2021-05-31", "31/05/2021"),
    ])
  func equal(one: String, other: String) throws {
    let (one, other) = try (period(one), period(other))
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(Set([one, other]).count == 1)
  }

  @Test(
    "other windows are other periods",
    arguments: [
      ("2018", "2019"), ("2018", "2018/19"), ("2018", "2018-12"), ("2021-05", "2021-05-01"),
      ("2021-05-01", "2021-05-02"),
      ("12 months (not stated)", "2018"), ("12 months (not stated)", "3 months (not stated)"),
    ])
  func unequal(one: String, other: String) throws {
    #expect(try period(one) != period(other))
  }

  @Test(
    "a period has a length in months, and a day none",
    arguments: [
      ("2021-12", 1), ("2021 Q4", 3), ("2019/20 Q1", 3), ("2018", 12), ("2019/20", 12), ("YE 2019-06", 12),
      ("2020-11..2021-02", 4), ("2021-05-01", 0), ("3 months (not stated)", 3),
    ])
  func length(notation: String, months: Int) throws {
    #expect(try period(notation).length == months)
  }

  @Test("a period has its first and last month, where the source dates it")
  func ends() throws {
    #expect(try period("2019/20").first?.iso == "2019-04")
    #expect(try period("2019/20").last?.iso == "2020-03")
    #expect(try period("2021-05-17").first?.iso == "2021-05")
    #expect(try period("2021-05-17").last?.iso == "2021-05")
    #expect(try period("12 months (not stated)").first == nil)
    #expect(try period("12 months (not stated)").last == nil)
    #expect(try !period("12 months (not stated)").isDated)
  }

  @Test("one month is a month however it is written, and a day is none")
  func isMonth() throws {
    #expect(try period("2021-04").isMonth)
    #expect(try period("2021-04..2021-04").isMonth)
    #expect(try !period("2021-04-01").isMonth)
    #expect(try !period("2021 Q1").isMonth)
    #expect(try !period("1 month (not stated)").isMonth)
  }

  @Test(
    "a period precedes one that ends later, or ends with it and starts later",
    arguments: [
      ("2018", "2019"), ("YE 2019-06", "YE 2019-07"), ("2021", "2021 Q4"), ("2021 Q4", "2021-12"),
      ("2021-05-01", "2021-05-02"), ("2021-05-31", "2021-06"),
    ])
  func precedes(one: String, other: String) throws {
    #expect(try period(one).precedes(period(other)) == true)
    #expect(try period(other).precedes(period(one)) == false)
    #expect(try period(one).precedes(period(one)) == false)
  }

  @Test("no order is known of a window without dates")
  func undated() throws {
    let undated = try period("12 months (not stated)")
    #expect(try undated.precedes(period("2018")) == nil)
    #expect(try period("2018").precedes(undated) == nil)
  }

  @Test("the first year ending is in the year 0, and has a notation that reads back")
  func yearZero() throws {
    let first = try period("YE 0001-01")
    #expect(first.first?.year == 0)
    #expect(first.notation == "YE 0001-01")
  }
}
