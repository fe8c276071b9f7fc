/// Level bars from zero below each other, each under a line of words: its name on the left, its value on
/// the right. One drawing so holds on a phone and on a wide screen.
struct BarRows {
  /// One bar and its words.
  struct Row {
    var name: String
    var datum: Datum
    /// How the bar looks.
    var role: Role
    /// Whether its words are bold.
    var isStrong: Bool
    /// A value to which the loss is drawn, where it is beyond the bar's end.
    var lossFrom: Double?
    /// A value to which a frame reaches, whatever the bar does; a rule where the bar goes beyond it.
    var frame: Double?
  }

  /// From top to bottom.
  let rows: [Row]
  /// What all bars are held against.
  var reference: ReferenceLine?

  /// The bars and their words as marks.
  func drawing() -> Drawing {
    let scale = scale
    var (marks, y) = referenceWords(on: scale)
    for row in rows {
      y = append(row, at: y, on: scale, to: &marks)
    }
    return Drawing(height: y + (rows.isEmpty ? 0 : 0.3 - Self.between), marks: marks)
  }

  private static let barHeight = 1.35
  private static let between = 0.85
  private static let words = 0.35

  /// Places across, in per cent: zero is always in it, and an end falls on the longest bar.
  private var scale: LinearScale {
    let values = rows.flatMap { [$0.datum.drawable, $0.lossFrom, $0.frame].compactMap(\.self) }
    let shown = values + [reference?.value].compactMap(\.self).filter(\.isFinite) + [0]
    let extent = shown.extent ?? 0...0
    // With nothing but zeros the bars still start on the left.
    let high = extent.lowerBound == extent.upperBound ? extent.lowerBound + 1 : extent.upperBound
    return LinearScale(domain: (extent.lowerBound, high), range: (0, 100))
  }
}

extension BarRows {
  /// The words of the reference line above the first row, and where that row begins.
  private func referenceWords(on scale: LinearScale) -> (marks: [Mark], end: Double) {
    guard let reference, reference.value.isFinite else { return ([], 0) }
    let x = scale(reference.value)
    let room = Layout.narrowColumn * max(x, 100 - x) / 100
    let lines = Wrapping.lines(reference.label, width: room, mostLines: 2)
    let marks = lines.enumerated().map { index, line in
      Mark.label(
        Label(
          text: line, x: x, y: 0.9 + Double(index) * Layout.lineHeight, anchor: x > 50 ? .end : .start,
          role: .plain))
    }
    return (marks, Double(lines.count) * Layout.lineHeight + 0.6)
  }

  /// Appends a row that begins at `top`; returns where the next one does.
  private func append(_ row: Row, at top: Double, on scale: LinearScale, to marks: inout [Mark]) -> Double {
    let role: Role = row.isStrong ? .strong : .plain
    let valueWidth = TextWidth.of(row.datum.text, isStrong: row.isStrong)
    let room = max(Layout.narrowColumn - valueWidth - 1, Layout.narrowColumn / 3)
    let lines = Wrapping.lines(row.name, width: room, mostLines: 3, isStrong: row.isStrong)
    for (index, line) in lines.enumerated() {
      marks.append(
        .label(Label(text: line, x: 0, y: top + 1 + Double(index) * Layout.lineHeight, role: role)))
    }
    let lastLine = Double(max(lines.count, 1) - 1) * Layout.lineHeight
    marks.append(
      .label(Label(text: row.datum.text, x: 100, y: top + 1 + lastLine, anchor: .end, role: role)))
    let words = top + Layout.lineHeight + lastLine
    guard let value = row.datum.drawable else { return words + Self.between }
    appendBar(row, value: value, top: words + Self.words, on: scale, to: &marks)
    return words + Self.words + Self.barHeight + Self.between
  }

  private func appendBar(
    _ row: Row, value: Double, top: Double, on scale: LinearScale, to marks: inout [Mark]
  ) {
    let (zero, end, bottom) = (scale(0), scale(value), top + Self.barHeight)
    if let frame = row.frame {
      marks.append(.box(Box(from: zero, to: scale(frame), top: top, height: Self.barHeight), role: .required))
    }
    if let loss = row.lossFrom {
      marks.append(.box(Box(from: end, to: scale(loss), top: top, height: Self.barHeight), role: .ghost))
    }
    marks.append(.box(Box(from: zero, to: end, top: top, height: Self.barHeight), role: row.role))
    marks.append(
      .rule(from: Place(x: zero, y: top - 0.15), to: Place(x: zero, y: bottom + 0.15), role: .axis))
    let isBeyondFrame = row.frame.map { value > $0 } ?? false
    guard let line = isBeyondFrame ? row.frame : reference?.value, line.isFinite else { return }
    let x = scale(line)
    for role in [Role.referenceGround, .reference] {
      marks.append(.rule(from: Place(x: x, y: top - 0.25), to: Place(x: x, y: bottom + 0.25), role: role))
    }
  }
}
