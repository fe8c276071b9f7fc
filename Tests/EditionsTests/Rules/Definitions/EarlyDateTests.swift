import ContentSamples
import Testing

@Suite("early-date")
struct EarlyDateTests {
  private let edition = "editions/2022-02/edition.yml"

  private func content(review: String = "2022-05-22", next: String = "2022-05-04") -> Content {
    Content.oneMeasure(
      "period,value\n2021,900", definition: ["update:", "  because: It was put off.", "  next-date: \(next)"]
    ).replacing("state: published", with: "state: published\nreview-by: \(review)", in: edition)
  }

  @Test("an edition is reviewed on its own day or after it")
  func review() {
    #expect(content(review: "2022-02-22").problems == [])
    #expect(
      content(review: "2022-02-21").problems == [
        """
        \(edition):4:12 The edition is to be reviewed by 21 February 2022, which is before its own date, 22 February \
        2022. Mend the day, or the `date` of the edition.
        """
      ])
  }

  @Test("a source publishes next on the day of the edition or after it")
  func update() {
    #expect(content(next: "2022-02-22").problems == [])
    #expect(
      content(next: "2022-02-21").problems == [
        """
        \(Content.thefts)/measure.yml:5:14 The source is to publish next on 21 February 2022, which is before the \
        date of the edition, 22 February 2022. Mend the day, or the `date` of the edition.
        """
      ])
  }

  @Test("a month counts from its beginning, and an edition without a date is not held to it")
  func month() {
    let ofMonth = content(review: "2022-02-01")
    #expect(ofMonth.replacing("date: 2022-02-22", with: "date: 2022-02", in: edition).problems == [])
    let undated = content(review: "2022-02-01")
      .replacing("date: 2022-02-22", with: "date: YYYY-MM-DD", in: edition).problems
    #expect(undated.allSatisfy { !$0.contains("before") })
  }
}
