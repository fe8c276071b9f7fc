import ContentSamples
import Testing

@testable import Editions

@Suite("When an edition was published")
struct PublicationDateTests {
  @Test(
    "is a day, a month or a year, and is shown as such",
    arguments: [
      ("2015-09-01", "1 September 2015", "September 2015"), ("2015-09", "September 2015", "September 2015"),
      ("2015", "2015", "2015"),
    ])
  func words(text: String, words: String, monthWords: String) throws {
    let date = try #require(PublicationDate(reading: text))
    #expect(date.words == words)
    #expect(date.monthWords == monthWords)
  }

  @Test(
    "is nothing else",
    arguments: ["", "15", "2015-13", "2015-09-31", "2015-9", "September 2015", "2015-09-01-01", "2015-"])
  func refused(text: String) {
    #expect(PublicationDate(reading: text) == nil)
  }

  @Test("is put in order by its first day, and of one day the less exact date is first")
  func order() {
    let texts = ["2015-09-02", "2016", "2015-01-01", "2015-09", "2015", "2015-09-01", "2015-01"]
    let sorted = texts.compactMap(PublicationDate.init(reading:)).sorted()
    #expect(
      sorted.map(\.words) == [
        "2015", "January 2015", "1 January 2015", "September 2015", "1 September 2015", "2 September 2015",
        "2016",
      ])
  }

  @Test("names the forms that it may have where it has none of them")
  func problem() {
    let file = "editions/2022-02/edition.yml"
    let content = Content.northshire.replacing("date: 2022-02-22", with: "date: February", in: file)
    #expect(
      content.problems.first == """
        \(file):3:7 `February` is not a date. Write the year, month and day, such as `2022-02-22`; or \
        `2022-02` or `2022` where no more is known.
        """)
  }
}
