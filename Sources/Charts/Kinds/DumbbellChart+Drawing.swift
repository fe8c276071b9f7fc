extension DumbbellChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let domain = domain
    let scale = LinearScale(domain: (domain.low, domain.high), range: (Self.inset, 100 - Self.inset))
    var marks = words(of: domain, on: scale, ticks: ticks)
    var y = Self.axisHeight
    for row in rows { y = append(row, at: y, on: scale, domain: domain, to: &marks) }
    return Drawing(height: y, marks: marks)
  }

  /// The ends of the scale stand in, so that a ring at the end stays in the frame.
  private static let inset = 3.0
  private static let axisHeight = 2.0
  private static let track = 1.1
  private static let between = 0.5
  private static let tick = 0.55

  /// Round numbers along the top; fewer where they would meet.
  private func words(of domain: ValueDomain, on scale: LinearScale, ticks style: TickStyle) -> [Mark] {
    let words = style.write(domain.ticks)
    let widest = words.map { TextWidth.of($0) }.max() ?? 0
    let distance = Layout.narrowColumn * (100 - 2 * Self.inset) / 100 / Double(max(words.count - 1, 1))
    // The first and the last may stand half their width further in.
    let stride = max(1, Int(((1.5 * widest + Layout.gap) / distance).rounded(.up)))
    return zip(domain.ticks, words).enumerated().filter { $0.offset % stride == 0 }.map { _, tick in
      let x = scale(tick.0)
      let half = TextWidth.of(tick.1) / 2
      // At the edges words are held in the frame.
      let isFirst = x / 100 * Layout.narrowColumn < half
      let isLast = (100 - x) / 100 * Layout.narrowColumn < half
      return .label(
        Label(
          text: tick.1, x: isFirst ? 0 : isLast ? 100 : x, y: 1,
          anchor: isFirst ? .start : isLast ? .end : .middle, role: .quiet))
    }
  }

  /// Appends a row that begins at `top`; returns where the next one does.
  private func append(
    _ row: Row, at top: Double, on scale: LinearScale, domain: ValueDomain, to marks: inout [Mark]
  ) -> Double {
    let nowWidth = TextWidth.of(row.now.text, isStrong: true)
    let valuesWidth = nowWidth + TextWidth.of(row.before.text) + Layout.gap
    let room = max(Layout.narrowColumn - valuesWidth - 1, Layout.narrowColumn / 3)
    let lines = Wrapping.lines(row.name, width: room, mostLines: 3)
    for (index, line) in lines.enumerated() {
      marks.append(
        .label(Label(text: line, x: 0, y: top + 1 + Double(index) * Layout.lineHeight, role: .plain)))
    }
    let baseline = top + 1 + Double(max(lines.count, 1) - 1) * Layout.lineHeight
    marks.append(
      .label(
        Label(
          text: row.before.text, x: 100, dx: -nowWidth - Layout.gap, y: baseline, anchor: .end, role: .plain))
    )
    marks.append(
      .label(Label(text: row.now.text, x: 100, y: baseline, anchor: .end, role: .strong)))
    let middle = baseline + Self.track
    for tick in domain.ticks {
      let x = scale(tick)
      marks.append(
        .rule(
          from: Place(x: x, y: middle - Self.tick), to: Place(x: x, y: middle + Self.tick),
          role: tick == 0 ? .axis : .grid))
    }
    let (before, now) = (row.before.drawable.map { scale($0) }, row.now.drawable.map { scale($0) })
    if let before, let now {
      marks.append(.rule(from: Place(x: before, y: middle), to: Place(x: now, y: middle), role: .joint))
    }
    if let before { marks.append(.dot(Place(x: before, y: middle), role: .before)) }
    if let now { marks.append(.dot(Place(x: now, y: middle), role: .now)) }
    return middle + 0.6 + Self.between
  }
}
