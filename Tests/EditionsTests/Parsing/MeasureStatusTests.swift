import ContentSamples
import Measures
import Testing

@testable import Editions

@Suite("What an edition says of the data of a measure")
struct MeasureStatusTests {
  private let file = "\(Content.thefts)/measure.yml"
  private let years = "period,value\nYE 2019-06,1200\nYE 2021-12,900"

  private func months(_ count: Int) -> String {
    let rows = (0..<count).map {
      "\(2019 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1),\(90 + $0 * 7 % 13)"
    }
    return (["period,value"] + rows).joined(separator: "\n")
  }

  @Test("may be that there are no new ones, why, and when there will be")
  func update() throws {
    let measure = try #require(
      Content.oneMeasure(
        years,
        definition: [
          "update:", "  because: The survey was put off.", "  next: It is due in May.",
          "  next-date: 2022-05-04",
        ]
      ).measure)
    #expect(
      measure.update
        == Measure.Update(
          because: "The survey was put off.", next: "It is due in May.",
          nextDate: CalendarDate(reading: "2022-05-04")))
    #expect(
      Content.oneMeasure(years, definition: ["update:", "  next: It is due in May."]).problems == [
        "\(file):4:3 `because` is missing, and the update needs it. Add a line that begins with `because:`."
      ])
  }

  @Test("may be that the paper shows some without their figures, which is a reason for having none")
  func notPublished() {
    let line = "not-published: The paper shows a chart of the rate."
    #expect(
      Content.oneMeasure(years, definition: [line]).measure?.notPublished
        == "The paper shows a chart of the rate.")
    #expect(Content.oneMeasure(nil, definition: [line]).problems == [])
  }

  @Test("may be from where on its limits start again")
  func recalculations() throws {
    let lines = ["recalculations:", "  - from: 2020-01", "    because: The rules changed."]
    let measure = try #require(Content.oneMeasure(months(24), definition: lines, baseline: nil).measure)
    #expect(measure.recalculations.map(\.reason) == ["The rules changed."])
    #expect(measure.recalculations.first?.first == Month(year: 2020, number: 1))
  }

  @Test(
    "cannot be that limits start again where there is nothing before, or no process",
    arguments: [
      (
        "2018-06",
        "The recalculation from June 2018 needs points before it and points from it on."
      ),
      ("2031-06", "The recalculation from June 2031 needs points before it and points from it on."),
    ])
  func impossibleMonths(month: String, need: String) {
    let lines = ["recalculations:", "  - from: \(month)", "    because: The rules changed."]
    #expect(
      Content.oneMeasure(months(24), definition: lines, baseline: nil).problems == [
        """
        \(file):4:11 The limits of the process cannot start again there. \(need) \
        Name another month, or take the recalculation out.
        """
      ])
  }

  @Test("cannot be that limits start again in windows that overlap, or too few")
  func noProcess() {
    let lines = ["recalculations:", "  - from: 2020-01", "    because: The rules changed."]
    let overlapping = (1...12).map { "YE 2020-\($0 < 10 ? "0" : "")\($0),\($0 % 5 + 90)" }
    let overlaps = Content.oneMeasure(
      (["period,value"] + overlapping).joined(separator: "\n"), definition: lines, baseline: nil
    ).problems
    #expect(overlaps.count == 1)
    #expect(overlaps.first?.contains("The windows overlap") == true)
    #expect(overlaps.first?.hasPrefix("\(file):4:11 ") == true)
    let few = Content.oneMeasure(months(6), definition: lines, baseline: nil).problems
    #expect(few.first?.contains("It needs at least twelve windows") == true)
    let noMonth = ["recalculations:", "  - from: 2020", "    because: The rules changed."]
    #expect(
      Content.oneMeasure(months(24), definition: noMonth, baseline: nil).problems == [
        "\(file):4:11 `2020` is not a month. Write the year and the month, such as `2022-02`."
      ])
  }

  @Test("may be that the measure is no longer reported, and what is instead")
  func retired() throws {
    let measure = try #require(
      Content.oneMeasure(years, definition: ["retired: The force no longer counts them."]).measure)
    #expect(measure.retirement == .init(because: "The force no longer counts them.", successor: nil))
    #expect(
      Content.oneMeasure(years, definition: ["successor: robberies"]).problems == [
        """
        \(file):3:12 The measure has a successor `robberies`, and is not retired. \
        Say under `retired` why it is no longer reported, or take `successor` out.
        """
      ])
  }
}
