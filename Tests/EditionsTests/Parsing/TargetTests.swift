import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("The target of a measure")
struct MeasureTargetTests {
  private let file = "\(Content.thefts)/measure.yml"

  private func measured(_ lines: [String], better: String = "lower", rows: [String] = []) -> Content {
    let data = ["period,value", "YE 2018-06,1000", "YE 2019-06,1200", "YE 2021-12,900"] + rows
    return Content.oneMeasure(
      data.joined(separator: "\n"),
      definition: ["better: \(better)", "target:"] + lines.map { "  " + $0 })
  }

  @Test(
    "is met, or not, as the data say",
    arguments: [
      ("value: 900", true), ("value: 899", false), ("change: -300", true), ("change: -301", false),
      ("percent: -25", true), ("percent: -25.1", false), ("percent: -25%", true),
    ])
  func met(goal: String, isMet: Bool) throws {
    let measure = try #require(measured([goal]).measure)
    #expect(measure.targetIsMet == isMet)
  }

  @Test("is measured from the period that it names, before the measure's own baseline and the edition's")
  func from() throws {
    #expect(measured(["percent: -10", "from: YE 2018-06"]).measure?.targetIsMet == true)
    #expect(
      measured(["percent: -11", "from: YE 2018-06", "place: paragraph 8"]).measure?.targetIsMet == false)
    let own = measured(["percent: -11"]).replacing("target:", with: "baseline: YE 2018-06\ntarget:", in: file)
    #expect(own.measure?.targetIsMet == false)
    #expect(own.measure?.findings.change?.from == (try Period(reading: "YE 2018-06")))
  }

  @Test("is measured from the baseline, and from no other period that it does not name")
  func notFromBaseline() {
    func content(_ target: String) -> Content {
      Content.oneMeasure(
        "period,value\n2024 Q3,1000\n2025 Q3,880",
        definition: ["better: lower", "target:", "  \(target)"], baseline: "YE 2019-06"
      ).replacing("date: 2022-02-22", with: "date: 2026-02-22", in: "editions/2022-02/edition.yml")
    }
    #expect(
      content("percent: -10").problems.filter { !$0.hasPrefix("warning ") } == [
        """
        \(file):5:3 The target does not say what it is measured from. It is not from the baseline, the year ending \
        June 2019: the change that the data tell is from July to September 2024. Add the row of the baseline to \
        `data.csv`, or `from: 2024 Q3` where the target is from then.
        """
      ])
    #expect(content("value: 900").problems.filter { !$0.hasPrefix("warning ") } == [])
    let named = content("percent: -10\n  from: 2024 Q3")
    #expect(named.problems.filter { !$0.hasPrefix("warning ") } == [])
    let without = content("percent: -10").replacing(
      "baseline: YE 2019-06", with: "", in: "editions/2022-02/edition.yml")
    #expect(without.problems.filter { !$0.hasPrefix("warning ") } == [])
  }

  @Test("is open where the data do not say")
  func open() throws {
    let measure = try #require(measured(["value: 900"], rows: ["YE 2022-01,[x]"]).measure)
    #expect(measure.target != nil)
    #expect(measure.targetIsMet == nil)
    #expect(Content.northshire.publication?.editions.first?.measures.first?.targetIsMet == nil)
  }

  @Test("is not measured from a period of which the data have neither a value nor a change")
  func fromNowhere() {
    let content = measured(["percent: -10", "from: YE 2015-06"])
    #expect(
      content.problems == [
        """
        \(file):6:9 The target is measured from the year ending June 2015, of which the data have neither a value \
        nor a change. Add its row to `data.csv`, or name a period that is there.
        """
      ])
    let change = "period,value,percent,against\nYE 2021-12,900,-10%,YE 2015-06"
    #expect(content.with("\(Content.thefts)/data.csv", change).problems == [])
  }

  @Test(
    "that is none is a problem with its place",
    arguments: [
      (["place: paragraph 4"], "5:3 The target does not say what is to be reached. "),
      (["value: 900", "percent: -5"], "5:3 The target has two goals. "),
    ])
  func goals(lines: [String], problem: String) {
    #expect(
      measured(lines).problems == [
        "\(file):\(problem)Write exactly one of `value`, `change` and `percent`."
      ])
  }

  @Test(
    "that does not fit the measure is a problem with its place",
    arguments: [
      (
        ["value: 900", "from: YE 2019-06"],
        """
        6:9 The target is a value, and is measured from a period. \
        Take `from` out, or write the goal as a `change` or `percent`.
        """
      ),
      (
        ["percent: -5", "from: YE 2021-12"],
        """
        6:9 The target is measured from the year ending December 2021, which is the latest period. \
        Name the earlier period that the target is measured from.
        """
      ),
      (
        ["percent: -5", "from: 2019-06"],
        """
        6:9 The target is measured from June 2019 to the year ending December 2021, which is not as long. \
        Name a period of the same length.
        """
      ),
      (
        ["value: 900", "sense: at least"],
        "6:10 The target is reached by `at least`, and `lower` is better. Mend whichever is wrong."
      ),
      (
        ["value: nine hundred"],
        """
        5:10 `nine hundred` is not a number in the unit that is asked for. \
        Write the digits; only a number in per cent may have a `%`, and only one in pounds a `£`.
        """
      ),
      (
        ["percent: -0.05"],
        "5:12 `-0.05` is not a number in the unit that is asked for. Write `-5%` or `-0.05%`, whichever is meant."
      ),
    ])
  func misfits(lines: [String], problem: String) {
    #expect(measured(lines).problems == ["\(file):\(problem)"])
  }

  @Test("needs to know which way it is reached")
  func sense() throws {
    #expect(
      measured(["value: 900"], better: "neither").problems == [
        """
        \(file):5:3 Nothing says which way the target is reached. \
        Set `better: lower` or `better: higher`, or add `sense: at least` or `sense: at most`.
        """
      ])
    #expect(measured(["value: 900", "sense: at least"], better: "neither").measure?.targetIsMet == true)
  }
}
