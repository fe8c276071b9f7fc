extension ColumnChart {
  func drawing(ticks: TickStyle) -> Drawing {
    let values = columns.compactMap(\.datum.drawable)
    let axis = ValueAxis(.fromZero(values), style: ticks)
    let left = max(axis.margin, 2)
    // The last column's value may begin at the column and end beside the plot.
    let lastWidth = TextWidth.of(columns.last?.datum.text ?? "", isStrong: true)
    let right = max(Int(lastWidth.rounded(.up)), 2)
    let places = places
    // A value beneath a column that hangs from zero needs room above the words of the axis.
    let hangs = values.contains { $0 < 0 }
    let plot = PlotArea(top: 1.6, height: Layout.plotHeight)
    let floor = plot.bottom + (hangs ? Layout.lineHeight : 0)
    let scale = plot.scale(axis.domain)
    let widths = (
      wide: Layout.wideColumn - Double(left + right), narrow: Layout.narrowColumn - Double(left + right)
    )

    var marks = axis.marks(on: scale)
    marks += columns.indices.compactMap { bar($0, at: places, scale: scale) }
    marks += scaleRule(scale)
    let words = ColumnWords(self, places: places, scale: scale)
    marks += words.marks(plotWidths: widths)
    let height: Double
    if let months = places.months {
      let monthAxis = MonthAxis(months, step: places.monthStep, labels: labels, left: left, right: right)
      marks += monthAxis.marks(below: floor)
      height = floor + monthAxis.height
    } else {
      let names = NameAxis(columns.map(\.label), bands: places.bands, left: left, right: right)
      marks += names.marks(below: floor)
      height = floor + names.height
    }
    return Drawing(left: left, right: right, height: height, marks: marks)
  }

  /// The columns' places: on the calendar where all have months in order, else side by side.
  var places: ColumnPlaces {
    let months = columns.compactMap(\.month)
    let isCalendar = months.count == columns.count && zip(months, months.dropFirst()).allSatisfy { $0 < $1 }
    return ColumnPlaces(count: columns.count, months: isCalendar ? months : [])
  }

  private static let mostOutlined = 40

  private var labels: [Int: String] {
    let pairs = columns.compactMap { column in column.month.map { ($0, column.label) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Zero again, over the feet of the columns.
  private func scaleRule(_ scale: LinearScale) -> [Mark] {
    [.rule(from: Place(x: 0, y: scale(0)), to: Place(x: 100, y: scale(0)), role: .axis)]
  }

  private func bar(_ index: Int, at places: ColumnPlaces, scale: LinearScale) -> Mark? {
    guard let value = columns[index].datum.drawable else { return nil }
    let x = places.centre(index) - places.width / 2
    return .box(
      Box(x: x, width: places.width, from: scale(0), to: scale(value)), role: role(of: columns[index]))
  }

  private func role(of column: Column) -> Role {
    if column.isHighlighted || !columns.contains(where: \.isHighlighted) { return .bar }
    return columns.count > Self.mostOutlined ? .thinBar : .otherBar
  }
}
