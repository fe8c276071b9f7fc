import ContentSamples
import Testing

@Suite("late-sign-off")
struct LateSignOffTests {
  private let edition = "editions/2022-02/edition.yml"

  @Test("an edition is signed by its day at the latest")
  func late() {
    let content = Content.signedOff("by: Deputy, signed: 2022-02-22", "by: Commissioner, signed: 2022-02-23")
    #expect(
      content.problems == [
        """
        \(edition):36:33 `Commissioner` signed on 23 February 2022, after the date of the edition, \
        22 February 2022. Mend the day, or the `date` of the edition.
        """
      ])
  }

  @Test(
    "a month or a year of publication counts to its end",
    arguments: [("2022-02", "2022-02-28", "2022-03-01"), ("2022", "2022-12-31", "2023-01-01")])
  func inexact(date: String, last: String, next: String) {
    let content = Content.signedOff("by: Deputy, signed: \(last)", "by: Commissioner, signed: \(next)")
      .replacing("date: 2022-02-22", with: "date: \(date)", in: edition)
    let problems = content.problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(edition):36:33 `Commissioner` signed on 1 ") == true)
  }

  @Test("is told of drafts too, but not where there is no date yet")
  func draft() {
    let draft = Content.signedOff("by: Deputy, signed: 2022-02-23")
      .replacing("state: published", with: "state: draft", in: edition)
    #expect(draft.problems.count == 1)
    let undated = draft.replacing("date: 2022-02-22", with: "date: YYYY-MM-DD", in: edition)
    #expect(
      undated.problems == [
        """
        \(edition):3:7 `YYYY-MM-DD` is not a date. Write the year, month and day, such as `2022-02-22`; \
        or `2022-02` or `2022` where no more is known.
        """
      ])
  }
}
