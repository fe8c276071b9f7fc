/// The mark of the month that change is measured from: a dashed rule, and its words above the plot.
struct BaselineFlag {
  private let x: Double
  private let lines: [String]

  /// The mark of `baseline` at `x` per cent of a plot right of a margin of `left` em.
  init(_ baseline: LineChart.Baseline, x: Double, left: Int) {
    self.x = x
    // The words lie on the side with more room: part of the narrowest plot, and the margin beyond it.
    let isOnRight = x <= 50
    let right = isOnRight ? Self.leastRight : Self.mostRight
    let plotWidth = Layout.narrowColumn - Double(left) - right
    let room = isOnRight ? (100 - x) / 100 * plotWidth + right : x / 100 * plotWidth + Double(left)
    lines = Wrapping.lines(baseline.label, width: room, mostLines: 2)
  }

  /// The margin right of a line chart, at least and at most.
  private static let leastRight = 3.0
  private static let mostRight = 10.0

  /// Where the plot begins beneath the words.
  var plotTop: Double { 0.9 + Double(lines.count) * Layout.lineHeight }

  /// The rule down to `bottom`, and the words.
  func marks(above bottom: Double) -> [Mark] {
    let rule = Mark.rule(
      from: Place(x: x, y: plotTop - 0.5), to: Place(x: x, y: bottom), role: .baseline)
    let labels = lines.enumerated().map { index, line in
      Mark.label(
        Label(
          text: line, x: x, y: 0.9 + Double(index) * Layout.lineHeight, anchor: x > 50 ? .end : .start,
          role: .quiet))
    }
    return [rule] + labels
  }
}
