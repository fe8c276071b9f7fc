import ContentSamples
import Testing

@testable import Editions

@Suite("A chart that the author asks for")
struct ChartWishTests {
  private func problems(_ chart: String, _ data: String) -> [String] {
    Content.oneMeasure(data, definition: ["chart: \(chart)"]).problems.filter { $0.contains("chart") }
  }

  @Test("can be drawn of the data, or is a problem with its place")
  func impossible() {
    let two = "period,value\nYE 2019-06,1200\nYE 2021-06,900"
    #expect(problems("line", two).count == 1)
    #expect(
      problems("line", two).first?.hasSuffix(
        """
        The data of the measure do not make the chart `line`. It needs at least three windows of one length, with \
        their dates. Ask for another chart, or take `chart` out.
        """) == true)
    #expect(problems("line", two).first?.hasPrefix("editions/2022-02/theft/thefts/measure.yml:") == true)
    #expect(problems("bars", two).first?.contains("at least two areas") == true)
    #expect(problems("comparison", two) == [])
    #expect(problems("columns", two) == [])
    #expect(problems("none", two) == [])
  }

  @Test("is not a process where windows overlap: chance alone would look like a shift")
  func overlapping() {
    let rows = (1...12).map { "YE 2020-\($0 < 10 ? "0" : "")\($0),\($0 % 5 + 90)" }
    let problems = problems("process", (["period,value"] + rows).joined(separator: "\n"))
    #expect(problems.count == 1)
    #expect(problems.first?.contains("The windows overlap") == true)
  }
}
