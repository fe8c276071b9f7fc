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

  @Test("of areas needs two of them at the latest period, wherever its rows stand")
  func latest() {
    let rows = ["2021,ayford,1", "2021,beeham,2", "2020,ayford,3"]
    #expect(problems("bars", (["period,area,value"] + rows).joined(separator: "\n")) == [])
    let fewer = rows.map { $0.replacing("2021", with: "2019") }
    #expect(problems("bars", (["period,area,value"] + fewer).joined(separator: "\n")).count == 1)
  }

  @Test("is not a process where windows overlap: chance alone would look like a shift")
  func overlapping() {
    let rows = (1...12).map { "YE 2020-\($0 < 10 ? "0" : "")\($0),\($0 % 5 + 90)" }
    let problems = problems("process", (["period,value"] + rows).joined(separator: "\n"))
    #expect(problems.count == 1)
    #expect(problems.first?.contains("The windows overlap") == true)
  }

  @Test(
    "of parts, pairs and progress needs data that have them",
    arguments: [
      (
        "progress",
        "It needs a value out of a requirement (`of: requirement`), or a `target` with a `value` to be reached."
      ),
      ("stacked", "It needs two to four categories or areas."),
      ("grouped", "It needs two to four categories or areas."),
      ("dumbbell", "It needs at least two areas or categories that have both values."),
      (
        "multiples",
        "It needs two to 24 series, each of three windows of one length or more, with their dates."
      ),
    ])
  func parts(wish: String, need: String) {
    let problems = problems(wish, "period,value\nYE 2019-06,1200\nYE 2021-06,900")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("do not make the chart `\(wish)`. \(need) Ask for another") == true)
  }

  @Test("of two values of one thing may be a slope, and of none may not")
  func slope() {
    #expect(problems("slope", "period,value\nYE 2019-06,1200\nYE 2021-06,900") == [])
    #expect(
      problems("slope", "period,percent,against\nYE 2021-06,-5%,YE 2019-06").first?.contains(
        "It needs the values of the baseline and of the latest period, of six areas or categories at most.")
        == true)
  }

  @Test("of parts on top of each other is of parts that add up")
  func stacked() {
    let data = "period,area,value\n2021,ayford,6\n2021,beeham,7"
    #expect(problems("stacked", data) == [])
    let rates = Content.oneMeasure(data, definition: ["unit: per 1,000", "chart: stacked"]).problems
    #expect(rates.first?.contains("Its parts must add up") == true)
    #expect(Content.oneMeasure(data, definition: ["unit: per 1,000", "chart: grouped"]).problems == [])
  }
}
