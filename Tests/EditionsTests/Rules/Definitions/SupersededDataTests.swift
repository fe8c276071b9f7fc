import ContentSamples
import Measures
import Testing

@Suite("superseded-data")
struct SupersededDataTests {
  private let content = Content.oneMeasure(
    "period,value\n2021,900",
    definition: ["update:", "  because: The survey was put off.", "  next-date: 2022-05-04"])

  @Test("data are superseded from the day after their source's next publication on")
  func superseded() throws {
    let sameDay = try #require(CalendarDate(reading: "2022-05-04"))
    let nextDay = try #require(CalendarDate(reading: "2022-05-05"))
    #expect(content.problems(on: sameDay) == [])
    #expect(
      content.problems(on: nextDay) == [
        """
        warning \(Content.thefts)/measure.yml:5:14 The source was to publish newer figures on 4 May 2022, and today is \
        5 May 2022. Bring them into the next edition, or set `next-date` to the day that now holds.
        """
      ])
    #expect(content.problems == [])
  }

  @Test("an edition that a later one replaces is left as it is")
  func replaced() throws {
    let day = try #require(CalendarDate(reading: "2022-05-05"))
    let next = content.withNextEdition.replacing(
      "next-date: 2022-05-04", with: "next-date: 2022-08-04", in: "editions/2022-05/theft/thefts/measure.yml")
    #expect(next.problems(on: day) == [])
  }
}
