import ContentSamples
import Measures
import Testing

@Suite("future-sign-off")
struct FutureSignOffTests {
  private let content = Content.signedOff("by: Deputy, signed: 2022-02-18")

  @Test("nobody has signed on a day after that of the check")
  func future() throws {
    let day = try #require(CalendarDate(reading: "2022-02-18"))
    let dayBefore = try #require(CalendarDate(reading: "2022-02-17"))
    #expect(content.problems(on: day) == [])
    #expect(
      content.problems(on: dayBefore) == [
        """
        editions/2022-02/edition.yml:35:27 `Deputy` signed on 18 February 2022, and today is 17 February 2022. \
        Mend the day, or leave `signed` out until it is signed.
        """
      ])
  }
}
