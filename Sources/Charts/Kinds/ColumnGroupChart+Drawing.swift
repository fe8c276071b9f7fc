extension ColumnGroupChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let axis = ValueAxis(.fromZero(heights), style: ticks)
    let left = max(axis.margin, 2)
    let right = 2
    let key = PartKey(parts.prefix(Self.mostParts).map(\.name), arrangement: arrangement)
    let plot = PlotArea(top: key.height + 0.8, height: Layout.plotHeight)
    let scale = plot.scale(axis.domain)
    let bands = BandScale(count: groups.count, gap: arrangement == .stacked ? 0.3 : 0.22)
    let names = NameAxis(groups, bands: bands, left: left, right: right)
    var marks = key.marks(left: left) + axis.marks(on: scale)
    for index in groups.indices { marks += columns(index, bands: bands, scale: scale) }
    marks.append(.rule(from: Place(x: 0, y: scale(0)), to: Place(x: 100, y: scale(0)), role: .axis))
    marks += names.marks(below: plot.bottom)
    return Drawing(left: left, right: right, height: plot.bottom + names.height, marks: marks)
  }

  /// How high the columns are.
  private var heights: [Double] {
    let values = groups.indices.map { index in parts.map { $0.value(index)?.drawable ?? 0 } }
    return arrangement == .stacked ? values.map { $0.reduce(0) { $0 + max($1, 0) } } : values.flatMap(\.self)
  }

  private func columns(_ index: Int, bands: BandScale, scale: LinearScale) -> [Mark] {
    arrangement == .stacked
      ? stack(index, bands: bands, scale: scale) : row(index, bands: bands, scale: scale)
  }

  private func row(_ index: Int, bands: BandScale, scale: LinearScale) -> [Mark] {
    let step = bands.width / Double(max(parts.count, 1))
    return parts.enumerated().compactMap { number, part in
      part.value(index)?.drawable.map { value in
        let x = bands.start(index) + (Double(number) + Self.gap / 2) * step
        return .box(
          Box(x: x, width: step * (1 - Self.gap), from: scale(0), to: scale(value)), role: role(number))
      }
    }
  }

  /// The part of a column beside others that keeps it from touching them.
  private static let gap = 0.1

  private func stack(_ index: Int, bands: BandScale, scale: LinearScale) -> [Mark] {
    let present = parts.enumerated().compactMap { number, part -> (number: Int, value: Double)? in
      guard let value = part.value(index)?.drawable, value > 0 else { return nil }
      return (number, value)
    }
    let (left, right) = (bands.start(index), bands.start(index) + bands.width)
    var foot = 0.0
    var (boxes, seams): ([Mark], [Mark]) = ([], [])
    var isOnDark = false
    for (number, value) in present {
      let y = scale(foot)
      boxes.append(
        .box(Box(x: left, width: bands.width, from: y, to: scale(foot + value)), role: role(number)))
      let isDark = PartStyle.all[min(number, Self.mostParts - 1)].isDark
      if isDark, isOnDark {
        seams.append(.rule(from: Place(x: left, y: y), to: Place(x: right, y: y), role: .seam))
      }
      isOnDark = isDark
      foot += value
    }
    return boxes + seams
  }

  private func role(_ number: Int) -> Role { .part(min(number + 1, Self.mostParts)) }
}

/// The names of parts over their plot, each after a square of its fill, in the order in which the parts stand.
struct PartKey {
  private let names: [(number: Int, lines: [String])]

  /// A key to parts called `names`; stacked parts are named from the top down.
  init(_ names: [String], arrangement: ColumnGroupChart.Arrangement) {
    let numbered = names.enumerated().map { index, name in
      (
        number: index + 1,
        lines: Wrapping.lines(name, width: Layout.narrowColumn - Self.indent, mostLines: 1)
      )
    }
    self.names = arrangement == .stacked ? numbered.reversed() : numbered
  }

  private static let indent = 1.6
  private static let rowHeight = 1.45

  /// The em that the key needs.
  var height: Double { Double(names.count) * Self.rowHeight }

  /// The squares and names, from the left edge of a drawing whose plot begins after `left` em.
  func marks(left: Int) -> [Mark] {
    names.enumerated().flatMap { row, name -> [Mark] in
      let y = Double(row) * Self.rowHeight
      let square = Mark.swatch(x: -Double(left), y: y + 0.2, size: 0.9, role: .part(name.number))
      return [square]
        + name.lines.map {
          .label(Label(text: $0, x: 0, dx: Self.indent - Double(left), y: y + 1, role: .plain))
        }
    }
  }
}
