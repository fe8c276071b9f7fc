import ContentSamples
import Testing

@Suite("unequal-windows")
struct UnequalWindowsTests {
  private let data = "\(Content.thefts)/data.csv"

  @Test("a part of a year is not compared with a whole one")
  func partYear() {
    let content = Content.oneMeasure("period,value,percent,against\n2021-04..2021-12,700,-30%,YE 2019-06")
    #expect(
      content.problems == [
        """
        \(data):2 A part of a year is compared with whole ones: April to December 2021 (9 months) with the year \
        ending June 2019 (12 months). Compare it with the same months of another year.
        """
      ])
  }

  @Test("the latest value is as long as the baseline")
  func baseline() {
    let content = Content.oneMeasure("period,value\nYE 2019-06,1200\n2021-12,90")
    #expect(
      content.problems == [
        """
        \(data):3 A part of a year is compared with whole ones: December 2021 (1 month) with the year ending June \
        2019 (12 months). Compare it with the same months of another year.
        """
      ])
  }

  @Test("a quarter is not compared with a month")
  func lengths() {
    let content = Content.oneMeasure("period,value,percent,against\n2021 Q4,270,+200%,2020-12")
    #expect(
      content.problems == [
        """
        \(data):2 Windows of different length are compared: October to December 2021 (3 months) with December 2020 \
        (1 month). Compare windows of one length.
        """
      ])
  }

  @Test(
    "windows of one length, and those of which the length is not known, are compared",
    arguments: ["12 months (not stated)", "not stated", "2020-11..2021-10", "2021"])
  func equal(period: String) {
    #expect(Content.oneMeasure("period,percent,against\n\(period),-3%,YE 2019-06").problems == [])
  }
}
