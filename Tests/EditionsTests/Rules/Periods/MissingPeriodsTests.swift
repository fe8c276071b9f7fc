import ContentSamples
import Testing

@Suite("missing-periods")
struct MissingPeriodsTests {
  private let data = "\(Content.thefts)/data.csv"
  private let help =
    "Add it, with `[x]` where the source has no figure; where the paper leaves it out, say so under `stands` in "
    + "`edition.yml`."

  /// What is wrong with rows of these periods, each of an area where `areas` names some.
  private func problems(_ periods: [String], baseline: String? = nil) -> [String] {
    let rows = periods.map { "\n\($0),5" }.joined()
    return Content.oneMeasure("period,value\(rows)", baseline: baseline).problems
  }

  private func months(_ numbers: ClosedRange<Int>, of year: Int = 2021) -> [String] {
    numbers.map { "\(year)-\($0 < 10 ? "0" : "")\($0)" }
  }

  @Test("months without a row are named, at the row after them")
  func months() {
    #expect(
      problems(months(1...9) + ["2021-12"]) == [
        "warning \(data):11 The table has no row for October 2021 and November 2021. \(help)"
      ])
  }

  @Test(
    "quarters, years and years ending with a quarter too",
    arguments: [
      (["2020 Q3", "2020 Q4", "2021 Q2", "2021 Q3"], "January to March 2021"),
      (["2016/17", "2017/18", "2019/20", "2020/21"], "2018/19"),
      (["YE 2020-03", "YE 2020-06", "YE 2020-12", "YE 2021-03"], "the year ending September 2020"),
    ])
  func windows(periods: [String], missing: String) {
    #expect(problems(periods) == ["warning \(data):4 The table has no row for \(missing). \(help)"])
  }

  @Test("of many the first three are named, and each gap is told by itself")
  func many() {
    let periods = ["2020-01"] + months(3...12, of: 2020) + months(1...2) + months(8...12)
    #expect(
      problems(periods) == [
        "warning \(data):3 The table has no row for February 2020. \(help)",
        "warning \(data):15 The table has no row for March 2021, April 2021, May 2021 and two more. \(help)",
      ])
  }

  @Test(
    "windows that a paper picks out are no series",
    arguments: [
      ["2019", "2021"], ["2016", "2017", "2020", "2021"],
      ["2019-06", "2020-06", "2021-05", "2021-06"], ["2021-01", "2021-02", "2021 Q3", "2021-12"],
      ["2020-01", "2020-02", "2020-03", "2021-01", "2021-02", "2021-03"],
      ["2021-01", "2021-02", "not stated", "2021-05", "2021-06"],
    ])
  func pickedOut(periods: [String]) {
    #expect(problems(periods).filter { $0.contains("no row") } == [])
  }

  @Test("a baseline may lie before the others")
  func baseline() {
    let periods = ["2020-12"] + months(2...12)
    #expect(problems(periods, baseline: "2020-12") == [])
    #expect(problems(periods).count == 1)
  }

  @Test("a row that says why there is no figure is a row, and rows may stand in any order")
  func rows() {
    let data = "period,value\n2021-04,5\n2021-03,[x]\n2021-02,5\n2021-01,5"
    #expect(Content.oneMeasure(data, baseline: nil).problems == [])
  }

  @Test("where other series have the windows, those that lack them are named")
  func series() {
    let full = ["ayford", "beeham"].flatMap { area in months(1...6).map { "\n\($0),\(area),5" } }
    let holed = months(1...6).filter { $0 != "2021-04" }
    let rows = (full + holed.map { "\n\($0),cold-dene,5" } + holed.map { "\n\($0),southshire,5" }).joined()
    #expect(
      Content.oneMeasure("period,area,value" + rows, definition: ["short: Ayford"], baseline: nil).problems
        == [
          "warning \(data):17 The table has no row for April 2021 (Cold Dene and Southshire). \(help)"
        ])
  }

  @Test("stand where the edition says why")
  func stands() {
    let entry = "{ rule: missing-periods, place: theft/thefts/data.csv, because: The paper has none. }"
    let rows = (months(1...9) + ["2021-12"]).map { "\n\($0),5" }.joined()
    let content = Content.oneMeasure("period,value" + rows, baseline: nil)
      .replacing(
        "sections: [theft]", with: "sections: [theft]\nstands:\n  - \(entry)",
        in: "editions/2022-02/edition.yml")
    #expect(content.problems == [])
  }
}
