import Testing

@testable import Charts

@Suite("Process charts")
struct ProcessChartTests {
  @Test("a signal is a diamond over its dot, and only a signal is one")
  func signals() {
    let roles = Examples.recalculated.drawing.dots.map(\.role)
    #expect(roles.filter { $0 == .signal }.count == 1)
    #expect(Examples.recalculated.html().contains("<path class=\"signal\" d=\"M0 -6 6 0 0 6 -6 0 0 -6\"/>"))
  }

  @Test("average and limits step where they are worked out again, between the two months")
  func recalculation() {
    let means = Examples.recalculated.drawing.rules(of: .mean)
    #expect(means.count == 2)
    #expect(abs(means[0].to.x - means[1].from.x) < 1e-9)
    #expect(means[0].from.x == 0 && means[1].to.x == 100)
    #expect(Examples.recalculated.drawing.rules(of: .limit).count == 4)
    #expect(Examples.recalculated.drawing.rules(of: .baseline).map(\.from.x) == [means[1].from.x])
  }

  @Test("a limit that is not there is not drawn, and the band reaches the end of the scale")
  func noLowerLimit() throws {
    let chart = try #require(AwkwardExamples.all.first { $0.name == "process-below-zero" }?.chart)
    #expect(chart.drawing.rules(of: .limit).count == 1)
    let axis = try #require(chart.drawing.rules(of: .axis).first)
    #expect(chart.drawing.runs(of: .expected).joined().map(\.y).max() == axis.from.y)
  }

  @Test("the words give the averages, the limits, the reason and the signals")
  func description() {
    let words = Examples.recalculated.description
    #expect(words.contains("Average 100, lower limit 86, upper limit 114."))
    #expect(words.contains("New recording rules, May 2015: average 121, lower limit 106, upper limit 136."))
    #expect(words.hasSuffix("Above the upper limit: February 2016."))
    #expect(
      Examples.recalculated.allNotes == ["The scale starts at 80.", "Diamonds: above the upper limit."])
  }

  @Test("each month's row has what was expected of it, and its signal")
  func table() {
    let table = Examples.recalculated.table
    #expect(
      table.columnHeads == ["Period", "Offences", "Average", "Lower limit", "Upper limit", "Signal"])
    #expect(Array(table.rows[15].cells.dropFirst()) == ["100", "86", "114", ""])
    #expect(Array(table.rows[25].cells.dropFirst()) == ["121", "106", "136", "above the upper limit"])
  }
}

extension Drawing {
  func rules(of role: Role) -> [(from: Place, to: Place)] {
    marks.compactMap { if case .rule(let from, let to, role) = $0 { (from, to) } else { nil } }
  }
}
