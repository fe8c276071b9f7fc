import Measures
import Testing

@Suite("Months")
struct MonthTests {
  @Test("a month has a year, a number and its names")
  func parts() throws {
    let month = try #require(Month(year: 2021, number: 9))
    #expect((month.year, month.number) == (2021, 9))
    #expect(month.name == "September")
    #expect(month.shortName == "Sep")
    #expect(month.iso == "2021-09")
  }

  @Test(
    "there is no month 0 or 13, and no year 0 or 10000",
    arguments: [(2021, 0), (2021, 13), (0, 1), (10_000, 1)])
  func noSuchMonth(year: Int, number: Int) {
    #expect(Month(year: year, number: number) == nil)
  }

  @Test("months are counted across years")
  func steps() throws {
    let start = try #require(Month(year: 2020, number: 11))
    #expect(start.advanced(by: 2) == Month(year: 2021, number: 1))
    #expect(start.advanced(by: -11) == Month(year: 2019, number: 12))
    #expect(start.distance(to: start.advanced(by: 25)) == 25)
    #expect(start.advanced(by: 12) > start)
  }

  @Test("every month follows the one before, across the year 0 too")
  func everyMonth() {
    var (year, number) = (-1, 1)
    for index in -12..<36 {
      let month = Month(index: index)
      #expect((month.year, month.number) == (year, number))
      (year, number) = number == 12 ? (year + 1, 1) : (year, number + 1)
    }
  }

  @Test(
    "a month is known by its name, whole or of three or four letters, in any case",
    arguments: [
      ("January", 1), ("jan", 1), ("FEB", 2), ("Mar", 3), ("May", 5), ("june", 6), ("Jun", 6), ("Jul", 7),
      ("Sep", 9), ("Sept", 9), ("september", 9), ("Dec", 12),
    ])
  func names(word: String, number: Int) {
    #expect(Month.number(named: word) == number)
  }

  @Test("another word is no month", arguments: ["", "J", "Ja", "Septe", "Foo", "Januaryy", "January "])
  func noName(word: String) {
    #expect(Month.number(named: word) == nil)
  }
}
