import ContentSamples
import Testing

@Suite("period-after-publication")
struct PeriodAfterPublicationTests {
  private let data = "\(Content.thefts)/data.csv"
  private let edition = "editions/2022-02/edition.yml"

  private func problems(_ rows: String, date: String = "2022-02-22") -> [String] {
    Content.oneMeasure("period,value\n\(rows)", baseline: nil)
      .replacing("date: 2022-02-22", with: "date: \(date)", in: edition).problems
  }

  @Test("a figure of a time after the edition is told with the period and the date")
  func later() {
    #expect(
      problems("2021-11,4\n2021-12,5\n2031-01,6") == [
        """
        \(data):4 January 2031 ends after the date of the edition, 22 February 2022. Mend the period, or the `date` \
        of the edition; of a year that is not over, write the months that are.
        """
      ])
  }

  @Test("each such period is told where it stands first")
  func many() {
    let content = Content.oneMeasure(
      "period,area,value\n2031-01,ayford,4\n2031-01,beeham,5\n2031-02,ayford,6\n2031-02,beeham,7",
      baseline: nil)
    #expect(
      content.problems.map { $0.prefix { $0 != "," } } == [
        "\(data):2 January 2031 ends after the date of the edition",
        "\(data):4 February 2031 ends after the date of the edition",
      ])
  }

  @Test(
    "a time that is not over yet is not printed",
    arguments: [("2022-02", "February 2022"), ("2022", "2022"), ("2022-02-23", "23 February 2022")])
  func notOver(period: String, title: String) {
    let problems = problems("\(period),4")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(data):2 \(title) ends after the date of the edition") == true)
  }

  @Test(
    "the day of publication, and the month or the year where no day is known, count to their end",
    arguments: [
      ("2022-02-22", "2022-02-22"), ("2022-02", "2022-02-28"), ("2022-02", "2022-02"), ("2022", "2022"),
      ("2021/22", "2022-03"), ("not stated", "2022-02"),
    ])
  func onTime(period: String, date: String) {
    #expect(problems("\(period),4", date: date) == [])
  }

  @Test("what a change is from is no later either")
  func against() {
    let content = Content.oneMeasure("period,percent,against\n2021,-3%,2029")
    #expect(content.problems.map { $0.hasPrefix("\(data):2 2029 ends after") } == [true])
  }

  @Test("an edition without a date, and one that says why, are left alone")
  func leftAlone() {
    let undated = problems("2031,4", date: "YYYY-MM-DD")
    #expect(undated.count == 1)
    #expect(undated.first?.contains("is not a date") == true)
    let stands =
      "sections: [theft]\nstands:\n  - { rule: period-after-publication, place: theft/thefts/data.csv:2,"
    let content = Content.oneMeasure("period,value\n2031,4", baseline: nil)
      .replacing("sections: [theft]", with: stands + " because: It is planned. }", in: edition)
    #expect(content.problems == [])
  }
}
