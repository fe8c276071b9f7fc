import ContentSamples
import Measures
import Testing

@Suite("review-passed")
struct ReviewPassedTests {
  private let edition = "editions/2022-02/edition.yml"
  private var content: Content {
    Content.northshire.replacing("frequency: Quarterly", with: "review-by: 2022-05-24", in: edition)
  }

  @Test("a review is overdue from the day after on")
  func overdue() throws {
    let lastDay = try #require(CalendarDate(reading: "2022-05-24"))
    let nextDay = try #require(CalendarDate(reading: "2022-05-25"))
    #expect(content.problems(on: lastDay) == [])
    #expect(
      content.problems(on: nextDay) == [
        """
        \(edition):12:12 The edition was to be reviewed by 24 May 2022, and today is 25 May 2022. \
        Publish the next edition, or set `review-by` to the day that now holds.
        """
      ])
  }

  @Test("is not asked where nobody names the day")
  func noDay() {
    #expect(content.problems == [])
  }

  @Test("an edition that a later one replaces is not reviewed any more")
  func replaced() throws {
    let day = try #require(CalendarDate(reading: "2022-06-01"))
    let next = content.withNextEdition
      .replacing("review-by: 2022-05-24", with: "review-by: 2022-08-24", in: "editions/2022-05/edition.yml")
    #expect(!next.problems(on: day).contains { $0.contains("was to be reviewed") })
  }

  @Test("a day that no calendar has is no date")
  func noDate() {
    #expect(
      Content.northshire.replacing("frequency: Quarterly", with: "review-by: 2022-05-32", in: edition)
        .problems == [
          "\(edition):12:12 `2022-05-32` is not a date. Write the year, month and day, such as `2022-02-22`."
        ])
  }
}
