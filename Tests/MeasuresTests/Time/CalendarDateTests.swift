import Measures
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "29 February is a day of leap years alone",
    arguments: [(2020, true), (2021, false), (2000, true), (1900, false)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test("months have the days of the Gregorian calendar")
  func monthLengths() {
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    #expect((1...12).compactMap { Month(year: 2021, number: $0)?.days } == days)
    #expect(Month(year: 2024, number: 2)?.days == 29)
  }

  @Test(
    "a date is read in ISO form and written so",
    arguments: ["2022-02-22", "2021-05-01", "1999-12-31", "0800-01-09"])
  func iso(text: String) throws {
    #expect(try #require(CalendarDate(reading: text)).iso == text)
  }

  @Test(
    "what is no date of the calendar is not read",
    arguments: [
      "", "2022", "2022-2-22", "22-02-2022", "2022-02-30", "2022-13-01", "2022-00-01", "2022-01-00",
      "0000-01-01",
      "2022/02/22", "2022-02-22 ", "2022-02-2a", "-022-02-22", "2022-02-22-01",
    ])
  func noDate(text: String) {
    #expect(CalendarDate(reading: text) == nil)
  }

  @Test("a date is said as Britain says it")
  func words() throws {
    #expect(try #require(CalendarDate(reading: "2022-02-22")).words == "22 February 2022")
    #expect(try #require(CalendarDate(reading: "2021-05-01")).words == "1 May 2021")
  }

  @Test("dates stand in order of time")
  func order() {
    let inOrder = ["2020-12-31", "2021-01-01", "2021-01-02", "2021-02-01"].compactMap {
      CalendarDate(reading: $0)
    }
    #expect(inOrder.count == 4)
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}
