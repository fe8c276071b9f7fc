/// The words over one of several small plots: its name, and its last value at the right of the last line.
struct MultipleHead {
  private let names: [String]
  private let value: String
  private let isBeside: Bool

  /// The words over the plot of `line`, which is `width` em wide where it is narrowest.
  init(_ line: LineChart.Series, width: Double) {
    value = line.lastDrawable?.datum.text ?? line.points.last?.datum.text ?? ""
    names = Wrapping.lines(line.name, width: width, mostLines: 3, isStrong: true)
    let last = TextWidth.of(names.last ?? "", isStrong: true)
    isBeside = last + TextWidth.of(value) + Layout.gap <= width
  }

  private var lineCount: Int { max(names.count, 1) + (isBeside ? 0 : 1) }

  /// From the first line to the last, in em.
  var height: Double { Double(lineCount) * Layout.lineHeight }

  /// The words, ending at `bottom`, over a plot that lies `across`.
  func marks(above bottom: Double, across: ClosedRange<Double>) -> [Mark] {
    let first = bottom - height + 1
    let lines = names.enumerated().map { index, name in
      Mark.label(
        Label(
          text: name, x: across.lowerBound, y: first + Double(index) * Layout.lineHeight, role: .strong))
    }
    let last = first + Double(lineCount - 1) * Layout.lineHeight
    return lines + [
      .label(Label(text: value, x: across.upperBound, y: last, anchor: .end, role: .plain))
    ]
  }
}
